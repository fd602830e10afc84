import type { Day } from '../../../base/day';
import type { Cell } from '../../../base/cell';
import { cellAt, cellText, isBlank } from '../../cells/grid-cells';
import { readDates, readDay, ANY_YEAR } from '../../dates/vi-date';
import type { Field } from '../../words/headings/field';
import { PLACE_FIELDS } from '../../words/headings/field-sets';
import {
  excusesFromUnknown,
  excusesOtherwise,
  isAnother,
  namesExemption,
  type Matter,
} from '../../words/matters/matter-of-text';
import { readExemptionReason } from '../../words/staff/exemption-reasons';
import { sampleColumn, MOST_CELLS } from '../heading/column-evidence';
import { matterOfTitles, SET_ASIDE, type MatterTable, type MatterVerdict } from './table-matter';
import { EXEMPTION, LONG_LEAVE } from './thresholds';

const columnOf = ({ columns }: MatterTable, ...fields: readonly Field[]): number | undefined =>
  columns.find(({ field }) => field !== undefined && fields.includes(field))?.column;

const isMost = (part: number, whole: number): boolean => whole > 0 && part * 2 >= whole;

const daysOf = (dates: Cell, start: Cell, end: Cell): number | undefined => {
  if (!isBlank(dates)) {
    const { segments } = readDates(dates, { year: ANY_YEAR });
    const [first, last] = [segments[0], segments[segments.length - 1]];
    return first && last ? last.to - first.from + 1 : undefined;
  }
  const [from, to]: (Day | undefined)[] = [
    readDay(start, { year: ANY_YEAR }),
    readDay(end, { year: ANY_YEAR }),
  ];
  // An end that is open or told in words is far.
  if (from !== undefined && to === undefined) return isBlank(end) ? undefined : LONG_LEAVE;
  return from === undefined || to === undefined ? undefined : to - from + 1;
};

/** How many days each row says, as far as it says so. */
const lengthsOf = (table: MatterTable): number[] => {
  const [dates, start, end] = [columnOf(table, 'dates'), columnOf(table, 'start'), columnOf(table, 'end')];
  const cell = (row: number, column: number | undefined): Cell =>
    column === undefined ? '' : cellAt(table.grid, row, column);
  const lengths: number[] = [];
  for (let row = table.bottom + 1; row <= Math.min(table.last, table.bottom + MOST_CELLS); row += 1) {
    const days = daysOf(cell(row, dates), cell(row, start), cell(row, end));
    if (days !== undefined) lengths.push(days);
  }
  return lengths;
};

const reasonsOf = (table: MatterTable, ...fields: readonly Field[]): string[] => {
  const column = columnOf(table, ...fields);
  return column === undefined
    ? []
    : sampleColumn(table.grid, column, table.bottom + 1, table.last).map(cellText);
};

/** Most are of the kinds that the policy names. */
const areReasons = (texts: readonly string[]): boolean =>
  isMost(texts.filter((text) => readExemptionReason(text) !== undefined).length, texts.length);

/** What a list of those who are excused may be of besides: why they are. */
const SAYS_WHY: ReadonlySet<Matter | undefined> = new Set<Matter | undefined>([
  undefined,
  'duty',
  'leave',
  'health',
  'careers',
  'people',
  'training',
]);

/** `Miễn trực cơ quan`, `Miễn đóng quỹ`: excused from something else. */
const isOfOtherDuties = (title: Matter | undefined): boolean => !SAYS_WHY.has(title);

/** Whether titles are of what says nothing of the year's duty: put aside, or of people excused from something else. */
export const excusesFromOthers = (titles: readonly string[]): boolean => {
  const title = matterOfTitles(titles);
  return SET_ASIDE.has(title) || isOfOtherDuties(title) || titles.some(excusesOtherwise);
};

const scoreOf = (table: MatterTable): number => {
  const lengths = lengthsOf(table);
  const reasons = reasonsOf(table, 'reason', 'note');
  const long = lengths.filter((days) => days >= LONG_LEAVE).length;
  const named = table.header.some(({ parts }) => parts.some(namesExemption));
  const document = columnOf(table, 'document', 'travelOrder');
  return (
    (named ? EXEMPTION.named : 0) +
    (areReasons(reasons) ? EXEMPTION.reasons : 0) +
    (document !== undefined && sampleColumn(table.grid, document, table.bottom + 1, table.last).length > 0
      ? EXEMPTION.document
      : 0) +
    (isMost(long, lengths.length) ? EXEMPTION.long : 0) -
    (lengths.length > 0 && !isMost(long, lengths.length) ? EXEMPTION.short : 0)
  );
};

/**
 * Whether a list of people with reasons excuses them from duty: only where its title or a heading says so, or the
 * kinds of the reasons, the papers and the length of the leave do. A reason by itself excuses nobody.
 */
export const judgeExemptions = (table: MatterTable): MatterVerdict => {
  const title = matterOfTitles(table.titles);
  if (SET_ASIDE.has(title)) return 'other';
  if (table.titles.some(namesExemption) && !isOfOtherDuties(title))
    return table.titles.some(excusesFromUnknown) ? 'doubt' : 'duty';
  if (table.titles.some(excusesOtherwise)) return 'other';
  if (isAnother(title)) return 'other';
  const score = scoreOf(table);
  if (score >= EXEMPTION.enough) return 'duty';
  return score <= 0 ? 'other' : 'doubt';
};

/**
 * `Nội dung: Nghỉ thai sản` under a title of those who are away: what would be the topics of trips are reasons, and
 * nobody went anywhere.
 */
export const listsLongLeave = (table: MatterTable): boolean =>
  !SET_ASIDE.has(matterOfTitles(table.titles)) &&
  table.titles.some(namesExemption) &&
  columnOf(table, ...PLACE_FIELDS, 'kind', 'status', 'travelOrder') === undefined &&
  areReasons(reasonsOf(table, 'topic'));

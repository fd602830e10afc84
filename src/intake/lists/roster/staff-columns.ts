import { cellText, isNothing } from '../../cells/grid-cells';
import { owedByRemark, owedOf } from '../../cells/owed-days';
import { valueAt } from '../../rows/value-at';
import { areFigures, sampleColumn } from '../../tables/heading/column-evidence';
import { headingText } from '../../tables/heading/header';
import { isOfTrips, type Table } from '../../tables/heading/table';
import { isTick, readYesNo } from '../../words/lists/answers';
import { deniesDuty, saysExcused, saysNoDuty, saysSupport } from '../../words/staff/duty-subjects';
import { saysWords } from '../../text/phrase-index';
import { namesExemption } from '../../words/matters/matter-of-text';
import type { Field } from '../../words/headings/field';
import { staffColumnOf, type StaffColumn, ASKS_WHEN } from '../../words/headings/staff-headings';
import { countsDays } from '../../words/time/day-words';
import { either } from '../../text/pattern';
import { once } from '../../../base/once';

/** What the columns of a list of the staff say of one of them, beside post and department. */
export interface StaffRow {
  readonly onDuty?: boolean;
  /** Why, in the roster's words: the answer, or what is asked where the answer is a tick. */
  readonly excused?: string;
  /** Asked whether the duty is theirs, and the answer is no: the question and the answer. */
  readonly denied?: string;
  /** Days a year, at least 1. */
  readonly quota?: number;
  /** Words about being at work, or about why somebody is excused. */
  readonly words: readonly string[];
}

interface Column {
  readonly column: number;
  readonly of: StaffColumn | 'remark';
  readonly heading: string;
  /** The days that the office asks of everyone. */
  readonly usual: number;
  /** Nothing but ticks: who has none is meant by that. */
  readonly isTicked: boolean;
}

/** Of somebody of whom the columns say nothing. */
export const NOTHING_SAID: StaffRow = { words: [] };

const OF_FIELDS: ReadonlyMap<Field | undefined, Column['of']> = new Map<Field, Column['of']>([
  ['subject', 'subject'],
  ['note', 'remark'],
]);

/** Columns whose figures are no answers. */
const ASKS_YES_OR_NO: ReadonlySet<Column['of']> = new Set(['subject', 'not-subject', 'excused']);

const columnsIn = (table: Table, usual: number): Column[] =>
  table.header.flatMap((header) => {
    const heading = headingText(header);
    const field = table.columns.find(({ column }) => column === header.column)?.field;
    // In a form that lists its people, `Thực hiện` is of their trips.
    const asked = isOfTrips(table) ? undefined : staffColumnOf(heading);
    const of = asked ?? OF_FIELDS.get(field);
    if (of === undefined) return [];
    const texts = sampleColumn(table.grid, header.column, table.bottom + 1, table.last).map(cellText);
    if (ASKS_YES_OR_NO.has(of) && areFigures(texts)) return [];
    return [{ column: header.column, of, heading, usual, isTicked: texts.length > 0 && texts.every(isTick) }];
  });

/** What stands behind an answer, and says why: `Không – kế toán`, `Không (điều trị dài ngày)`. */
const BEHIND_ANSWER = /\s*(?:[,;:(–]|\s-\s).*$/su;

/** `Không`, `0`, a blank where all others are ticked: no. Words of something else say neither. */
const answerIn = ({ isTicked }: Column, text: string): boolean | undefined => {
  if (text === '') return isTicked ? false : undefined;
  return readYesNo(text) ?? readYesNo(text.replace(BEHIND_ANSWER, ''));
};

const ofSubject = (column: Column, text: string): StaffRow => {
  if (saysSupport(text)) return { onDuty: false, words: [] };
  if (saysNoDuty(text)) return { denied: text, words: [] };
  if (saysExcused(text)) return { excused: text, words: [text] };
  const answer = answerIn(column, text);
  if (answer === undefined) return NOTHING_SAID;
  return answer ? { onDuty: true, words: [] } : { denied: `${column.heading}: ${text}`, words: [] };
};

/** `x`, `Có`: excused. A reason or the days of a leave say when and why. */
const ofExcused = (column: Column, text: string): StaffRow => {
  // `Miễn` is no to who asks whether somebody has to go, and yes to who asks whether somebody is excused.
  if (saysExcused(text)) return { excused: text, words: [text] };
  const isExcused = answerIn(column, text);
  if (isExcused === true) return { excused: column.heading, words: [] };
  return { words: isExcused === undefined ? [text] : [] };
};

const ofNotSubject = (column: Column, text: string): StaffRow =>
  answerIn(column, text) === true ? { denied: column.heading, words: [] } : NOTHING_SAID;

const ofQuota = ({ usual }: Column, text: string): StaffRow => {
  const number = owedOf(text, usual);
  if (number === 0 || saysExcused(text) || readYesNo(text) === false) return { excused: text, words: [text] };
  return number === undefined ? NOTHING_SAID : { quota: number, words: [] };
};

const ofState = (_: Column, text: string): StaffRow => ({
  ...(saysSupport(text) ? { onDuty: false } : saysNoDuty(text) ? { denied: text } : {}),
  words: [text],
});

/** Under `Chỉ tiêu` alone may stand anything: it is of days where somebody's is what the office asks of all. */
const areDays = (table: Table, { column, heading, usual }: Column): boolean =>
  countsDays(heading) ||
  sampleColumn(table.grid, column, table.bottom + 1, table.last).some(
    (cell) => owedOf(cellText(cell), usual) === usual,
  );

export const joinedStaff = (a: StaffRow, b: StaffRow): StaffRow => ({
  ...a,
  ...b,
  words: [...a.words, ...b.words],
});

const bindsThem = saysWords([
  'thuoc dien',
  'thuoc doi tuong',
  'phai di',
  'phai thuc hien',
  'thuc hien',
  'bat buoc',
]);

/**
 * What a line between the people says of all below it: `II. Cán bộ được miễn`, `B. Không thuộc diện`, `A. Thuộc diện`;
 * undefined for a line of anything else.
 */
export const sectionOf = (label: string): StaffRow | undefined => {
  if (saysSupport(label)) return { onDuty: false, words: [] };
  if (deniesDuty(label)) return { denied: label, words: [] };
  if (namesExemption(label) || saysExcused(label)) return { excused: label, words: [label] };
  return bindsThem(label) ? NOTHING_SAID : undefined;
};

/** `Thời gian nghỉ thai sản`: the leave, without the words that ask for its days. */
const asksForDays = once(() => new RegExp(`^${either(ASKS_WHEN)}\\s+`, 'iu'));

const ofLeave = ({ heading }: Column, text: string): StaffRow =>
  text === '' ? NOTHING_SAID : { words: [`${heading.replace(asksForDays(), '')} ${text}`] };

/** What else a remark says stands in the note already. */
const ofRemark = ({ usual }: Column, text: string): StaffRow => {
  const quota = owedByRemark(text, usual);
  return quota === undefined ? NOTHING_SAID : { quota, words: [] };
};

const readers: Readonly<Record<Column['of'], (column: Column, text: string) => StaffRow>> = {
  subject: ofSubject,
  'not-subject': ofNotSubject,
  excused: ofExcused,
  quota: ofQuota,
  state: ofState,
  leave: ofLeave,
  remark: ofRemark,
};

/** Reads the rows of a list of the staff; `usual` are the days that the office asks of everyone. */
export const staffReader = (table: Table, usual: number): ((row: number) => StaffRow) => {
  const columns = columnsIn(table, usual).filter((column) => column.of !== 'quota' || areDays(table, column));
  return (row) =>
    columns
      .map((column) => {
        const cell = valueAt(table, row, column.column);
        return readers[column.of](column, isNothing(cell) ? '' : cellText(cell));
      })
      .reduce(joinedStaff, NOTHING_SAID);
};

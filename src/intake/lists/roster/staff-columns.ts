import { cellText, isNothing } from '../../cells/grid-cells';
import { valueAt } from '../../rows/value-at';
import { sampleColumn } from '../../tables/heading/column-evidence';
import { headingText } from '../../tables/heading/header';
import { isOfTrips, type Table } from '../../tables/heading/table';
import { readNumber } from '../../text/vi-number';
import { isTick, readYesNo } from '../../words/lists/answers';
import { saysExcused, saysNoDuty } from '../../words/staff/duty-subjects';
import { saysWords } from '../../text/phrase-index';
import { namesExemption } from '../../words/matter-of-text';
import type { Field } from '../../words/headings/field';
import { saysDays, staffColumnOf, type StaffColumn } from '../../words/headings/staff-headings';
import { readStatedDays } from '../../words/time/stated-days';

/** What the columns of a list of the staff say of one of them, beside post and department. */
export interface StaffRow {
  readonly onDuty?: boolean;
  /** Why, in the roster's words: the answer, or what is asked where the answer is a tick. */
  readonly excused?: string;
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

/** `1` and `0` are answers; under a column of other figures they are figures. */
const areFigures = (texts: readonly string[]): boolean =>
  texts.some((text) => readNumber(text) !== undefined && text !== '0' && text !== '1');

/** Of somebody of whom the columns say nothing. */
export const NOTHING_SAID: StaffRow = { words: [] };

const MOST_DAYS = 366;

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

/** `Không`, `0`, a blank where all others are ticked: no. Words of something else say neither. */
const answerIn = ({ isTicked }: Column, text: string): boolean | undefined =>
  text === '' ? (isTicked ? false : undefined) : readYesNo(text);

const ofSubject = (column: Column, text: string): StaffRow => {
  if (saysNoDuty(text)) return { onDuty: false, words: [] };
  if (saysExcused(text)) return { excused: text, words: [text] };
  const onDuty = answerIn(column, text);
  return { ...(onDuty === undefined ? {} : { onDuty }), words: [] };
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
  answerIn(column, text) === true ? { onDuty: false, words: [] } : { words: [] };

const PERCENT = /^(\d{1,3})\s?%$/;
const MONTHS = /^0?(\d)(?:[.,](\d))?\s*tháng$/iu;
const HALF = /^(?:nửa|½|1\/2)(?: chỉ tiêu)?$/iu;
const DAYS_OF_A_MONTH = 30;

/** `30`, `30 ngày`, `50%`, `1 tháng`, `Nửa chỉ tiêu`. */
const owedIn = (text: string, usual: number): number | undefined => {
  const [, percent] = PERCENT.exec(text) ?? [];
  if (percent !== undefined) return (usual * Number(percent)) / 100;
  const [, months, tenths] = MONTHS.exec(text) ?? [];
  if (months !== undefined) return (Number(months) + Number(tenths ?? 0) / 10) * DAYS_OF_A_MONTH;
  return HALF.test(text) ? usual / 2 : (readStatedDays(text)?.days ?? readNumber(text));
};

const ofQuota = ({ usual }: Column, text: string): StaffRow => {
  const number = owedIn(text, usual);
  if (number === 0 || saysExcused(text)) return { excused: text, words: [text] };
  return number !== undefined && number > 0 && number <= MOST_DAYS
    ? { quota: number, words: [] }
    : { words: [] };
};

const ofState = (_: Column, text: string): StaffRow =>
  saysNoDuty(text) ? { onDuty: false, words: [text] } : { words: [text] };

/** Under `Chỉ tiêu` alone may stand anything: it is of days where somebody's is what the office asks of all. */
const areDays = (table: Table, { column, heading, usual }: Column): boolean =>
  saysDays(heading) ||
  sampleColumn(table.grid, column, table.bottom + 1, table.last).some(
    (cell) => owedIn(cellText(cell), usual) === usual,
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
  if (saysNoDuty(label)) return { onDuty: false, words: [] };
  if (namesExemption(label) || saysExcused(label)) return { excused: label, words: [label] };
  return bindsThem(label) ? NOTHING_SAID : undefined;
};

/** `Thời gian nghỉ thai sản`: the leave, without the words that ask for its days. */
const ASKS_FOR_DAYS = /^(?:thời gian|ngày|từ ngày|từ)\s+/iu;

const ofLeave = ({ heading }: Column, text: string): StaffRow =>
  text === '' ? NOTHING_SAID : { words: [`${heading.replace(ASKS_FOR_DAYS, '')} ${text}`] };

const speaksOfQuota = saysWords(['chi tieu', 'dinh muc']);
const NUMBER_OF_DAYS = /(?<![\d/])(\d{1,3})\s*ngày/iu;
const HALF_OF_IT = /nửa|½|1\/2|50\s?%/iu;

/** `Chỉ tiêu 30 ngày`, `Giảm 1/2 chỉ tiêu`: what else a remark says stands in the note already. */
const ofRemark = ({ usual }: Column, text: string): StaffRow => {
  if (!speaksOfQuota(text)) return NOTHING_SAID;
  const days = NUMBER_OF_DAYS.exec(text)?.[1];
  if (days !== undefined) return { quota: Number(days), words: [] };
  return HALF_OF_IT.test(text) ? { quota: usual / 2, words: [] } : NOTHING_SAID;
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

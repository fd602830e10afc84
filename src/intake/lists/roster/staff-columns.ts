import { cellText, isNothing } from '../../cells/grid-cells';
import { valueAt } from '../../rows/value-at';
import { sampleColumn } from '../../tables/heading/column-evidence';
import { headingText } from '../../tables/heading/header';
import { isOfTrips, type Table } from '../../tables/heading/table';
import { readNumber } from '../../text/vi-number';
import { isTick, readYesNo } from '../../words/lists/answers';
import { saysExcused, saysNoDuty } from '../../words/staff/duty-subjects';
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
  readonly of: StaffColumn;
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
const NOTHING_SAID: StaffRow = { words: [] };

const MOST_DAYS = 366;

const columnsIn = (table: Table, usual: number): Column[] =>
  table.header.flatMap((header) => {
    const heading = headingText(header);
    const field = table.columns.find(({ column }) => column === header.column)?.field;
    // In a form that lists its people, `Thực hiện` is of their trips.
    const asked = isOfTrips(table) ? undefined : staffColumnOf(heading);
    const of = asked ?? (field === 'subject' ? field : undefined);
    if (of === undefined) return [];
    const texts = sampleColumn(table.grid, header.column, table.bottom + 1, table.last).map(cellText);
    if (of !== 'quota' && areFigures(texts)) return [];
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
  const isExcused = answerIn(column, text);
  if (isExcused === true) return { excused: column.heading, words: [] };
  if (isExcused === undefined && saysExcused(text)) return { excused: text, words: [text] };
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

const joined = (a: StaffRow, b: StaffRow): StaffRow => ({ ...a, ...b, words: [...a.words, ...b.words] });

const readers: Readonly<Record<StaffColumn, (column: Column, text: string) => StaffRow>> = {
  subject: ofSubject,
  'not-subject': ofNotSubject,
  excused: ofExcused,
  quota: ofQuota,
  state: ofState,
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
      .reduce(joined, NOTHING_SAID);
};

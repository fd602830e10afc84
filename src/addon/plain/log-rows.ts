import { isDateCell, type Cell } from '../../base/cell';
import type { Day } from '../../base/day';
import { memo } from '../../base/memo';
import { QUARTERS, type Quarter } from '../../domain/days/period';
import type { RoundRef } from '../../domain/days/round';
import type { TripStatus } from '../../domain/trips/trip';
import { quarterName } from '../../i18n/format';
import { STATUSES_IN_ORDER } from '../../i18n/new-workbook/new-workbook-words';
import { LONGEST_READ } from '../../intake/text/lengths';
import { readNumber } from '../../intake/text/vi-number';
import { readQuarter, readRound } from '../../intake/words/time/quarter-round';
import type { LogColumns, LogHeading } from './log-columns';

/** A log in which no cell has to be weighed: what its rows say of their days, column by column. */
export interface PlainLog {
  readonly rows: Range['rows'];
  readonly places: LogColumns['places'];
  readonly starts: readonly Day[];
  readonly ends: readonly Day[];
  readonly statuses: readonly TripStatus[];
  /** Of these a log may lack the column. */
  readonly quarters: readonly (Quarter | undefined)[];
  readonly rounds: readonly (RoundRef | undefined)[];
  readonly statedDays: readonly (number | undefined)[];
  readonly reports: readonly (Day | undefined)[];
}

/** A range of rows as formulas are handed it, and how a value of it is a cell. */
export interface Range {
  readonly rows: readonly (readonly unknown[])[];
  readonly cellOf: (value: unknown) => Cell;
}

type Test = (cell: Cell) => boolean;

/** `CS0001`: letters that no word is made of, so that it is the number of a row and nothing else. */
const CODE = /^(?:[A-Z]{2,4}\d{3,6})?$/;
const isCode: Test = (cell) => (typeof cell === 'string' ? CODE.test(cell) : Number.isInteger(cell));

const isText: Test = (cell) => typeof cell === 'string' && cell.length <= LONGEST_READ;
const isDay: Test = (cell) => isDateCell(cell) && cell.time === undefined;
const isCount: Test = (cell) => Number.isInteger(cell) && Number(cell) > 0;

const orBlank =
  (test: Test): Test =>
  (cell) =>
    cell === '' || test(cell);

const oneOf = (words: readonly string[]): Test => {
  const known = new Set<Cell>(words);
  return (cell) => known.has(cell);
};

/** `Đợt 1`, as a number under the heading is called. */
const numberUnder = (heading: string, cell: Cell): number | undefined => {
  const number =
    typeof cell === 'string' && cell.startsWith(`${heading} `) ? cell.slice(heading.length + 1) : '';
  return /^[1-9]$/.test(number) ? Number(number) : undefined;
};

/** What cells say in words, each distinct one read once; undefined for others. */
const createReaders = ({ words, headings }: LogColumns) => ({
  quarter: memo(
    (cell: Cell): Quarter | undefined =>
      QUARTERS.find((quarter) => cell === quarter || cell === quarterName(quarter)) ??
      (typeof cell === 'string' && cell !== '' ? readQuarter(cell) : undefined),
  ),
  round: memo((cell: Cell): RoundRef | undefined => {
    if (cell === words.outsideRounds) return 'outside';
    if (cell === '' || isDateCell(cell)) return undefined;
    const number = numberUnder(headings.round, cell);
    return number === undefined ? readRound(String(cell)) : { number };
  }),
  /** Of a blank one the row says with its dates that somebody went. */
  status: memo((cell: Cell): TripStatus | undefined =>
    cell === '' ? 'done' : STATUSES_IN_ORDER[words.statuses.findIndex((word) => word === cell)],
  ),
});

type Readers = ReturnType<typeof createReaders>;

/** What may stand in each column. */
const testsOf = (
  { words }: LogColumns,
  { quarter, round, status }: Readers,
  isOfficer: Test,
): Readonly<Record<LogHeading, Test>> => ({
  code: isCode,
  officer: isOfficer,
  department: isText,
  quarter: orBlank((cell) => quarter(cell) !== undefined),
  round: orBlank((cell) => round(cell) !== undefined),
  start: isDay,
  end: isDay,
  days: orBlank(isCount),
  unit: isText,
  level: orBlank(oneOf([...words.levels, ...words.levelsBefore])),
  kind: orBlank(oneOf(words.kinds)),
  topic: memo((cell: Cell) => isText(cell) && readNumber(cell) === undefined),
  travelOrder: isText,
  status: (cell) => status(cell) !== undefined,
  report: orBlank(isDay),
  note: isText,
});

/** Whether nothing stands right of the table. */
const isNarrow = ({ rows, cellOf }: Range, { width }: LogColumns): boolean =>
  rows.every((row) => row.length <= width || row.slice(width).every((value) => cellOf(value) === ''));

/** The different values of a column: thousands of rows say the same few things, of which each is looked at once. */
const distinctIn = ({ rows }: Range, at: number): ReadonlySet<unknown> => {
  const values = new Set<unknown>();
  for (const row of rows) values.add(row[at]);
  return values;
};

const holdsOnly = (range: Range, at: number, test: Test): boolean => {
  for (const value of distinctIn(range, at)) if (!test(range.cellOf(value))) return false;
  return true;
};

/** Rows are numbered: of these no two say the same. */
const areCodes = ({ rows, cellOf }: Range, at: number): boolean =>
  rows.every((row) => isCode(cellOf(row[at])));

/** What each cell of a column says; nothing where there is no such column. */
const saidIn = <Said>(range: Range, at: number | undefined, read: (cell: Cell) => Said): Said[] => {
  if (at === undefined) return [];
  const known = new Map<unknown, Said>();
  for (const value of distinctIn(range, at)) known.set(value, read(range.cellOf(value)));
  return range.rows.map((row) => known.get(row[at]) as Said);
};

/** Columns that are looked at row by row. */
const DATES: ReadonlySet<LogHeading> = new Set<LogHeading>(['start', 'end', 'report']);

/** The cells of a column; undefined where one holds no day. */
const daysIn = (
  { rows, cellOf }: Range,
  at: number | undefined,
  isDated: Test,
): readonly Cell[] | undefined => {
  if (at === undefined) return [];
  const cells = rows.map((row) => cellOf(row[at]));
  return cells.every(isDated) ? cells : undefined;
};

const NO_DAY = 0 as Day;

const dayIn = (cell: Cell): Day => (isDateCell(cell) ? cell.day : NO_DAY);

const reportedOn = (cell: Cell): Day | undefined => (isDateCell(cell) ? cell.day : undefined);

const statedIn = (cell: Cell): number | undefined => (typeof cell === 'number' ? cell : undefined);

/** The log under its headings; undefined where any of its cells has to be weighed. */
export const readPlainLog = (range: Range, columns: LogColumns, isOfficer: Test): PlainLog | undefined => {
  const { places } = columns;
  const { quarter, round, status } = createReaders(columns);
  const tests = testsOf(columns, { quarter, round, status }, isOfficer);
  const starts = daysIn(range, places.get('start'), isDay);
  const ends = daysIn(range, places.get('end'), isDay);
  const reports = daysIn(range, places.get('report'), orBlank(isDay));
  const arePlain = [...places].every(
    ([heading, at]) =>
      DATES.has(heading) || (heading === 'code' ? areCodes(range, at) : holdsOnly(range, at, tests[heading])),
  );
  if (!starts || !ends || !reports || !arePlain || !isNarrow(range, columns)) return undefined;
  return {
    rows: range.rows,
    places,
    starts: starts.map(dayIn),
    ends: ends.map(dayIn),
    statuses: saidIn(range, places.get('status'), (cell) => status(cell) ?? 'done'),
    quarters: saidIn(range, places.get('quarter'), quarter),
    rounds: saidIn(range, places.get('round'), round),
    statedDays: saidIn(range, places.get('days'), statedIn),
    reports: reports.map(reportedOn),
  };
};

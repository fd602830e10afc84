import { cellAt } from '../../cells/grid-cells';
import { readStatedDays } from '../../words/time/stated-days';
import { readDay } from '../../dates/vi-date';
import type { Day } from '../../../base/day';
import type { Grid } from '../../../base/grid';
import { sampleColumn, shownShare } from './column-evidence';
import type { HeaderColumn } from './header';
import type { ColumnReading } from './table';

/** A table's columns as their headings were understood, and the rows below. */
interface DatedTable {
  readonly grid: Grid;
  readonly header: readonly HeaderColumn[];
  readonly from: number;
  readonly to: number;
}

const TELLING_SHARE = 0.85;
const TELLING_SCORE = 0.62;
const TELLING_CELLS = 3;

/** A start without an end is a column of spans or of single days. */
const startAlone = (columns: readonly ColumnReading[]): ColumnReading[] => {
  const fields = new Set(columns.map(({ field }) => field));
  return columns.map((column) =>
    column.field === 'start' && !fields.has('end') && !fields.has('dates')
      ? { ...column, field: 'dates' }
      : column,
  );
};

/** `Thời gian đi | Thời gian về`, `Ngày | Đến ngày`: beside one end alone a column of dates is the other end. */
const pairEnds = (columns: readonly ColumnReading[]): ColumnReading[] => {
  const fields = new Set(columns.map(({ field }) => field));
  if (fields.has('start') === fields.has('end')) return [...columns];
  const missing = fields.has('end') ? 'start' : 'end';
  const isAside = (column: number): boolean => {
    const other = columns.find(({ field }) => field === 'start' || field === 'end')?.column ?? 0;
    return missing === 'start' ? column < other : column > other;
  };
  return columns.map((column) =>
    column.field === 'dates' && !column.corrected && isAside(column.column)
      ? { ...column, field: missing }
      : column,
  );
};

/** A column with a heading that nobody has understood or chosen. */
const isOpen = (column: ColumnReading | undefined): column is ColumnReading =>
  column?.field === undefined && column?.corrected === false && column.heading !== '';

/** The column without its field: another date than the trip's, or none. */
const withoutField = ({ column, heading, confidence, corrected }: ColumnReading): ColumnReading => ({
  column,
  heading,
  confidence,
  corrected,
});

/** `Ngày` beside both ends is how many days they are, or another date: never the dates of the trip. */
const datesBesideEnds = (columns: readonly ColumnReading[], table: DatedTable): ColumnReading[] => {
  const fields = new Set(columns.map(({ field }) => field));
  if (!fields.has('start') || !fields.has('end')) return [...columns];
  const holdsDates = (column: number): boolean =>
    shownShare('dates', sampleColumn(table.grid, column, table.from, table.to)) >= TELLING_SHARE;
  return columns.map((column) => {
    if (column.field !== 'dates' || column.corrected) return column;
    const isDays = !holdsDates(column.column) && !fields.has('days');
    return isDays ? { ...column, field: 'days' } : withoutField(column);
  });
};

const MIXED_SHARE = 0.3;

/** `Họ và tên / Thời gian`: names as group rows over the dates of their trips, in one column. */
const namesOverDates = (columns: readonly ColumnReading[], input: DatedTable): ColumnReading[] => {
  if (columns.some(({ field }) => field === 'dates' || field === 'start')) return [...columns];
  const holdsDates = ({ column, field, corrected }: ColumnReading): boolean =>
    field === 'officer' &&
    !corrected &&
    input.header.some((it) => it.column === column && it.guesses.some((guess) => guess.field === 'dates')) &&
    shownShare('dates', sampleColumn(input.grid, column, input.from, input.to)) >= MIXED_SHARE;
  return columns.map((column) => (holdsDates(column) ? { ...column, field: 'dates' } : column));
};

const AGREEING_SHARE = 0.6;
/** Longer than any trip that is not asked about. */
const LONGEST_TRIP = 31;
/** Only compared with each other, so that any year will do where none is typed. */
const ANY_YEAR = { year: 2000 };

interface Pair {
  readonly first: Day;
  readonly second: Day;
  readonly stated: number | undefined;
}

/** The rows with a date in both columns, and the number of days beside them. */
const pairsOf = (
  { grid, from, to }: DatedTable,
  [first, second]: readonly [number, number],
  days: number | undefined,
): Pair[] => {
  const pairs: Pair[] = [];
  for (let row = from; row <= to && pairs.length < MOST_PAIRS; row += 1) {
    const [start, end] = [first, second].map((column) => readDay(cellAt(grid, row, column), ANY_YEAR));
    const stated = days === undefined ? undefined : readStatedDays(cellAt(grid, row, days))?.days;
    if (start !== undefined && end !== undefined) pairs.push({ first: start, second: end, stated });
  }
  return pairs;
};

/** Enough to see what the second date is. */
const MOST_PAIRS = 60;

/** The sheet's own numbers of days say that a trip ends where the second column says. */
const agreeWithDays = (pairs: readonly Pair[]): boolean => {
  const asked = pairs.filter(({ stated }) => stated !== undefined);
  const agreed = asked.filter(({ first, second, stated }) => second - first + 1 === stated);
  return agreed.length >= TELLING_CELLS && agreed.length >= asked.length * AGREEING_SHARE;
};

/** As ends do: on or after the start, soon, and not always as late, which a deadline is. */
const lieLikeEnds = (pairs: readonly Pair[]): boolean => {
  const lengths = pairs.map(({ first, second }) => second - first);
  return (
    lengths.length >= TELLING_CELLS &&
    lengths.every((length) => length >= 0 && length < LONGEST_TRIP) &&
    new Set(lengths).size > 1
  );
};

/**
 * Dates right beside the first day's, under a heading that nobody knows: the trips end there where the numbers of
 * days say so, or where the heading of the first asks for an end and none is named.
 */
const secondDates = (columns: readonly ColumnReading[], table: DatedTable): ColumnReading[] => {
  const fields = new Set(columns.map(({ field }) => field));
  const at = columns.findIndex(({ field }) => field === 'dates' || field === 'start');
  const [first, second] = [columns[at], columns[at + 1]];
  if (!first || !isOpen(second) || first.corrected || fields.has('end')) return [...columns];
  const days = columns.find(({ field }) => field === 'days')?.column;
  const pairs = pairsOf(table, [first.column, second.column], days);
  if (!agreeWithDays(pairs) && !(days === undefined && first.field === 'start' && lieLikeEnds(pairs)))
    return [...columns];
  return columns.map((column) => {
    if (column === first) return { ...column, field: 'start' };
    return column === second ? { ...column, field: 'end', confidence: TELLING_SCORE } : column;
  });
};

/**
 * Which columns hold the first day, the last day or both, once their headings were understood. In this order:
 * ends are paired before a column beside them is judged, and a start is only alone after no end was found.
 */
export const settleDates = (columns: readonly ColumnReading[], table: DatedTable): ColumnReading[] =>
  startAlone(
    [namesOverDates, datesBesideEnds, secondDates].reduce<ColumnReading[]>(
      (settled, step) => step(settled, table),
      pairEnds(columns),
    ),
  );

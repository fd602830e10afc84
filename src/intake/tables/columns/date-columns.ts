import { sampleColumn, shownShare, NEARLY_ALL } from '../heading/column-evidence';
import type { ColumnReading } from '../heading/table';
import { countsDays } from '../../words/time/day-words';
import { readStatedDays } from '../../words/time/stated-days';
import { settleContested } from './contested-dates';
import { agreeWithDays, lieLikeEnds, pairsOf, type DatedTable } from './date-pairs';
import { TOLD_BY_CELLS } from './thresholds';

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
const pairEnds = (columns: readonly ColumnReading[], table: DatedTable): ColumnReading[] => {
  const fields = new Set(columns.map(({ field }) => field));
  if (fields.has('start') === fields.has('end')) return [...columns];
  const missing = fields.has('end') ? 'start' : 'end';
  const isAside = (column: number): boolean => {
    const other = columns.find(({ field }) => field === 'start' || field === 'end')?.column ?? 0;
    return missing === 'start' ? column < other : column > other;
  };
  return columns.map((column) => {
    if (column.field !== 'dates' || column.corrected || !isAside(column.column)) return column;
    const isNumber = missing === 'end' && !fields.has('days') && countsDaysThere(column, table);
    return { ...column, field: isNumber ? 'days' : missing };
  });
};

/** `Thời gian (ngày)` over small numbers: how long, and not until when. */
const countsDaysThere = ({ column, heading }: ColumnReading, { grid, from, to }: DatedTable): boolean => {
  const cells = sampleColumn(grid, column, from, to);
  return countsDays(heading) && cells.length > 0 && cells.every((cell) => readStatedDays(cell) !== undefined);
};

/** A column with a heading that nobody has understood or chosen. */
const isOpen = (column: ColumnReading | undefined): column is ColumnReading =>
  column?.field === undefined && column?.corrected === false && column.heading !== '';

/** The column without its field: another date than the trip's, or none. */
export const withoutField = ({ column, heading, confidence, corrected }: ColumnReading): ColumnReading => ({
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
    shownShare('dates', sampleColumn(table.grid, column, table.from, table.to)) >= NEARLY_ALL;
  return columns.map((column) => {
    if (column.field !== 'dates' || column.corrected) return column;
    const isDays = !holdsDates(column.column) && !fields.has('days');
    return isDays ? { ...column, field: 'days' } : withoutField(column);
  });
};

/**
 * An officer of three trips has one row of four with a name; below a third of dates the column is one of people.
 */
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

/** Whether the cells alone said that it holds the dates: then its neighbour may hold the ends, for all that is said. */
const isByCells = ({ header }: DatedTable, { column, field }: ColumnReading): boolean =>
  header.some((it) => it.column === column && !it.guesses.some((guess) => guess.field === field));

const mayHaveEnds = (table: DatedTable, first: ColumnReading): boolean =>
  first.field === 'start' || isByCells(table, first);

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
  if (!agreeWithDays(pairs) && !(days === undefined && mayHaveEnds(table, first) && lieLikeEnds(pairs)))
    return [...columns];
  return columns.map((column) => {
    if (column === first) return { ...column, field: 'start' };
    return column === second ? { ...column, field: 'end', confidence: TOLD_BY_CELLS } : column;
  });
};

/**
 * Which columns hold the first day, the last day or both, once their headings were understood. In this order:
 * ends are paired before a column beside them is judged, other dates contest the place of those that were found, and a
 * start is only alone after no end was found.
 */
export const settleDates = (columns: readonly ColumnReading[], table: DatedTable): ColumnReading[] =>
  startAlone(
    [pairEnds, namesOverDates, datesBesideEnds, secondDates, settleContested].reduce<ColumnReading[]>(
      (settled, step) => step(settled, table),
      [...columns],
    ),
  );

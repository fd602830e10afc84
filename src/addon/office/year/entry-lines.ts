import type { Grid } from '../../../base/grid';
import type { Records } from '../../../domain/records';
import { cellAt, cellText, lastColumnOf } from '../../../intake/cells/grid-cells';
import type { TableReading } from '../../../intake/read-workbook';
import { fold } from '../../../intake/text/fold';

/** A table of trips with the lines of its entries: rows of the tab, or columns where it lies on its side. */
export interface LinedTable {
  readonly table: TableReading;
  readonly lines: readonly number[];
  /** Lines that add up the others: their numbers are of the past year too. */
  readonly totals: readonly number[];
}

/** Where a line of the table meets one of its columns; a column of a table on its side is a row of the tab. */
export const cellOf = ({ lies }: TableReading, line: number, place: number) =>
  lies ? { row: place, column: line } : { row: line, column: place };

const ENTRIES: readonly string[] = ['record', 'trip', 'no-trip', 'issue', 'empty'];

const rowsOf = ({ rows, headerRows }: TableReading, uses: readonly string[]): number[] =>
  rows.filter(({ row, use }) => uses.includes(use) && !headerRows.includes(row)).map(({ row }) => row);

/**
 * The columns of a table on its side: beside the words for its rows a trip each, or under the officers’ names, among
 * which totals may stand.
 */
const columnLines = (
  grid: Grid,
  { kind, columns }: TableReading,
  { officers }: Records,
): Omit<LinedTable, 'table'> => {
  const officer = columns.find(({ field }) => field === 'officer');
  if (officer === undefined) return { lines: [], totals: [] };
  const names = new Set(officers.map(({ name }) => fold(name)));
  const textIn = (column: number): string => fold(cellText(cellAt(grid, officer.column, column)));
  const all: number[] = [];
  for (let column = grid.firstColumn; column <= lastColumnOf(grid); column += 1) all.push(column);
  const after = (isFirst: (column: number) => boolean): number[] => {
    const first = all.findIndex(isFirst);
    return first < 0 ? [] : all.slice(first);
  };
  if (kind !== 'trips-wide')
    return { lines: after((column) => textIn(column) === fold(officer.heading)).slice(1), totals: [] };
  const isSomeones = (column: number): boolean => names.has(textIn(column));
  const right = after(isSomeones);
  return { lines: right.filter(isSomeones), totals: right.filter((column) => !isSomeones(column)) };
};

export const linedTable = (grid: Grid, table: TableReading, records: Records): LinedTable => ({
  table,
  ...(table.lies
    ? columnLines(grid, table, records)
    : { lines: rowsOf(table, ENTRIES), totals: rowsOf(table, ['total']) }),
});

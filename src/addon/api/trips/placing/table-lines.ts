import { cellName, type Cell, type CellChange } from '../../../../base/cell';
import { mergesOf, type Grid } from '../../../../base/grid';
import type { TripSource } from '../../../../domain/trips/trip';
import { cellAt, isBlank } from '../../../../intake/cells/grid-cells';
import type { TableReading } from '../../../../intake/read-workbook';
import type { RowsToMake } from '../../../../sheets/anchored/plan';
import type { Field } from '../../../../intake/words/headings/field';

/** A cell of a table; rows and columns count from 1 on the tab. */
export interface TableCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where trips go: cells that are free, or rows that are to be made for them. */
export interface Placement {
  readonly changes: readonly CellChange[];
  readonly make?: RowsToMake;
  /** The cell to be shown. */
  readonly at: TableCell;
  /** What was filled in and the table has no place for. */
  readonly unwritten: readonly Field[];
}

/**
 * A trip, or an officer of a wide table, has a line: a row, or a column where the table lies on its side. What a field
 * has is a place of that line: the column, or the row.
 */
export interface Spot {
  readonly line: number;
  readonly place: number;
}

export const refOf = ({ sheet, lies }: TableReading, { line, place }: Spot): TableCell =>
  lies ? { sheet, row: place, column: line } : { sheet, row: line, column: place };

/** The line of a trip that was read from the table. */
export const lineOf = ({ lies }: TableReading, { row, columns }: TripSource): number =>
  lies ? (Object.values(columns)[0] ?? 0) : row;

/** The places of a trip's fields on its line. */
export const placesOf = ({ lies }: TableReading, { columns, rows }: TripSource): TripSource['columns'] =>
  (lies ? rows : columns) ?? {};

/** Nothing stands there, not even the rest of cells that were merged. */
export const isFree = (grid: Grid, { row, column }: TableCell): boolean =>
  isBlank(cellAt(grid, row, column)) &&
  !mergesOf(grid).some(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );

const padded = (cells: readonly Cell[], width: number): Cell[] => [
  ...cells,
  ...Array.from({ length: Math.max(0, width - cells.length) }, (): Cell => ''),
];

/** The tab as it would be with these cells; it grows where they stand outside of it. */
export const withCells = (grid: Grid, changes: readonly CellChange[]): Grid => {
  const own = changes.flatMap(({ at, to }) =>
    at.sheet === grid.sheet
      ? [{ row: at.row - grid.firstRow, column: (at.column ?? 1) - grid.firstColumn, to }]
      : [],
  );
  if (own.length === 0) return grid;
  const width = Math.max(grid.cells[0]?.length ?? 0, ...own.map(({ column }) => column + 1));
  const height = Math.max(grid.cells.length, ...own.map(({ row }) => row + 1));
  const touched = new Map<number, typeof own>();
  for (const change of own) touched.set(change.row, [...(touched.get(change.row) ?? []), change]);
  const cells = Array.from({ length: height }, (_, row): readonly Cell[] => {
    const standing = grid.cells[row] ?? [];
    const changed = touched.get(row);
    if (changed === undefined && standing.length === width) return standing;
    const line = padded(standing, width);
    for (const { column, to } of changed ?? []) line[column] = to;
    return line;
  });
  return { ...grid, cells };
};

export const nameOf = (at: TableCell): string => `${at.sheet}!${cellName(at)}`;

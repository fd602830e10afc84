import type { Cell } from '../../../src/base/cell';
import { isDateCell } from '../../../src/base/cell';
import { partsOf } from '../../../src/base/day';
import { mergesOf, type Grid } from '../../../src/base/grid';

/** Changes of a workbook that change nothing of what it says. */
export type Change = (grid: Grid) => Grid;

const widthOf = ({ cells }: Grid): number => cells[0]?.length ?? 0;

const blankRow = (grid: Grid): Cell[] => Array.from({ length: widthOf(grid) }, () => '');

/** `count` blank rows before the given row; merges below move along. */
export const withBlankRows =
  (row: number, count = 1): Change =>
  (grid) => ({
    ...grid,
    cells: [
      ...grid.cells.slice(0, row - 1),
      ...Array.from({ length: count }, () => blankRow(grid)),
      ...grid.cells.slice(row - 1),
    ],
    merges: mergesOf(grid).map((merge) => ({
      ...merge,
      top: merge.top >= row ? merge.top + count : merge.top,
      bottom: merge.bottom >= row ? merge.bottom + count : merge.bottom,
    })),
  });

export const withBlankColumn =
  (column: number): Change =>
  (grid) => ({
    ...grid,
    cells: grid.cells.map((row) => [...row.slice(0, column - 1), '', ...row.slice(column - 1)]),
    merges: mergesOf(grid).map((merge) => ({
      ...merge,
      left: merge.left >= column ? merge.left + 1 : merge.left,
      right: merge.right >= column ? merge.right + 1 : merge.right,
    })),
  });

/** The columns in another order; only for tables without merges over several columns. */
export const withColumns =
  (order: (width: number) => readonly number[]): Change =>
  (grid) => ({
    ...grid,
    cells: grid.cells.map((row) => order(widthOf(grid)).map((column) => row[column] ?? '')),
    merges: [],
  });

export const withoutMerges: Change = (grid) => ({ ...grid, merges: [] });

export const withTexts =
  (change: (text: string, row: number, column: number) => string): Change =>
  (grid) => ({
    ...grid,
    cells: grid.cells.map((row, y) =>
      row.map((cell, x) =>
        typeof cell === 'string' ? change(cell, y + grid.firstRow, x + grid.firstColumn) : cell,
      ),
    ),
  });

const withCells =
  (change: (cell: Cell) => Cell): Change =>
  (grid) => ({ ...grid, cells: grid.cells.map((row) => row.map(change)) });

const two = (value: number): string => String(value).padStart(2, '0');

/** Every real date as a clerk types it. */
export const withDatesAsText: Change = withCells((cell) => {
  if (!isDateCell(cell)) return cell;
  const { year, month, date } = partsOf(cell.day);
  return `${two(date)}/${two(month)}/${year}`;
});

/** Every real date as the number that Sheets keeps. */
export const withDatesAsSerials: Change = withCells((cell) => (isDateCell(cell) ? cell.day : cell));

/** All tabs of a workbook under one another on one tab, with blank rows between. */
export const stacked = (grids: readonly Grid[], sheet: string, gap = 2): Grid => {
  const width = Math.max(...grids.map(widthOf));
  const cells: Cell[][] = [];
  const merges: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const grid of grids) {
    const down = cells.length;
    for (const merge of mergesOf(grid))
      merges.push({ ...merge, top: merge.top + down, bottom: merge.bottom + down });
    for (const row of grid.cells)
      cells.push([...row, ...Array.from({ length: width - row.length }, () => '')]);
    for (let row = 0; row < gap; row += 1) cells.push(Array.from({ length: width }, () => ''));
  }
  return { sheet, cells, merges, firstRow: 1, firstColumn: 1 };
};

/** Two tabs side by side on one tab, with blank columns between. */
export const besides = (left: Grid, right: Grid, sheet: string, gap = 1): Grid => {
  const height = Math.max(left.cells.length, right.cells.length);
  const rowOf = (grid: Grid, row: number): readonly Cell[] => grid.cells[row] ?? blankRow(grid);
  const shift = widthOf(left) + gap;
  return {
    sheet,
    cells: Array.from({ length: height }, (_, row) => [
      ...rowOf(left, row),
      ...Array.from({ length: gap }, () => ''),
      ...rowOf(right, row),
    ]),
    merges: [
      ...mergesOf(left),
      ...mergesOf(right).map((merge) => ({
        ...merge,
        left: merge.left + shift,
        right: merge.right + shift,
      })),
    ],
    firstRow: 1,
    firstColumn: 1,
  };
};

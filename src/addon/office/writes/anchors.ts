import type { AnchoredRow, KnownCell } from '../../../base/anchored-row';
import type { Cell, CellChange } from '../../../base/cell';
import { mergesOf, type Beneath, type Grid, type Merge } from '../../../base/grid';
import type { RowsToMake } from '../../../sheets/anchored/plan';

const cellOf = ({ cells, firstRow, firstColumn }: Grid, row: number, column: number): Cell =>
  cells[row - firstRow]?.[column - firstColumn] ?? '';

/** The cells of a row that hold something. */
const filled = (grid: Grid, row: number): KnownCell[] =>
  (grid.cells[row - grid.firstRow] ?? []).flatMap((holds, index) =>
    holds === '' ? [] : [{ row, column: grid.firstColumn + index, holds }],
  );

const nearestAbove = (grid: Grid, row: number): KnownCell[] => {
  for (
    let above = Math.min(row - 1, grid.firstRow + grid.cells.length - 1);
    above >= grid.firstRow;
    above -= 1
  ) {
    const known = filled(grid, above);
    if (known.length > 0) return known;
  }
  return [];
};

/** A blank row is known by being blank between the columns written, and by the row above it. */
const knownOfBlank = (grid: Grid, row: number, columns: readonly number[]): KnownCell[] => {
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const blank = Array.from({ length: right - left + 1 }, (_, index) => ({
    row,
    column: left + index,
    holds: '',
  }));
  return [...blank, ...nearestAbove(grid, row)];
};

/** By what the row is known again: its own cells as they were read. */
const knownCells = (grid: Grid, row: number, columns: readonly number[] = [1]): KnownCell[] => {
  const own = filled(grid, row);
  return own.length > 0 ? own : knownOfBlank(grid, row, columns);
};

/** The changes by their rows, anchored to what was read; those of tabs that were not read are left out. */
export const anchoredRows = (grids: readonly Grid[], changes: readonly CellChange[]): AnchoredRow[] => {
  const rows = new Map<string, { grid: Grid; row: number; changes: AnchoredRow['changes'][number][] }>();
  for (const { at, to } of changes) {
    const grid = grids.find(({ sheet }) => sheet === at.sheet);
    if (grid === undefined || at.column === undefined) continue;
    const key = `${at.row}\n${at.sheet}`;
    const known = rows.get(key) ?? { grid, row: at.row, changes: [] };
    known.changes.push({ column: at.column, from: cellOf(grid, at.row, at.column), to });
    rows.set(key, known);
  }
  return [...rows.values()].map(({ grid, row, changes: own }) => ({
    sheet: grid.sheet,
    row,
    known: knownCells(
      grid,
      row,
      own.map(({ column }) => column),
    ),
    changes: own,
  }));
};

/** Rows to be made under a row that was read. */
export const rowsToMake = (grid: Grid, below: number, count: number): RowsToMake => ({
  sheet: grid.sheet,
  below,
  count,
  known: knownCells(grid, below),
  next: filled(grid, below + 1),
});

const shifted = ({ below, count }: RowsToMake, row: number): number => (row > below ? row + count : row);

/** What lies under the rows moves down; what spans them grows. */
const mergesWithRoom = (merges: readonly Merge[], make: RowsToMake): Merge[] =>
  merges.map((merge) => ({
    ...merge,
    top: shifted(make, merge.top),
    bottom: shifted(make, merge.bottom),
  }));

const beneathWithRoom = ({ formulaAt, isStruck }: Beneath, { below, count }: RowsToMake): Beneath => {
  const isMade = (row: number): boolean => row > below && row <= below + count;
  const before = (row: number): number => (row > below ? row - count : row);
  return {
    formulaAt: (row, column) => (isMade(row) ? '' : formulaAt(before(row), column)),
    isStruck: (row, column) => !isMade(row) && isStruck(before(row), column),
  };
};

/** The tabs as they will stand when the rows are made. */
export const gridsWithRoom = (grids: readonly Grid[], make: RowsToMake): Grid[] =>
  grids.map((grid) => {
    if (grid.sheet !== make.sheet) return grid;
    const end = make.below - grid.firstRow + 1;
    const blank = (grid.cells[0] ?? []).map((): Cell => '');
    const made = Array.from({ length: make.count }, () => blank);
    return {
      ...grid,
      cells: [...grid.cells.slice(0, end), ...made, ...grid.cells.slice(end)],
      merges: () => mergesWithRoom(mergesOf(grid), make),
      ...(grid.beneath === undefined ? {} : { beneath: beneathWithRoom(grid.beneath, make) }),
    };
  });

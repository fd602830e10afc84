import { isDateCell, type Cell } from '../../base/cell';
import { partsOf } from '../../base/day';
import { clean } from '../text/fold';
import type { Grid, Merge } from '../../base/grid';
import { beginsAWord, isEmptyValue } from '../text/text-hygiene';

/** The cell at a row and column of the tab (both from 1); '' outside the grid. */
export const cellAt = (grid: Grid, row: number, column: number): Cell =>
  grid.cells[row - grid.firstRow]?.[column - grid.firstColumn] ?? '';

export const lastRowOf = (grid: Grid): number => grid.firstRow + grid.cells.length - 1;

export const lastColumnOf = (grid: Grid): number => grid.firstColumn + (grid.cells[0]?.length ?? 0) - 1;

/** Blank to the eye: nothing, or only spaces. */
export const isBlank = (cell: Cell): boolean =>
  typeof cell === 'string' && (cell === '' || (!beginsAWord(cell) && clean(cell) === ''));

/** Blank, or only the dashes and dots that people type for "nothing". */
export const isNothing: (cell: Cell) => boolean = isEmptyValue;

/** What a person sees in the cell, on one line. */
export const cellText = (cell: Cell): string => {
  if (typeof cell === 'string') return clean(cell);
  if (!isDateCell(cell)) return String(cell);
  const { year, month, date } = partsOf(cell.day);
  return `${date}/${month}/${year}`;
};

export const textAt = (grid: Grid, row: number, column: number): string =>
  cellText(cellAt(grid, row, column));

/** Whether nothing stands in a row of the grid, by one look. */
export const isBlankRow = ({ blank }: Grid, cells: readonly Cell[] | undefined): boolean =>
  cells === undefined || cells === blank;

/** The cells of a row that are not blank, left to right. */
export const filledCells = (
  grid: Grid,
  row: number,
  bounds?: { readonly left: number; readonly right: number },
): { column: number; cell: Cell }[] => {
  const found: { column: number; cell: Cell }[] = [];
  if (isBlankRow(grid, grid.cells[row - grid.firstRow])) return found;
  const left = Math.max(bounds?.left ?? grid.firstColumn, grid.firstColumn);
  const right = Math.min(bounds?.right ?? lastColumnOf(grid), lastColumnOf(grid));
  for (let column = left; column <= right; column += 1) {
    const cell = cellAt(grid, row, column);
    if (!isBlank(cell)) found.push({ column, cell });
  }
  return found;
};

interface Place {
  readonly grid: Grid;
  readonly top: number;
  readonly left: number;
  readonly right: number;
}

/** A title may begin left of its table, or end right of it, where no other table stands beside. */
export const titleBounds = ({ grid, top, left, right }: Place): { left: number; right: number } => {
  const beside = filledCells(grid, top).map(({ column }) => column);
  return {
    left: beside.some((column) => column < left) ? left : grid.firstColumn,
    right: beside.some((column) => column > right) ? right : lastColumnOf(grid),
  };
};

/** Merges that may matter to a table; a whole merged page is none. */
const LARGEST_MERGE = 4000;

export interface MergeIndex {
  /** The merge that covers the cell. */
  readonly at: (row: number, column: number) => Merge | undefined;
}

const NO_MERGES: MergeIndex = { at: () => undefined };

/** Finds the merge over a cell in constant time. */
export const indexMerges = (grid: Grid): MergeIndex => {
  if (grid.merges.length === 0) return NO_MERGES;
  const covered = new Map<number, Merge>();
  for (const merge of grid.merges) {
    const area = (merge.bottom - merge.top + 1) * (merge.right - merge.left + 1);
    if (area > LARGEST_MERGE) continue;
    for (let row = merge.top; row <= merge.bottom; row += 1)
      for (let column = merge.left; column <= merge.right; column += 1)
        covered.set(row * 20000 + column, merge);
  }
  return { at: (row, column) => covered.get(row * 20000 + column) };
};

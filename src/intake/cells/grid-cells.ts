import { isDateCell, type Cell } from '../../base/cell';
import { partsOf } from '../../base/day';
import { clean } from '../text/fold';
import { mergesOf, type Grid, type Merge } from '../../base/grid';
import { once } from '../../base/once';
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
  /** The same where the merge may bring the cell a value from above, of a row under `heading`. */
  readonly from: (place: BelowHeading) => Merge | undefined;
}

/** A blank cell of a column, under a heading that ends in row `heading`. */
interface BelowHeading {
  readonly row: number;
  readonly column: number;
  readonly heading: number;
}

const NO_MERGES: MergeIndex = { at: () => undefined, from: () => undefined };

const coveredBy = (merges: readonly Merge[]): ReadonlyMap<number, Merge> => {
  const covered = new Map<number, Merge>();
  for (const merge of merges) {
    const area = (merge.bottom - merge.top + 1) * (merge.right - merge.left + 1);
    if (area > LARGEST_MERGE) continue;
    for (let row = merge.top; row <= merge.bottom; row += 1)
      for (let column = merge.left; column <= merge.right; column += 1)
        covered.set(row * 20000 + column, merge);
  }
  return covered;
};

/** Merged cells are blank but for the first: one with neighbours on the right and below that are not is no such first one. */
const mayBeMerged = ({ cells, firstRow, firstColumn }: Grid, row: number, column: number): boolean => {
  const [r, c] = [row - firstRow, column - firstColumn];
  return cells[r]?.[c] === '' || cells[r]?.[c + 1] === '' || cells[r + 1]?.[c] === '';
};

/** The first row under a heading in which a column holds anything, found once for each. */
const firstFilledRows = (grid: Grid): ((column: number, heading: number) => number) => {
  const known = new Map<number, number>();
  return (column, heading) => {
    const key = heading * 20000 + column;
    let row = known.get(key);
    if (row !== undefined) return row;
    row = heading + 1;
    while (row <= lastRowOf(grid) && isBlank(cellAt(grid, row, column))) row += 1;
    known.set(key, row);
    return row;
  };
};

/** Finds the merge over a cell in constant time; which cells are merged is asked only where the values leave it open. */
export const indexMerges = (grid: Grid): MergeIndex => {
  if (grid.merges.length === 0 && typeof grid.merges !== 'function') return NO_MERGES;
  const covered = once(() => coveredBy(mergesOf(grid)));
  const firstFilled = firstFilledRows(grid);
  const at: MergeIndex['at'] = (row, column) =>
    mayBeMerged(grid, row, column) ? covered().get(row * 20000 + column) : undefined;
  return {
    at,
    from: ({ row, column, heading }) => (firstFilled(column, heading) < row ? at(row, column) : undefined),
  };
};

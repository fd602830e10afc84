import type { Cell } from '../../base/cell';
import type { Beneath, Grid } from '../../base/grid';
import { cellAt, indexMerges, isBlank } from './grid-cells';

/** How a table lies on its tab: which rows become columns, and which columns rows. */
export interface Lying {
  readonly grid: Grid;
  /** Its first row; what stands above is its title. */
  readonly top: number;
  /** Rows of the tab, in order. */
  readonly rows: readonly number[];
  /** The column that holds the words for the rows. */
  readonly labels: number;
  /** Columns of the tab, in order. */
  readonly columns: readonly number[];
  /** The heading of the upright table: a row or two of words, one for each of `rows`. */
  readonly heading: readonly (readonly string[])[];
}

/** A tab whose lying table was set upright. */
export interface UprightGrid {
  readonly grid: Grid;
  /** Where a cell of the upright table stands on the tab. */
  readonly at: (row: number, column: number) => { readonly row: number; readonly column: number };
}

/** The value of a cell, or of the merge that covers it. */
export const mergedReader = (grid: Grid): ((row: number, column: number) => Cell) => {
  const merges = indexMerges(grid);
  return (row, column) => {
    const own = cellAt(grid, row, column);
    const merge = isBlank(own) ? merges.at(row, column) : undefined;
    return merge ? cellAt(grid, merge.top, merge.left) : own;
  };
};

const padded = (cells: readonly Cell[], width: number): Cell[] => [
  ...cells.slice(0, width),
  ...Array.from({ length: Math.max(0, width - cells.length) }, () => ''),
];

const beneathAt = ({ formulaAt, isStruck }: Beneath, at: UprightGrid['at']): Beneath => {
  const asked =
    <T>(ask: (row: number, column: number) => T) =>
    (row: number, column: number): T => {
      const place = at(row, column);
      return ask(place.row, place.column);
    };
  return { formulaAt: asked(formulaAt), isStruck: asked(isStruck) };
};

/** Sets a table upright under its title: its rows as columns, its columns as rows. */
export const setUpright = (lying: Lying): UprightGrid => {
  const { grid, top, rows, columns, heading, labels } = lying;
  const valueAt = mergedReader(grid);
  const merges = indexMerges(grid);
  const titles = grid.cells.slice(0, top - grid.firstRow);
  const width = Math.max(rows.length, ...titles.map((cells) => cells.length));
  const body = columns.map((column) => rows.map((row) => valueAt(row, column)));
  const last = rows[rows.length - 1] ?? top;
  const at: UprightGrid['at'] = (row, column) => {
    if (row < top) return { row, column };
    const place = {
      row: rows[column - grid.firstColumn] ?? last,
      column: columns[row - top - heading.length] ?? labels,
    };
    const merge = merges.at(place.row, place.column);
    return merge ? { row: merge.top, column: merge.left } : place;
  };
  return {
    grid: {
      ...grid,
      cells: [...titles, ...heading, ...body].map((cells) => padded(cells, width)),
      merges: grid.merges.filter(({ bottom }) => bottom < top),
      ...(grid.beneath ? { beneath: beneathAt(grid.beneath, at) } : {}),
    },
    at,
  };
};

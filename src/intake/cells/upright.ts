import type { Cell } from '../../base/cell';
import { mergesOf, type Beneath, type Grid } from '../../base/grid';
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

/** Where the heads of a crosstab and what is theirs stand on the tab. */
export interface CrossedPlace {
  readonly columns: readonly number[];
  /** The last row of its heading. */
  readonly bottom: number;
  /** Rows that add up others, which are no rows of the upright table. */
  readonly sums: readonly number[];
}

/** A tab whose lying table, or crosstab, was set upright. */
export interface UprightGrid {
  readonly grid: Grid;
  /** Where a cell of the upright table stands on the tab. */
  readonly at: (row: number, column: number) => { readonly row: number; readonly column: number };
  readonly crossed?: CrossedPlace;
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

interface Upright {
  readonly top: number;
  /** From the heading on. */
  readonly rows: readonly (readonly Cell[])[];
  /** Where a cell of `rows` stands on the tab: its row there, its place in the row from 0. */
  readonly at: (row: number, index: number) => { readonly row: number; readonly column: number };
}

/** A tab whose table is replaced by an upright one, under the titles that stand over it. */
export const uprightOf = (grid: Grid, upright: Upright): UprightGrid => {
  const { top, rows } = upright;
  const merges = indexMerges(grid);
  const titles = grid.cells.slice(0, top - grid.firstRow);
  const cells = [...titles, ...rows];
  const width = cells.reduce((most, { length }) => Math.max(most, length), 0);
  const at: UprightGrid['at'] = (row, column) => {
    if (row < top) return { row, column };
    const place = upright.at(row, column - grid.firstColumn);
    const merge = merges.at(place.row, place.column);
    return merge ? { row: merge.top, column: merge.left } : place;
  };
  return {
    grid: {
      ...grid,
      cells: cells.map((line) => padded(line, width)),
      merges: () => mergesOf(grid).filter(({ bottom }) => bottom < top),
      ...(grid.beneath ? { beneath: beneathAt(grid.beneath, at) } : {}),
    },
    at,
  };
};

/** Sets a table upright under its title: its rows as columns, its columns as rows. */
export const setUpright = ({ grid, top, rows, columns, heading, labels }: Lying): UprightGrid => {
  const valueAt = mergedReader(grid);
  const body = columns.map((column) => rows.map((row) => valueAt(row, column)));
  const last = rows[rows.length - 1] ?? top;
  return uprightOf(grid, {
    top,
    rows: [...heading, ...body],
    at: (row, index) => ({
      row: rows[index] ?? last,
      column: columns[row - top - heading.length] ?? labels,
    }),
  });
};

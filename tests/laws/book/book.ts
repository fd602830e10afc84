import type { Cell } from '../../../src/base/cell';
import { mergesOf, type Grid as AnyGrid, type Merge } from '../../../src/base/grid';
import type { Cast, RowFacts } from './cast';

/** Which of its cells are merged is known. */
export type Grid = AnyGrid & { readonly merges: readonly Merge[] };

export const wholeGrid = (grid: AnyGrid): Grid => ({ ...grid, merges: mergesOf(grid) });

/** A column of a table; columns and rows count from 1 on the tab. */
export interface Column {
  readonly at: number;
  readonly heading: string;
  /** What the unchanged workbook was read to have there. */
  readonly field?: string;
}

export interface Row {
  readonly at: number;
  /** A row that says something: a trip, an officer, a round. Others are headings, groups, totals, signatures. */
  readonly isRecord: boolean;
  readonly use: string;
  readonly facts: RowFacts;
}

export interface Table {
  readonly sheet: string;
  readonly kind: string;
  /** The rows of the heading. */
  readonly head: readonly number[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A workbook, and where its tables stand in it: changes move both. */
export interface Book {
  readonly name: string;
  readonly grids: readonly Grid[];
  readonly tables: readonly Table[];
  readonly cast: Cast;
  /** Nothing in it is an error: no date leans on what stands around it. */
  readonly isClean: boolean;
}

export const isOfTrips = ({ kind }: Table): boolean => kind === 'trips-long' || kind === 'trips-wide';

export const edgesOf = ({ columns }: Table): { readonly left: number; readonly right: number } => {
  const places = columns.map(({ at }) => at);
  return { left: Math.min(...places), right: Math.max(...places) };
};

export const lastRowOf = ({ head, rows }: Table): number => Math.max(...head, ...rows.map(({ at }) => at));

export const columnOf = (table: Table, ...fields: readonly string[]): Column | undefined =>
  table.columns.find(({ field }) => field !== undefined && fields.includes(field));

export const gridOf = (book: Book, sheet: string): Grid => {
  const grid = book.grids.find((it) => it.sheet === sheet);
  if (!grid) throw new RangeError(`No such tab: ${sheet}`);
  return grid;
};

export const cellAt = (grid: Grid, row: number, column: number): Cell =>
  grid.cells[row - 1]?.[column - 1] ?? '';

/** The words of a cell; '' for numbers, dates and tick boxes. */
export const textAt = (grid: Grid, row: number, column: number): string => {
  const cell = cellAt(grid, row, column);
  return typeof cell === 'string' ? cell : '';
};

export const widthOf = ({ cells }: Grid): number => cells[0]?.length ?? 0;

/** One tab changed, and the tables on it moved along. */
export const withTab = (
  book: Book,
  sheet: string,
  change: (grid: Grid) => Grid,
  move: (table: Table) => Table = (table) => table,
): Book => ({
  ...book,
  grids: book.grids.map((grid) => (grid.sheet === sheet ? change(grid) : grid)),
  tables: book.tables.map((table) => (table.sheet === sheet ? move(table) : table)),
});

/** Cells of one tab changed where they stand. */
export const withCells = (
  book: Book,
  sheet: string,
  change: (cell: Cell, row: number, column: number) => Cell,
): Book =>
  withTab(book, sheet, (grid) => ({
    ...grid,
    cells: grid.cells.map((line, y) => line.map((cell, x) => change(cell, y + 1, x + 1))),
  }));

export const crosses = ({ left, right }: Merge, column: number): boolean => left < column && column <= right;

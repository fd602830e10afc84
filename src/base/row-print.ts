import type { Cell } from './cell';

/** Two 32-bit hashes with other starts: of a million different rows, no two are taken for one. */
const STARTS = [0x811c9dc5, 0x9747b28c];
const PRIME = 0x01000193;

const hashOf = (text: string, start: number): number => {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
};

/** By this short text a row is known again: it says what its cells hold and in which columns. Blank cells are left out. */
export const rowPrint = (cells: readonly Cell[]): string => {
  const filled = cells.flatMap((cell, index) => (cell === '' ? [] : [[index, cell]]));
  const text = JSON.stringify(filled);
  return STARTS.map((start) => hashOf(text, start).toString(36)).join('.');
};

/** Of a cell's print: no two texts in a million look alike. */
const SIGNS = 4;
const RADIX = 36;

/** By these four signs it is seen whether a cell still holds what it held; blanks around a text say nothing. */
export const cellPrint = (cell: Cell): string => {
  const text = typeof cell === 'string' ? cell.trim() : JSON.stringify(cell);
  return (hashOf(text, STARTS[0] ?? 0) % RADIX ** SIGNS).toString(RADIX).padStart(SIGNS, '0');
};

/** The prints of cells written one after the other, each by itself. */
export const splitPrints = (prints: string): string[] => prints.match(/.{4}/g) ?? [];

/** The rows of a tab as they were read: to see later whether they still stand where they stood. */
export interface RowsRead {
  /** By row, the first row first. */
  readonly prints: readonly string[];
  /** Columns that were read. */
  readonly width: number;
  /** The tab's row of the first print, from 1. */
  readonly first: number;
}

export const rowsReadOf = (cells: readonly (readonly Cell[])[]): RowsRead => ({
  prints: cells.map(rowPrint),
  width: cells[0]?.length ?? 1,
  first: 1,
});

/** The same of some rows of a tab, both included. */
export const someRowsRead = (
  cells: readonly (readonly Cell[])[],
  { from, to }: { readonly from: number; readonly to: number },
): RowsRead => ({ ...rowsReadOf(cells.slice(from - 1, to)), width: cells[0]?.length ?? 1, first: from });

/** The print of the tab's row; undefined where it was not read. */
export const printAt = ({ prints, first }: RowsRead, row: number): string | undefined => prints[row - first];

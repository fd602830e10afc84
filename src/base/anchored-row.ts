import type { Cell } from './cell';

/** A cell by which a row is known again: what it held when the row was read. Rows and columns count from 1. */
export interface KnownCell {
  readonly row: number;
  readonly column: number;
  readonly holds: Cell;
}

/** A write of one cell of a row, and what the cell held when the write was decided. */
export interface RowChange {
  readonly column: number;
  readonly from: Cell;
  readonly to: Cell;
}

/**
 * Writes into one row that people keep, anchored: they are made only while the cells by which the row is known, and
 * those to be written, still hold what they held when the writes were decided.
 */
export interface AnchoredRow {
  readonly sheet: string;
  readonly row: number;
  /** Cells of the row itself; of a blank one those of a row above it too. */
  readonly known: readonly KnownCell[];
  readonly changes: readonly RowChange[];
}

const lines = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Whether two cells hold the same; a blank one may be absent. */
export const sameCell = (a: Cell | undefined, b: Cell | undefined): boolean => {
  const [one, other] = [a ?? '', b ?? ''];
  if (typeof one === 'string' && typeof other === 'string') return lines(one) === lines(other);
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  return one.day === other.day && (one.time ?? 0) === (other.time ?? 0);
};

const serialOf = (cell: Cell = ''): string | number | boolean =>
  typeof cell === 'object' ? cell.day + (cell.time ?? 0) : cell;

/** As `sameCell`, whatever format shows a number as a date, as a number or as text. */
export const sameValue = (a: Cell | undefined, b: Cell | undefined): boolean => {
  const [one, other] = [serialOf(a), serialOf(b)];
  return sameCell(one, other) || (typeof one !== typeof other && String(one) === String(other));
};

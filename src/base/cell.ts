import type { Day } from './day';

/** A cell that Sheets shows as a date. `time` is the fraction of the day, 0 for midnight. */
export interface DateCell {
  readonly day: Day;
  readonly time?: number;
}

/**
 * What one cell holds, as Sheets knows it: text, a number, a tick box, a date; '' is a blank cell.
 * An error shows as its text (`#REF!`).
 */
export type Cell = string | number | boolean | DateCell;

/** What a cell shows while its formula is being worked out, in the person's language. */
export const isLoading = (value: unknown): boolean =>
  typeof value === 'string' && /^(loading|đang tải)\s*(\.{3}|…)$/i.test(value.normalize('NFC').trim());

export const isDateCell = (cell: Cell | undefined): cell is DateCell => typeof cell === 'object';

/** A place in the workbook. Rows and columns count from 1; without a column the whole row is meant. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column?: number;
}

/** A write of one cell, e.g. the one that settles an issue. */
export interface CellChange {
  readonly at: CellRef;
  readonly to: Cell;
}

/** `1` → `A`, `28` → `AB`. */
export const columnLetters = (column: number): string =>
  column <= 0
    ? ''
    : columnLetters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

/** `F8`, or `8` when the whole row is meant. */
export const cellName = (ref: CellRef): string =>
  `${ref.column === undefined ? '' : columnLetters(ref.column)}${ref.row}`;

/** A cell's note with that line under it; what it says already is not said again. */
export const withSaid = (note: string, said: string): string =>
  note.includes(said) ? note : [note, said].filter((part) => part !== '').join('\n');

import type { CellRef } from '../../../base/cell';

/** A tab, or a row or a cell of it. */
export interface Place {
  readonly sheet: string;
  readonly row?: number;
  readonly column?: number;
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/** `A` → 1, `AB` → 28. */
const columnNumber = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** The cell of that name on a tab: `F8`; undefined where it is none. */
export const cellOn = (sheet: string, name: string): Required<CellRef> | undefined => {
  const [, letters, row] = CELL.exec(name.trim()) ?? [];
  if (letters === undefined || row === undefined) return undefined;
  return { sheet, row: Number(row), column: columnNumber(letters) };
};

const unquoted = (text: string): string =>
  text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1).replace(/''/g, "'") : text;

/** A cell as formulas name it, `'Nhật ký'!F8`, or a whole tab, `'Nhật ký'!`; undefined where no such tab is known. */
export const placeOf = (text: string, sheets: readonly string[]): Place | undefined => {
  const at = text.lastIndexOf('!');
  const sheet = unquoted(text.slice(0, Math.max(at, 0)).trim());
  if (!sheets.includes(sheet)) return undefined;
  const name = text.slice(at + 1).trim();
  return name === '' ? { sheet } : cellOn(sheet, name);
};

import { GoogleError } from './emulation';

/** A rectangle of cells: rows and columns from 0, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

function columnIndex(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

export function a1Of(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** As Google writes it: one cell without colon, whole rows as `5:7` and whole columns as `D:F`. */
export function areaToA1(area: Area, whole?: 'rows' | 'columns'): string {
  if (whole === 'rows') return `${area.top + 1}:${area.bottom + 1}`;
  if (whole === 'columns') return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  const first = a1Of(area.top, area.left);
  const last = a1Of(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([0-9]+)?$/;

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function readCorner(text: string): Corner | undefined {
  const match = CORNER.exec(text.trim());
  if (match === null || text.trim() === '') return undefined;
  const [, letters, digits] = match;
  return {
    column: letters === undefined ? undefined : columnIndex(letters),
    row: digits === undefined ? undefined : Number(digits) - 1,
  };
}

/** Reads `B2`, `A1:C9`, `A:C`, `2:5`, `A2:C` within a grid; undefined when it is no such thing. */
export function readA1(text: string, size: GridSize): Area | undefined {
  const [firstText = '', lastText] = text.split(':');
  const first = readCorner(firstText);
  const last = lastText === undefined ? first : readCorner(lastText);
  if (first === undefined || last === undefined) return undefined;
  if (lastText === undefined && !isCell(first)) return undefined;
  const rows = ends(first.row, last.row, size.rows);
  const columns = ends(first.column, last.column, size.columns);
  return { top: rows.first, bottom: rows.last, left: columns.first, right: columns.last };
}

function isCell(corner: Corner): boolean {
  return corner.row !== undefined && corner.column !== undefined;
}

/** An open end reaches to the grid's edge. */
function ends(a: number | undefined, b: number | undefined, size: number): { first: number; last: number } {
  const given = [a ?? 0, b ?? size - 1];
  return { first: Math.min(...given), last: Math.max(...given) };
}

export interface SheetReference {
  /** Undefined when the notation names no tab. */
  readonly sheet: string | undefined;
  readonly cells: string;
}

/** Splits `'Nhật ký'!A1:B2` into the tab's name and the cells. */
export function splitReference(text: string): SheetReference {
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { sheet: undefined, cells: text };
  const name = text.slice(0, mark);
  const quoted = /^'(.*)'$/s.exec(name);
  return {
    sheet: quoted === null ? name : (quoted[1] ?? '').replaceAll("''", "'"),
    cells: text.slice(mark + 1),
  };
}

export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

export function heightOf(area: Area): number {
  return area.bottom - area.top + 1;
}

export function widthOf(area: Area): number {
  return area.right - area.left + 1;
}

export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function holds(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** Throws Google's error unless the area lies on the grid. */
export function requireInside(area: Area, size: GridSize): void {
  const inside = area.top >= 0 && area.left >= 0 && area.bottom < size.rows && area.right < size.columns;
  if (!inside) throw new GoogleError('The coordinates of the range are outside the dimensions of the sheet.');
}

/** The engine's form of an area. */
export function engineRange(area: Area): {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
} {
  return { startRow: area.top, endRow: area.bottom, startColumn: area.left, endColumn: area.right };
}

export function areaOfEngine(range: {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}): Area {
  return { top: range.startRow, bottom: range.endRow, left: range.startColumn, right: range.endColumn };
}

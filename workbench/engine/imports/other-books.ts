import type { ICellData, IWorkbookData, IWorksheetData, Nullable } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { readA1, splitReference } from '../../gas/area';

/** Another spreadsheet, as far as it is read: what its cells hold, formulas as they were worked out last. */
export type OtherBook = Partial<IWorkbookData>;

/** What a cell of another spreadsheet holds, and its number format. */
export interface OtherCell {
  readonly value: string | number | boolean;
  readonly pattern: string;
}

type Rows = readonly (readonly (OtherCell | undefined)[])[];

function sheetNamed(book: OtherBook, name: string | undefined): Partial<IWorksheetData> | undefined {
  const sheets = (book.sheetOrder ?? []).map((id) => book.sheets?.[id]);
  return name === undefined ? sheets[0] : sheets.find((sheet) => sheet?.name === name);
}

function patternOf(book: OtherBook, cell: ICellData): string {
  const style = typeof cell.s === 'string' ? book.styles?.[cell.s] : cell.s;
  return style?.n?.pattern ?? '';
}

function otherCell(book: OtherBook, cell: Nullable<ICellData>): OtherCell | undefined {
  const value = cell?.v;
  if (value === null || value === undefined || value === '' || cell === null || cell === undefined)
    return undefined;
  const isAnswer = cell.t === CellValueType.BOOLEAN;
  return { value: isAnswer ? value === 1 || value === true : value, pattern: patternOf(book, cell) };
}

/**
 * The cells of a range of another spreadsheet, down to its last row with content; undefined where it has no such tab,
 * or what names the range is none.
 */
export function cellsOf(book: OtherBook, text: string): Rows | undefined {
  const { sheet: name, cells } = splitReference(text.trim());
  const sheet = sheetNamed(book, name);
  const rows = Object.keys(sheet?.cellData ?? {}).map(Number);
  const size = { rows: Math.max(0, ...rows) + 1, columns: sheet?.columnCount ?? 26 };
  const area = readA1(cells, size);
  if (sheet === undefined || area === undefined) return undefined;
  const { top, left, right } = area;
  const bottom = Math.max(top, Math.min(area.bottom, size.rows - 1));
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, along) =>
      otherCell(book, sheet.cellData?.[top + down]?.[left + along]),
    ),
  );
}

/** An id of Google's, or an address of a spreadsheet that holds one. */
const ADDRESS =
  /^(?:https:\/\/docs\.google\.com\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]{20,})(?:[/?#].*)?|([\w-]{20,}))$/;

export function idInAddress(text: string): string | undefined {
  const found = ADDRESS.exec(text.trim());
  return found?.[1] ?? found?.[2];
}

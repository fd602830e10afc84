import type { ICellData, IColumnData, IRange, IRowData, IStyleData, IWorksheetData } from '@univerjs/core';
import { CellValueType, LocaleType } from '@univerjs/core';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { read, set_cptable } from '@e965/xlsx';
import * as codepages from '@e965/xlsx/dist/cpexcel.full.mjs';
import { flag } from '../../engine/flags';
import { emptyExtras } from '../../gas/extras';
import { blankSheet, GRID } from '../blank-sheet';
import type { FileKind } from '../container';
import { InputError } from '../input-error';
import type { OpenedFile } from '../read';
import { nameOfBook } from '../file-name';
import { decodeText, separatorOf } from './plain-text';
import { typedCell } from './typed-cell';

/** Cells that a file of values may hold. */
const MOST_CELLS = 1_500_000;

/** Reads the values of a file that is no .xlsx. Throws an InputError. */
export function readOtherFormat(
  bytes: Uint8Array,
  kind: Exclude<FileKind, 'xlsx'>,
  file: string,
): OpenedFile {
  const book = load(bytes, kind, file);
  const styles = new Patterns();
  const isText = kind === 'text';
  const sheets = book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
    return sheet === undefined
      ? []
      : [sheetIn({ id: String(index), name, hidden }, sheet, { styles, isText })];
  });
  const isEmpty = sheets.every(({ cellData }) => Object.keys(cellData ?? {}).length === 0);
  const data = {
    id: 'workbook',
    name: nameOfBook(file),
    appVersion: '0.25.1',
    locale: LocaleType.VI_VN,
    styles: styles.known,
    sheetOrder: sheets.map(({ id }) => id ?? ''),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id ?? '', sheet])),
    resources: [],
  };
  const losses = isText ? [] : [{ kind: 'values-only', count: sheets.length } as const];
  return { data, extras: emptyExtras(), losses, isEmpty };
}

function load(bytes: Uint8Array, kind: Exclude<FileKind, 'xlsx'>, file: string): WorkBook {
  set_cptable(codepages);
  const options = {
    dense: true,
    cellNF: true,
    cellFormula: false,
    cellHTML: false,
    cellText: false,
  } as const;
  try {
    if (kind !== 'text') return quietly(() => read(bytes, { ...options, type: 'array' }));
    const text = decodeText(bytes);
    return read(text, { ...options, type: 'string', raw: true, FS: separatorOf(text, file) });
  } catch (error) {
    throw new InputError(faultOf(error), file);
  }
}

/** The library writes its doubts about formats to the console, where they would stand between lines for people. */
function quietly<T>(work: () => T): T {
  const { console } = globalThis;
  const told = console.error;
  console.error = () => undefined;
  try {
    return work();
  } finally {
    console.error = told;
  }
}

function faultOf(error: unknown): 'password' | 'too-large' | 'damaged' {
  const message = error instanceof Error ? error.message : '';
  if (/password|encrypt/i.test(message)) return 'password';
  return error instanceof RangeError ? 'too-large' : 'damaged';
}

/** Number formats, which are all that is kept of looks. */
class Patterns {
  readonly known: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  idOf(pattern: unknown): string | undefined {
    if (typeof pattern !== 'string' || pattern === '' || pattern === 'General') return undefined;
    const known = this.ids.get(pattern);
    if (known !== undefined) return known;
    const id = `p${this.ids.size}`;
    this.ids.set(pattern, id);
    // The short date of the reader's country, which the library takes for America's.
    this.known[id] = { n: { pattern: pattern === 'm/d/yy' ? 'dd/mm/yyyy' : pattern } };
    return id;
  }
}

interface Reading {
  readonly styles: Patterns;
  /** All values are texts as typed. */
  readonly isText: boolean;
}

function sheetIn(
  frame: { readonly id: string; readonly name: string; readonly hidden: boolean },
  sheet: WorkSheet,
  reading: Reading,
): Partial<IWorksheetData> {
  const rows = (sheet as { '!data'?: (CellObject[] | undefined)[] })['!data'] ?? [];
  const cellData: Record<number, Record<number, ICellData>> = {};
  let [columns, count] = [0, 0];
  rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      const data = cellIn(cell, reading);
      if (data === undefined) return;
      count += 1;
      if (count > MOST_CELLS) throw new InputError('too-large', frame.name);
      (cellData[row] ??= {})[column] = data;
      columns = Math.max(columns, column + 1);
    });
  });
  return {
    ...blankSheet(frame.id, frame.name),
    hidden: flag(frame.hidden),
    rowCount: Math.max(GRID.rows, rows.length),
    columnCount: Math.max(GRID.columns, columns),
    mergeData: mergesIn(sheet),
    cellData,
    rowData: hiddenRows(sheet),
    columnData: columnsIn(sheet),
  };
}

function cellIn(cell: CellObject, { styles, isText }: Reading): ICellData | undefined {
  const { t, v, w, z } = cell;
  if (v === undefined || v === '' || t === 'z') return undefined;
  if (isText) return typedCell(String(v), (pattern) => styles.idOf(pattern));
  if (t === 'b') return { v: v === true ? 1 : 0, t: CellValueType.BOOLEAN };
  if (t === 'n') return numberCell(Number(v), styles.idOf(z));
  return { v: t === 'e' ? (w ?? '#VALUE!') : String(v), t: CellValueType.STRING };
}

function numberCell(v: number, s: string | undefined): ICellData {
  return { v, t: CellValueType.NUMBER, ...(s === undefined ? {} : { s }) };
}

function mergesIn(sheet: WorkSheet): IRange[] {
  return (sheet['!merges'] ?? []).map(({ s, e }) => ({
    startRow: s.r,
    endRow: e.r,
    startColumn: s.c,
    endColumn: e.c,
  }));
}

function hiddenRows(sheet: WorkSheet): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  sheet['!rows']?.forEach((row, index) => {
    if (row.hidden === true) rows[index] = { hd: flag(true) };
  });
  return rows;
}

function columnsIn(sheet: WorkSheet): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  sheet['!cols']?.forEach((column, index) => {
    columns[index] = {
      ...(column.wpx === undefined ? {} : { w: column.wpx }),
      ...(column.hidden === true ? { hd: flag(true) } : {}),
    };
  });
  return columns;
}

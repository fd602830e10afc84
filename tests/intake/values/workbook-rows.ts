import { fileURLToPath } from 'node:url';

import ExcelJS from 'exceljs';

import type { Cell } from '../../../src/base/cell';
import { fromIso, type Day } from '../../../src/base/day';
import type { Span } from '../../../src/domain/days/span';
import { loadTruth, type Truth } from '../../fixtures/truth.mjs';

const pathOf = (file: string): string =>
  fileURLToPath(new URL(`../../fixtures/workbooks/${file}`, import.meta.url));

/** The day of an ISO text that a test knows to be right. */
export const day = (iso: string): Day => {
  const read = fromIso(iso);
  if (read === undefined) throw new RangeError(`No such day: ${iso}`);
  return read;
};

export const span = (from: string, to: string): Span => ({ from: day(from), to: day(to) });

export const truthOf = (name: string): Truth => loadTruth(pathOf(`${name}.truth.json`));

const UNIX_EPOCH = 25_569;
const DAY_MS = 86_400_000;

const cellOf = (value: ExcelJS.CellValue): Cell => {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return { day: (value.getTime() / DAY_MS + UNIX_EPOCH) as Day };
  if (typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  return 'result' in value ? cellOf(value.result ?? null) : '';
};

export interface WorkbookRows {
  /** The cell in a column, by its letter, of a row of a tab. */
  readonly cell: (sheet: string, row: number, column: string) => Cell;
  /** The same as text; '' for a real date. */
  readonly text: (sheet: string, row: number, column: string) => string;
  /** All cells of a column from a row on. */
  readonly column: (sheet: string, fromRow: number, column: string) => Cell[];
}

/** The cells of a public workbook. */
export const openWorkbook = async (name: string): Promise<WorkbookRows> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(pathOf(`${name}.xlsx`));
  const tab = (sheet: string): ExcelJS.Worksheet => {
    const found = workbook.getWorksheet(sheet);
    if (!found) throw new RangeError(`No tab: ${sheet}`);
    return found;
  };
  const cell = (sheet: string, row: number, column: string): Cell =>
    cellOf(tab(sheet).getCell(`${column}${row}`).value);
  return {
    cell,
    text: (sheet, row, column) => {
      const found = cell(sheet, row, column);
      return typeof found === 'object' ? '' : String(found);
    },
    column: (sheet, fromRow, column) =>
      Array.from({ length: tab(sheet).rowCount - fromRow + 1 }, (_, index) =>
        cell(sheet, fromRow + index, column),
      ),
  };
};

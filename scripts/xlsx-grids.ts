import ExcelJS from 'exceljs';
import type { Cell } from '../src/base/cell';
import type { Day } from '../src/base/day';
import type { Beneath, Grid, Merge } from '../src/base/grid';

const UNIX_EPOCH_SERIAL = 25569;
const MILLISECONDS_A_DAY = 86_400_000;

const dateCell = (date: Date): Cell => {
  const serial = date.getTime() / MILLISECONDS_A_DAY + UNIX_EPOCH_SERIAL;
  const day = Math.floor(serial + 1e-9) as Day;
  const time = Math.max(0, serial - day);
  return time > 1e-6 ? { day, time } : { day };
};

/** A formula counts as its cached result. */
const cellOf = (value: ExcelJS.CellValue): Cell => {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateCell(value);
  if (typeof value !== 'object') return value;
  if ('error' in value) return value.error;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return value.text;
  return 'result' in value ? cellOf(value.result) : '';
};

const mergeOf = (range: string): Merge => {
  const [from = 'A1', to = from] = range.split(':');
  const place = (name: string) => {
    const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
    return {
      row: Number(row),
      column: Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    };
  };
  const [a, b] = [place(from), place(to)];
  return { top: a.row, left: a.column, bottom: b.row, right: b.column };
};

const beneathOf = (sheet: ExcelJS.Worksheet): Beneath => ({
  formulaAt: (row, column) => {
    const { formula } = sheet.getCell(row, column);
    return formula ? `=${formula}` : '';
  },
  isStruck: (row, column) => sheet.getCell(row, column).style.font?.strike === true,
});

const gridOf = (sheet: ExcelJS.Worksheet): Grid => {
  const columns = Math.max(1, sheet.columnCount);
  const cells: Cell[][] = [];
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    const line: Cell[] = [];
    for (let column = 1; column <= columns; column += 1) {
      const cell = sheet.getRow(row).getCell(column);
      line.push(cell.isMerged && cell.master !== cell ? '' : cellOf(cell.value));
    }
    cells.push(line);
  }
  const { merges } = sheet.model as { merges?: string[] };
  return {
    sheet: sheet.name,
    cells,
    firstRow: 1,
    firstColumn: 1,
    merges: (merges ?? []).map(mergeOf),
    beneath: beneathOf(sheet),
  };
};

/** The tabs of an .xlsx file as grids. */
export const readGrids = async (path: string): Promise<Grid[]> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  return book.worksheets.map(gridOf);
};

import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import type { Cell } from '../../src/base/cell';
import type { Day } from '../../src/base/day';
import type { Grid, Merge } from '../../src/base/grid';
import { memo } from '../../src/base/memo';

const MS_PER_DAY = 86_400_000;

const dateCell = (date: Date): Cell => {
  const serial = date.getTime() / MS_PER_DAY + 25569;
  const day = Math.floor(serial) as Day;
  return serial === day ? { day } : { day, time: serial - day };
};

/** A cell's value as Sheets would have it after the import. */
const cellOf = (value: ExcelJS.CellValue): Cell => {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateCell(value);
  if (typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return value.error;
  if ('result' in value) return cellOf(value.result);
  return 'text' in value ? cellOf(value.text) : '';
};

const mergesOf = (sheet: ExcelJS.Worksheet): Merge[] =>
  ((sheet.model as { merges?: string[] }).merges ?? []).map((name) => {
    const [from = 'A1', to = from] = name.split(':');
    const [first, last] = [sheet.getCell(from), sheet.getCell(to)];
    return {
      top: Number(first.row),
      left: Number(first.col),
      bottom: Number(last.row),
      right: Number(last.col),
    };
  });

const gridOf = (sheet: ExcelJS.Worksheet): Grid => {
  const merges = mergesOf(sheet);
  const covered = new Set(
    merges.flatMap(({ top, left, bottom, right }) => {
      const names: string[] = [];
      for (let row = top; row <= bottom; row += 1)
        for (let column = left; column <= right; column += 1)
          if (row !== top || column !== left) names.push(`${row}:${column}`);
      return names;
    }),
  );
  const cells = Array.from({ length: sheet.rowCount }, (_, r) =>
    Array.from({ length: sheet.columnCount }, (__, c): Cell =>
      covered.has(`${r + 1}:${c + 1}`) ? '' : cellOf(sheet.getCell(r + 1, c + 1).value),
    ),
  );
  return { sheet: sheet.name, cells, firstRow: 1, firstColumn: 1, merges };
};

/** The tabs of a public workbook, as the add-on reads them from Sheets; opened once for all the tests of a worker. */
export const gridsOf = memo(async (name: string): Promise<readonly Grid[]> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(fileURLToPath(new URL(`../fixtures/workbooks/${name}.xlsx`, import.meta.url)));
  return workbook.worksheets.map(gridOf);
});

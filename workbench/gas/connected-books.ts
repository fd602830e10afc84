import { Imports, type ImportHost } from '../engine/imports/import-range';
import type { Bench } from './bench';
import { formulaCell } from './grid';
import { formulaOf } from './open-ranges';

/** IMPORTRANGE in the open spreadsheet; what it may read is kept with it. */
export function connectBooks(bench: Bench, { load, words }: Pick<ImportHost, 'load' | 'words'>): Imports {
  const granted = (bench.extras.data.connected ??= []);
  return new Imports(bench.engine, {
    load,
    words,
    granted,
    refresh: ({ sheetId, row, column }) => {
      if (bench.worksheets().every((worksheet) => worksheet.getSheetId() !== sheetId)) return;
      const grid = bench.grid(sheetId);
      const formula = formulaOf(grid.worksheet.getCellRaw(row, column));
      if (!/\bIMPORTRANGE\s*\(/i.test(formula)) return;
      const area = { top: row, left: column, bottom: row, right: column };
      bench.engine.whileScripting(() => grid.write(area, () => formulaCell(formula)));
    },
  });
}

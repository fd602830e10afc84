import { SheetsSelectionsService } from '@univerjs/sheets';
import { ISheetClipboardService } from '@univerjs/sheets-ui';
import type { Bench } from '../gas/bench';
import { cellFor } from '../gas/values';
import { readPastedTable } from './pasted-table';

/** The grid marks what was copied from itself; that keeps its formulas and formats. */
const COPIED_HERE = /data-copy-id=/;

function write(bench: Bench, table: readonly (readonly string[])[]): boolean {
  const selections = bench.engine.injector.get(SheetsSelectionsService);
  const range = selections.getCurrentLastSelection()?.range;
  const sheet = bench.engine.workbook.getActiveSheet();
  if (range === undefined) return false;
  const grid = bench.grid(sheet.getSheetId());
  const [top, left] = [range.startRow, range.startColumn];
  const width = Math.max(...table.map((row) => row.length));
  const bottom = Math.min(top + table.length, grid.size.rows) - 1;
  const right = Math.min(left + width, grid.size.columns) - 1;
  grid.write({ top, left, bottom, right }, (row, column) =>
    cellFor(table[row - top]?.[column - left] ?? '', grid.pattern(row, column), bench.writing()),
  );
  return true;
}

/** Reads text pasted from elsewhere by the spreadsheet's locale, as Google does. Foreign formats are not taken over. */
export function readPastedTextByLocale(bench: Bench): void {
  const clipboard = bench.engine.injector.get(ISheetClipboardService);
  const pasteOwn = clipboard.legacyPaste.bind(clipboard);
  clipboard.legacyPaste = (html, text, files) => {
    const isForeign = text !== undefined && text !== '' && !COPIED_HERE.test(html ?? '');
    if (!isForeign) return pasteOwn(html, text, files);
    return Promise.resolve(write(bench, readPastedTable(text)));
  };
}

import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';
import { isDateCell, type Cell } from '../../src/base/cell';
import type { SampleBook, SampleTab } from './book';

const cellOf = (cell: Cell): CellObject | undefined => {
  if (cell === '') return undefined;
  if (isDateCell(cell)) return { t: 'n', v: cell.day, z: 'dd/mm/yyyy' };
  if (typeof cell === 'number') return { t: 'n', v: cell };
  return typeof cell === 'boolean' ? { t: 'b', v: cell } : { t: 's', v: cell };
};

function sheetOf({ rows }: SampleTab): WorkSheet {
  const sheet: WorkSheet = utils.aoa_to_sheet([]);
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      const written = cellOf(cell);
      if (written) sheet[utils.encode_cell({ r, c })] = written;
    });
  });
  const widest = Math.max(...rows.map((row) => row.length));
  sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length - 1, c: widest - 1 } });
  return sheet;
}

/** The book as the bytes of an .xlsx file. */
export function xlsxOf(tabs: SampleBook): Uint8Array {
  const book = utils.book_new();
  for (const tab of tabs) utils.book_append_sheet(book, sheetOf(tab), tab.title);
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer);
}

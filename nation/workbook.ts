import { utils, write, type WorkBook } from '@e965/xlsx';
import type { Value } from './engine';
import { answer, type Answers } from './result';

/** The tabs of `nation.xlsx`, and the question that each answers. */
const TABS: readonly (readonly [title: string, query: string])[] = [
  ['Cả nước', 'results/national'],
  ['Các tỉnh', 'results/by-province'],
  ['Cán bộ', 'results/officers'],
  ['Theo quý', 'results/by-quarter'],
  ['Theo tháng', 'results/by-month'],
  ['Theo cấp', 'results/by-level'],
  ['Theo hình thức', 'results/by-kind'],
  ['Còn vướng', 'gates'],
  ['Đối chiếu', 'audits/totals'],
  ['Lệch ba số', 'audits/three-sums'],
  ['Lệch kiểm toán', 'audits/auditor'],
];

/** The results as a workbook; texts stay texts, whatever they begin with. */
export function nationWorkbook(answers: Answers): Uint8Array {
  const book: WorkBook = utils.book_new();
  for (const [title, query] of TABS) {
    const rows = answer(answers, query);
    const columns = Object.keys(rows[0] ?? {});
    const table: Value[][] = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))];
    utils.book_append_sheet(book, utils.aoa_to_sheet(table), title);
  }
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer);
}

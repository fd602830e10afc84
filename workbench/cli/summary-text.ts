import type { Host } from '../host';
import { fittedTable, widthOf } from './fit-table';
import { textWidth } from './text-table';

/** A row with at least this many filled cells belongs to the table; others are lines of text. */
const TABLE_CELLS = 4;
const WIDEST_COLUMN = 26;

/**
 * What a tab shows, as text: its table as a table, what stands above and below it as lines. `columns` is how
 * many a terminal has; without it the table is whole.
 */
export function tabAsText(host: Host, sheet: string, columns?: number): string {
  const rows = host.table(sheet).map((row) => row.map((cell) => cell.replace(/\s+/g, ' ').trim()));
  const [first, last] = tableEnds(rows);
  const used = usedColumns(rows.slice(first, last + 1));
  const table = rows.slice(first, last + 1).map((row) => used.map((column) => row[column] ?? ''));
  const text = fittedTable(table, { widest: WIDEST_COLUMN, headings: headingRows(table) }, columns);
  const width = widthOf(text);
  return [...lines(rows.slice(0, first), width), '', text, '', ...lines(rows.slice(last + 1), width)]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function filled(row: readonly string[]): readonly string[] {
  return row.filter((cell) => cell !== '');
}

/** First and last row of the table. */
function tableEnds(rows: readonly (readonly string[])[]): readonly [number, number] {
  const isTable = rows.map((row) => filled(row).length >= TABLE_CELLS);
  return [Math.max(0, isTable.indexOf(true)), Math.max(0, isTable.lastIndexOf(true))];
}

function usedColumns(rows: readonly (readonly string[])[]): number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, column) => column).filter((column) =>
    rows.some((row) => (row[column] ?? '') !== ''),
  );
}

/** Headings end where the first cell is a number: the rows are numbered. */
function headingRows(table: readonly (readonly string[])[]): number {
  const first = table.findIndex((row) => /^\d+$/.test(row[0] ?? '') || filled(row).length === 1);
  return Math.max(1, first);
}

/** Two texts of one row stand at the two ends of the page, as on paper. */
function lines(rows: readonly (readonly string[])[], width: number): string[] {
  return rows.map((row) => {
    const texts = filled(row);
    const [left = '', ...rest] = texts;
    if (rest.length === 0) return left;
    const right = rest.join('  ');
    return left + ' '.repeat(Math.max(2, width - textWidth(left) - textWidth(right))) + right;
  });
}

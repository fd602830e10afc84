import { summaryText, type SummaryWord } from '../../src/i18n/summary/summary-text';
import { textTable, textWidth, type TableLook } from './text-table';

/** What a narrow terminal goes without, the least needed first; the tab itself has it all. */
const LEAST_NEEDED = [
  'summary.column.byKind',
  'summary.column.position',
  'summary.column.visits',
  'summary.column.cumulative',
  'summary.column.surplus',
  'summary.column.required',
] as const satisfies readonly SummaryWord[];

const LEFT_OUT = 'Đã bớt cột cho vừa màn hình · some columns left out to fit the screen';

type Rows = readonly (readonly string[])[];

/** The heading over a column; one that runs over several columns is over each of them. */
function headingOver([top = [], below = []]: Rows, column: number): string {
  const own = top[column] ?? '';
  if (own !== '' || (below[column] ?? '') === '') return own;
  return top.slice(0, column).reduce((last, text) => (text === '' ? last : text), '');
}

function without(rows: Rows, heading: string): Rows {
  const kept = (rows[0] ?? []).map((_, column) => headingOver(rows, column) !== heading);
  return rows.map((row) => row.filter((_, column) => kept[column]));
}

export function widthOf(text: string): number {
  return Math.max(0, ...text.split('\n').map(textWidth));
}

/** The table as text, in so many columns of a terminal as far as it can be. */
export function fittedTable(rows: Rows, look: TableLook, columns = Infinity): string {
  let table = rows;
  let text = textTable(table, look);
  for (const key of LEAST_NEEDED) {
    if (widthOf(text) <= columns) break;
    table = without(table, summaryText('vi', key));
    text = textTable(table, look);
  }
  return table === rows ? text : `${text}\n${LEFT_OUT}`;
}

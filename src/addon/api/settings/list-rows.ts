import type { Cell, CellChange } from '../../../base/cell';
import type { Field } from '../../../intake/words/headings/field';
import type { TableReading } from '../../../intake/read-workbook';
import { fieldPlaces } from '../trips/trip-tables';

/** What one row of a list says, by field. */
export type ListRow = Readonly<Partial<Record<Field, Cell>>>;

/** Rows of the list's tab that hold an entry today, from top to bottom. */
const entryRows = (table: TableReading): number[] =>
  table.rows.filter(({ use }) => use === 'record' || use === 'trip' || use === 'issue').map(({ row }) => row);

const rowAt = (entries: readonly number[], index: number, below: number): number =>
  entries[index] ?? below + index - entries.length + 1;

/** Rows that the list needs below its last row. */
export const missingRows = (table: TableReading, rows: readonly ListRow[]): number =>
  Math.max(0, rows.length - entryRows(table).length);

/** The last row of the list, or of its heading where it has none yet. */
export const endOfList = (table: TableReading): number => Math.max(...table.headerRows, ...entryRows(table));

/**
 * Writes the rows over those that stand there and blanks what is left over. Only columns that the list
 * is read from are touched: whatever else people keep beside it stays. New rows come under the row `below`.
 */
export const listChanges = (
  table: TableReading,
  rows: readonly ListRow[],
  below = endOfList(table),
): CellChange[] => {
  const entries = entryRows(table);
  const columns = [...fieldPlaces(table)];
  const count = Math.max(rows.length, entries.length);
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const values: ListRow | undefined = rows[index];
    const row = rowAt(entries, index, below);
    return columns.flatMap(([field, column]): CellChange[] => {
      if (values && !(field in values) && field !== 'ordinal') return [];
      const to = field === 'ordinal' && values ? index + 1 : (values?.[field] ?? '');
      return [{ at: { sheet: table.sheet, row, column }, to }];
    });
  });
};

import { cellName } from '../../base/cell';
import type { TableReading } from '../../intake/read-workbook';

/** How one table was read, for scripts and for whoever wants to see that nothing was left out. */
export interface TableJson {
  readonly sheet: string;
  /** First heading cell to last cell of the table: `A3:H60`; the tab's rows where it has no heading. */
  readonly range: string;
  readonly kind: string;
  /** The kind that it might be, and is asked about. */
  readonly inDoubt?: string;
  readonly columns: readonly { readonly heading: string; readonly field: string | null }[];
  /** Rows below the heading that are not blank. */
  readonly rows: number;
  /** Those read as trips. */
  readonly trips: number;
  /** Those that nobody could make sense of. */
  readonly asked: number;
  /** What the sheet's own figures say of the reading: how many were asked and how many agree. */
  readonly witnesses: readonly { readonly name: string; readonly asked: number; readonly agreed: number }[];
}

const rangeOf = ({ sheet, headerRows, columns, rows, lastRow, lies, across = [] }: TableReading): string => {
  const top = headerRows[0] ?? rows[0]?.row ?? 1;
  const bottom = lastRow ?? rows[rows.length - 1]?.row ?? top;
  const numbers = [...columns.map(({ column }) => column), ...across];
  if (numbers.length === 0 || lies) return `${top}:${bottom}`;
  const corner = (row: number, column: number) => cellName({ sheet, row, column });
  return `${corner(top, Math.min(...numbers))}:${corner(bottom, Math.max(...numbers))}`;
};

const HEAD: readonly string[] = ['title', 'header'];

export const tableJson = (table: TableReading): TableJson => {
  const body = table.rows.filter(({ use }) => !HEAD.includes(use));
  const count = (wanted: string): number => body.filter(({ use }) => use === wanted).length;
  return {
    sheet: table.sheet,
    range: rangeOf(table),
    kind: table.kind,
    ...(table.doubted === undefined ? {} : { inDoubt: table.doubted }),
    columns: table.columns.map(({ heading, field }) => ({ heading, field: field ?? null })),
    rows: body.length,
    trips: count('trip'),
    asked: count('issue'),
    witnesses: table.witnesses,
  };
};

import type { Field } from '../../../intake/words/headings/field';
import type { TableReading } from '../../../intake/read-workbook';
import type { PanelState } from '../../../protocol/replies';
import { tableKey } from '../tables/table-items';

/** None where a table lies on its side: its fields are rows of the tab. */
export const fieldColumns = ({ columns, lies }: TableReading): ReadonlyMap<Field, number> =>
  new Map(
    lies
      ? []
      : columns.flatMap(({ field, column }) => (field === undefined ? [] : [[field, column] as const])),
  );

/** A row can be added where an officer and dates have columns of their own. */
const takesTrips = (table: TableReading): boolean => {
  if (table.kind !== 'trips-long') return false;
  const columns = fieldColumns(table);
  const hasDates = columns.has('dates') || (columns.has('start') && columns.has('end'));
  return columns.has('officer') && hasDates;
};

/** The tables that a trip may be written into. */
export const tripTables = (tables: readonly TableReading[]): PanelState['choices']['tripTables'] =>
  tables
    .filter(takesTrips)
    .map((table) => ({ key: tableKey(table), label: table.sheet, department: table.department ?? '' }));

import { toIso } from '../../../base/day';
import type { Trip } from '../../../domain/trips/trip';
import type { Field } from '../../../intake/words/headings/field';
import type { TableReading } from '../../../intake/read-workbook';
import type { PanelState } from '../../../protocol/replies';
import { tableKey, tableSpans } from '../tables/table-items';

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

/** From the first to the last day of the table's trips. */
const extentOf = (table: TableReading, trips: readonly Trip[]): { from: string; to: string } | undefined => {
  const own = trips.filter(({ source }) => tableSpans(table, source.sheet, source.row));
  const [first] = own;
  if (!first) return undefined;
  const spans = own.map(({ span }) => span);
  const from = spans.reduce((least, span) => (span.from < least ? span.from : least), first.span.from);
  const to = spans.reduce((most, span) => (span.to > most ? span.to : most), first.span.to);
  return { from: toIso(from), to: toIso(to) };
};

/** The tables that a trip may be written into. */
export const tripTables = (
  tables: readonly TableReading[],
  trips: readonly Trip[],
): PanelState['choices']['tripTables'] =>
  tables.filter(takesTrips).map((table) => ({
    key: tableKey(table),
    label: table.sheet,
    department: table.department ?? '',
    ...extentOf(table, trips),
  }));

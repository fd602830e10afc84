import { toIso } from '../../../base/day';
import type { Trip } from '../../../domain/trips/trip';
import type { Field } from '../../../intake/words/headings/field';
import type { TableReading } from '../../../intake/read-workbook';
import type { PanelState } from '../../../protocol/replies';
import { tableKey, tableSpans } from '../tables/table-items';

/** The columns of a table's fields; the rows where it lies on its side. */
export const fieldPlaces = ({ columns }: TableReading): ReadonlyMap<Field, number> =>
  new Map(columns.flatMap(({ field, column }) => (field === undefined ? [] : [[field, column] as const])));

/**
 * A trip can be added where officers and dates have places of their own, or periods stand beside each other. Into a
 * row that officers share people write by hand.
 */
const takesTrips = (table: TableReading): boolean => {
  if (table.across !== undefined) return false;
  const places = fieldPlaces(table);
  const hasDates = places.has('dates') || (places.has('start') && places.has('end'));
  return places.has('officer') && (table.kind === 'trips-wide' || (table.kind === 'trips-long' && hasDates));
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
    wide: table.kind === 'trips-wide',
    ...extentOf(table, trips),
  }));

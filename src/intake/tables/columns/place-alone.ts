import { MAKES_DATES_TRIPS, NAMES_PLACE } from '../../words/headings/field-sets';
import { NEARLY_ALL, sampleColumn, shownShare, type KnownOffice } from '../heading/column-evidence';
import { says } from '../heading/header';
import type { ColumnReading } from '../heading/table';
import type { DatedTable } from './date-pairs';
import { CONFIDENT, SURE } from './thresholds';

/** A table, and what is known of the office whose places it may name. */
interface PlacedTable extends DatedTable {
  readonly known: KnownOffice;
}

/** Of what somebody does to go somewhere the places say where: `Đến` over communes, beside the column of days. */
const arrivesAt = (
  { column, field }: ColumnReading,
  { grid, header, from, to, known }: PlacedTable,
): boolean =>
  field === undefined &&
  says(header, column, 'end', CONFIDENT) &&
  shownShare('unit', sampleColumn(grid, column, from, to), known) >= NEARLY_ALL;

/** `Nơi công tác`, `Đến` beside dates, where nothing else says where: that is where the trip went. */
export const placeAlone = (columns: readonly ColumnReading[], input: PlacedTable): ColumnReading[] => {
  const fields = new Set(columns.map(({ field }) => field));
  const isTrip =
    MAKES_DATES_TRIPS.some((field) => fields.has(field)) && (fields.has('start') || fields.has('dates'));
  if (!isTrip || [...NAMES_PLACE].some((field) => fields.has(field))) return [...columns];
  const mayBePlace = (reading: ColumnReading): boolean =>
    !reading.corrected &&
    ((reading.field === 'department' && says(input.header, reading.column, 'unit', SURE)) ||
      arrivesAt(reading, input));
  return columns.map((column) => (mayBePlace(column) ? { ...column, field: 'unit' } : column));
};

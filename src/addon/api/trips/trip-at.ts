import { fieldText } from '../../../i18n/fields/field-text';
import type { Field } from '../../../intake/words/headings/field';
import type { TableReading } from '../../../intake/read-workbook';
import type { Trip } from '../../../domain/trips/trip';
import type { Place } from '../../../protocol/reply';
import type { View } from '../../office/view';
import { ApiRefusal } from '../api-refusal';
import { tableSpans } from '../tables/table-items';
import { printOf } from './pending';
import { lineOf, refOf, type TableCell } from './placing/table-lines';
import { fieldPlaces } from './trip-tables';

/** Throws a refusal that names the fields for which the table has no column. */
export const requireFields = (view: View, table: TableReading, fields: readonly Field[]): void => {
  const places = fieldPlaces(table);
  const missing = fields.filter((field) => !places.has(field));
  if (missing.length === 0) return;
  const words = missing.map((field) => fieldText(view.desk.locale, field)).join(', ');
  throw new ApiRefusal('not-found', 'refuse.columns', { columns: words });
};

/** The trip's cell of a field; undefined where the table has none. */
export const cellOf = (trip: Trip, table: TableReading, field: Field): TableCell | undefined => {
  const place = fieldPlaces(table).get(field);
  return place === undefined ? undefined : refOf(table, { line: lineOf(table, trip.source), place });
};

/** The trip of that row, if it still says what it said when the sidebar showed it. */
export const tripAt = ({ survey }: View, at: Place, print: string): { trip: Trip; table: TableReading } => {
  const { records, tables } = survey.office;
  const trip = records.trips.find(
    (known) => known.source.sheet === at.sheet && known.source.row === at.row && printOf(known) === print,
  );
  const table = tables.find((known) => tableSpans(known, at.sheet, at.row));
  if (!trip || !table) throw new ApiRefusal('not-found', 'refuse.changed');
  return { trip, table };
};

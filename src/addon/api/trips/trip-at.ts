import { fieldText } from '../../../i18n/fields/field-text';
import type { Field } from '../../../intake/words/headings/field';
import type { TableReading } from '../../../intake/read-workbook';
import type { Trip } from '../../../domain/trips/trip';
import type { Place } from '../../../protocol/reply';
import type { View } from '../../office/view';
import { ApiRefusal } from '../api-refusal';
import { tableSpans } from '../tables/table-items';
import { printOf } from './pending';
import { fieldColumns } from './trip-tables';

/** The columns of the fields; throws a refusal that names those which the table lacks. */
export const columnsFor = (view: View, table: TableReading, fields: readonly Field[]): number[] => {
  const columns = fieldColumns(table);
  const missing = fields.filter((field) => !columns.has(field));
  if (missing.length === 0) return fields.map((field) => columns.get(field) ?? 0);
  const words = missing.map((field) => fieldText(view.desk.locale, field)).join(', ');
  throw new ApiRefusal('not-found', 'refuse.columns', { columns: words });
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

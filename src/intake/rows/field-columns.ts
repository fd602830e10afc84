import type { FieldColumns, TripField } from '../../domain/trips/trip';
import { withoutUndefined } from '../../base/without-undefined';
import type { Field } from '../words/headings/field';

const TRIP_FIELDS: readonly TripField[] = [
  'officer',
  'department',
  'position',
  'quarter',
  'round',
  'dates',
  'start',
  'end',
  'days',
  'unit',
  'parentUnit',
  'level',
  'kind',
  'topic',
  'status',
  'travelOrder',
  'report',
  'note',
];

/** The columns of the trips' fields, shared by all trips of the table. */
export const fieldColumns = (fields: ReadonlyMap<Field, number>): FieldColumns => {
  const columns: Partial<Record<TripField, number>> = {};
  for (const field of TRIP_FIELDS) {
    const column = fields.get(field);
    if (column !== undefined) columns[field] = column;
  }
  const unit = columns.unit ?? fields.get('commune') ?? fields.get('branch');
  const parent = columns.parentUnit ?? fields.get('district');
  return { ...columns, ...withoutUndefined({ unit, parentUnit: parent }) };
};

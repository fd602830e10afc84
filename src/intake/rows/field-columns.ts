import { withoutUndefined } from '../../base/without-undefined';
import type { FieldColumns, TripField } from '../../domain/trips/trip';
import { cellText } from '../cells/grid-cells';
import { sampleColumn } from '../tables/heading/column-evidence';
import type { ClassedTable } from '../tables/heading/table';
import type { Field } from '../words/headings/field';
import { IS_NAMED_ALREADY } from '../words/headings/field-sets';
import { shortStageOf } from '../words/stages';

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

/** A slip among them is still one. */
const MOSTLY = 0.9;

/**
 * The column that says of each row whether it is the plan or what came of it: `KH | TH` in turn, under one name. Both
 * have to stand there.
 */
export const stageColumn = (table: ClassedTable): number | undefined =>
  table.columns.find(({ column, field, corrected }) => {
    if (corrected || field === 'other' || IS_NAMED_ALREADY.has(field)) return false;
    const cells = sampleColumn(table.grid, column, table.bottom + 1, table.last);
    const stages = cells.map((cell) => shortStageOf(cellText(cell)));
    const told = stages.filter((stage) => stage !== undefined);
    return told.length >= cells.length * MOSTLY && new Set(told).size === 2;
  })?.column;

import type { Field } from '../../words/headings/field';
import { valueAt } from '../../rows/value-at';
import { isNothing } from '../../cells/grid-cells';
import { namesPlan, stageOfHeading } from '../../words/stages';
import type { ClassedTable } from '../../tables/heading/table';
import { DATE_FIELDS, type DateField } from '../../words/headings/field-sets';

/** The columns of planned dates that stand beside those of the actual ones. */
export type PlannedColumns = ReadonlyMap<DateField, number>;

const isOfPlan = (heading: string): boolean => namesPlan(heading) || stageOfHeading(heading) === 'plan';

export const plannedColumns = (
  { header, columns }: ClassedTable,
  fields: ReadonlyMap<Field, number>,
): PlannedColumns => {
  const taken = new Set(columns.filter(({ field }) => field !== undefined).map(({ column }) => column));
  const hasDates = DATE_FIELDS.some((field) => fields.has(field));
  const found = header.flatMap(({ column, parts, guesses }): [DateField, number][] => {
    const field = DATE_FIELDS.find((it) => it === (guesses[0]?.field ?? 'dates'));
    return field !== undefined && hasDates && !taken.has(column) && isOfPlan(parts.join(' '))
      ? [[field, column]]
      : [];
  });
  return new Map(found.reverse());
};

/** Registered and not gone: planned dates stand in the row, and no actual one. */
export const isOnlyPlanned = (
  table: ClassedTable,
  row: number,
  planned: PlannedColumns,
  fields: ReadonlyMap<Field, number>,
): boolean =>
  planned.size > 0 &&
  DATE_FIELDS.every((field) => isNothing(valueAt(table, row, fields.get(field)))) &&
  [...planned.values()].every((column) => !isNothing(valueAt(table, row, column)));

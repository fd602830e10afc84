import type { FieldColumns } from '../../../domain/trips/trip';
import { fieldColumns } from '../../rows/field-columns';
import { evidenceFor, NOTHING_KNOWN, sampleColumn } from '../../tables/heading/column-evidence';
import { stemOf } from '../../tables/heading/heading-stem';
import type { ClassedTable, ColumnReading } from '../../tables/heading/table';
import type { Field } from '../../words/headings/field';
import { DATE_FIELDS, IS_OF_ONE_PERIOD, TELLS_WHEN } from '../../words/headings/field-sets';

/** The columns of a further trip in the rows of a table: `Lần 2`, or `Từ ngày | Đến ngày` once more. */
export interface FurtherTrip {
  /** Those of its own alone. */
  readonly own: ReadonlyMap<Field, number>;
  /** With those that it shares with the trip before. */
  readonly all: ReadonlyMap<Field, number>;
  readonly columns: FieldColumns;
}

/** A slip or a remark among them makes dates no other column. */
const DATED_SHARE = 0.6;

const isDated = ({ grid, bottom, last }: ClassedTable, column: number): boolean => {
  const cells = sampleColumn(grid, column, bottom + 1, last);
  return (evidenceFor('dates', cells, NOTHING_KNOWN) ?? 0) >= DATED_SHARE;
};

/** Columns that nobody has named and that repeat, by their words, one that was named. */
const repeated = (table: ClassedTable): ReadonlyMap<Field, readonly ColumnReading[]> => {
  const open = table.columns.filter(
    ({ field, corrected }) => (field === undefined || field === 'other') && !corrected,
  );
  const stems = new Map(open.map((column) => [column, stemOf(column.heading)]));
  const found = new Map<Field, readonly ColumnReading[]>();
  for (const { field, heading } of table.columns) {
    if (field === undefined || !IS_OF_ONE_PERIOD.has(field) || heading === '') continue;
    const stem = stemOf(heading);
    const same = stem === '' ? [] : open.filter((column) => stems.get(column) === stem);
    if (same.length > 0) found.set(field, same);
  }
  return found;
};

/**
 * The further trips of each row, left to right: only where columns of dates stand again, under the words of the first
 * ones; places and days that stand again go with them, in their order, and what stands once is of all.
 */
export const furtherTrips = (
  table: ClassedTable,
  fields: ReadonlyMap<Field, number>,
): readonly FurtherTrip[] => {
  const columns = repeated(table);
  const dates = DATE_FIELDS.flatMap((field) => columns.get(field) ?? []);
  if (!dates.some(({ column }) => isDated(table, column))) return [];
  const count = Math.max(...DATE_FIELDS.map((field) => columns.get(field)?.length ?? 0));
  return Array.from({ length: count }, (_, turn): FurtherTrip => {
    const own = new Map(
      [...columns].flatMap(([field, again]) => {
        const column = again[turn]?.column;
        return column === undefined ? [] : [[field, column] as const];
      }),
    );
    const shared = [...fields].filter(([field]) => !TELLS_WHEN.has(field));
    const all = new Map([...shared, ...own]);
    return { own, all, columns: fieldColumns(all) };
  });
};

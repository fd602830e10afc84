import type { FieldColumns } from '../../../domain/trips/trip';
import { fieldColumns } from '../../rows/field-columns';
import { evidenceFor, NOTHING_KNOWN, sampleColumn } from '../../tables/heading/column-evidence';
import type { ClassedTable, ColumnReading } from '../../tables/heading/table';
import { fold } from '../../text/fold';
import type { Field } from '../../words/headings/field';
import { DATE_FIELDS, IS_OF_ONE_PERIOD, TELLS_WHEN } from '../../words/headings/field-sets';
import { TURN_WORDS } from '../../words/time/periods';
import { numberOf } from '../../words/time/numbers';

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

const COUNTS: ReadonlySet<string | undefined> = new Set(TURN_WORDS);

/** A heading without what only counts it: `Ngày đi (2)`, `Ngày đi lần thứ hai` and `Ngày đi` say the same. */
const stemOf = (heading: string): string => {
  const words = fold(heading).match(/[a-z]+|\d+/g) ?? [];
  const stem = words.filter((word, at) => {
    const isCounted = COUNTS.has(words[at - 1]);
    if (/^\d+$/.test(word) || /^(?:[ivx]+)$/.test(word)) return false;
    return !(isCounted && !Number.isNaN(numberOf(word)));
  });
  const bare = stem.filter((word) => !COUNTS.has(word));
  // `Lần 1` has nothing else to say.
  return (bare.length > 0 ? bare : stem).join(' ');
};

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

import type { Chance } from '../../fixtures/unseen/chance';
import { edgesOf, gridOf, isOfTrips, type Book, type Table } from '../book/book';
import { placesForColumn, withColumn } from '../book/columns';
import type { Change, Changed } from '../change';
import type { ForeignColumn } from './cells';
import { CONTACT } from './contact';
import { COUNTS } from './counts';
import { DEADLINES } from './deadlines';
import { LIVES } from './lives';
import { MARKS } from './marks';
import { MONEY } from './money';
import { PAPERS } from './papers';
import { PEOPLE } from './people';
import { STAMPS } from './stamps';
import { TRAVEL } from './travel';

const FOREIGN_COLUMNS: readonly ForeignColumn[] = [
  ...DEADLINES,
  ...PAPERS,
  ...MONEY,
  ...CONTACT,
  ...TRAVEL,
  ...LIVES,
  ...COUNTS,
  ...MARKS,
  ...PEOPLE,
  ...STAMPS,
];

const HOSTS: ReadonlySet<string> = new Set(['trips-long', 'trips-wide', 'roster', 'rounds']);

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** A table has one column of a matter, whatever its words. */
const has = (table: Table, { headings }: ForeignColumn): boolean =>
  table.columns.some(({ heading }) => headings.some((words) => same(words, heading)));

/** Tables on the tab that the column would run through as well. */
const alongside = (book: Book, table: Table, column: number): Table[] =>
  book.tables.filter((other) => {
    const { left, right } = edgesOf(other);
    return other.sheet === table.sheet && left <= column && column <= right + 1;
  });

interface Put {
  readonly table: Table;
  readonly column: number;
  readonly words: string;
}

/** The heading stands in the first row of a table's heading and is merged downwards; groups and totals stay blank. */
const withForeignColumn = (
  book: Book,
  { table, column, words }: Put,
  cells: ReturnType<ForeignColumn['cells']>,
): Book => {
  const hosts = alongside(book, table, column);
  const heads = new Map(hosts.map(({ head }) => [Math.min(...head), head] as const));
  const repeated = new Set(
    hosts.flatMap(({ rows }) => rows.filter(({ use }) => use === 'header')).map(({ at }) => at),
  );
  const printed = new Set([...repeated].filter((row) => isHeadingAnew(book, table, row)));
  const records = new Map(
    hosts.flatMap(({ rows }) => rows.filter((row) => row.isRecord).map((row) => [row.at, row.facts])),
  );
  return withColumn(book, table.sheet, column, {
    cellFor: (row) => {
      if (heads.has(row) || printed.has(row)) return words;
      const facts = records.get(row);
      return facts === undefined ? '' : cells(facts);
    },
    merges: [...heads.values()]
      .filter((head) => head.length > 1)
      .map((head) => ({ top: Math.min(...head), bottom: Math.max(...head), left: column, right: column })),
  });
};

/** The heading printed anew, and not the numbers of its columns. */
const isHeadingAnew = (book: Book, { sheet, columns }: Table, row: number): boolean => {
  const line = gridOf(book, sheet).cells[row - 1] ?? [];
  return columns.some(({ at, heading }) => heading !== '' && line[at - 1] === heading);
};

const hostOf = (book: Book, column: ForeignColumn, chance: Chance): Table | undefined => {
  const hosts = book.tables.filter((table) => HOSTS.has(table.kind) && !has(table, column));
  const trips = hosts.filter(isOfTrips);
  if (hosts.length === 0) return undefined;
  return trips.length > 0 && !chance.once(4) ? chance.pick(trips) : chance.pick(hosts);
};

const apply = (column: ForeignColumn, book: Book, chance: Chance): Changed | undefined => {
  const table = hostOf(book, column, chance);
  if (!table) return undefined;
  const places = placesForColumn(book, table);
  if (places.length === 0) return undefined;
  const put = { table, column: chance.pick(places), words: chance.pick(column.headings) };
  return {
    book: withForeignColumn(book, put, column.cells(chance, book.cast)),
    said: `“${put.words}” as column ${put.column} of ${table.kind} “${table.sheet}”`,
    touched: [table.sheet],
  };
};

export const COLUMN_CHANGES: readonly Change[] = FOREIGN_COLUMNS.map((column) => ({
  kind: 'foreign column',
  name: column.headings[0],
  apply: (book, chance) => apply(column, book, chance),
}));

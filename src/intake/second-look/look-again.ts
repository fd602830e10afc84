import { foldTone } from '../text/fold';
import type { OfficeLists } from '../lists/office-lists';
import { sortAgain } from '../rows/sort-rows';
import { asTheirLike } from '../tables/alike-tables';
import type { KnownOffice } from '../tables/heading/column-evidence';
import {
  columnOf,
  isOfTrips,
  type ClassedTable,
  type SettledTable,
  type Table,
} from '../tables/heading/table';
import { copiedLogs } from './copied-logs';
import { withSoleLogs } from './sole-logs';
import { isOfStrangers } from './tables-of-strangers';
import { weakerLogs } from './weaker-logs';

/** What the columns of a table hold, and what it is of, once more: by what is known of the office. */
export type NameAgain = (table: Table, known: KnownOffice) => ClassedTable;

const knownOf = ({ isOfficer, aliases, departments }: OfficeLists): KnownOffice => ({
  isOfficer,
  aliases: new Set([...aliases.values()].flat().map(foldTone)),
  isDepartment: (text) => departments.find(text) !== undefined,
});

/** A list of units with the days of each may be a log whose people nobody knew yet. */
const isDatedPlaces = (table: Table): boolean =>
  table.kind === 'units' &&
  (columnOf(table, 'dates') !== undefined ||
    (columnOf(table, 'start') !== undefined && columnOf(table, 'end') !== undefined));

/** Logs, and tables that were none before anybody was known; lists told who is known, and stay. */
const namedAgain = (tables: readonly Table[], office: OfficeLists, nameAgain: NameAgain): ClassedTable[] => {
  const known = knownOf(office);
  return tables.map((table) => {
    if (table.kind !== 'trips-long' && table.kind !== 'other' && !isDatedPlaces(table)) return table;
    const again = nameAgain(table, known);
    return isOfTrips(again) || again.said !== undefined || isAskedAbout(table, again) ? again : table;
  });
};

/** People, once they are known, make a question of what seemed a list. */
const isAskedAbout = (table: Table, again: ClassedTable): boolean =>
  (isDatedPlaces(table) || table.doubted !== undefined) && again.doubted !== undefined;

const sortedAgain = (
  before: readonly Table[],
  again: readonly ClassedTable[],
  { isOfficer }: OfficeLists,
): Table[] => before.map((table, index) => sortAgain(table, again[index] ?? table, isOfficer));

type Judged = Table & Pick<SettledTable, 'ofStrangers'>;

const withoutStrangers = (tables: readonly Table[], office: OfficeLists): Judged[] =>
  tables.map((table) =>
    table.said === undefined && isOfStrangers(table, office)
      ? { ...table, kind: 'other', doubted: undefined, ofStrangers: true }
      : table,
  );

/** Asked about, where a table that says more of itself is the log. */
const withoutWeakerLogs = (tables: readonly Judged[]): Judged[] => {
  const weaker = weakerLogs(tables);
  return tables.map((table) =>
    weaker.has(table) ? { ...table, kind: 'other', doubted: { kind: 'trips-long' } } : table,
  );
};

const withoutCopies = (tables: readonly Judged[], { names }: OfficeLists): SettledTable[] => {
  const copies = copiedLogs(tables, names);
  return tables.map((table) => ({ ...table, isCopy: table.said === undefined && copies.has(table) }));
};

interface LookAgain {
  readonly nameAgain: NameAgain;
  /** Other tabs of the workbook are not read. */
  readonly isPart: boolean;
}

/**
 * Pass 7: every table once more, the office known. After their own names, tables take those of their like, for
 * the best of these may owe its columns to the names; rows are sorted after that, because they go by the columns;
 * strangers are told after, because group rows may name officers; and copies at last, because a calendar of
 * strangers has no trips that another table could tell once more.
 */
export const lookAgain = (
  tables: readonly Table[],
  office: OfficeLists,
  { nameAgain, isPart }: LookAgain,
): SettledTable[] => {
  const alike = asTheirLike(namedAgain(tables, office, nameAgain));
  const named = isPart ? alike : withSoleLogs(alike, office);
  const own = withoutStrangers(sortedAgain(tables, named, office), office);
  return withoutCopies(withoutWeakerLogs(own), office);
};

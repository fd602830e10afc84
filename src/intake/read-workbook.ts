import type { Day } from '../base/day';
import type { Issue } from '../domain/issue';
import type { Span } from '../domain/days/span';
import type { Records } from '../domain/records';
import type { Round } from '../domain/days/round';
import type { Grid } from '../base/grid';
import type { TableReading } from './account/table-reading';
import { accountOf } from './account/workbook-account';
import { withoutDittos } from './cells/ditto';
import { withBoundedTexts, withWholeTexts } from './cells/long-texts';
import { readOfficeLists, type OfficeLists } from './lists/office-lists';
import { createTableReader, type TableReader } from './read-tables';
import { readTrips } from './read-trips';
import { lookAgain } from './second-look/look-again';
import { asTheyLie, uprightTabs } from './second-look/as-they-lie';
import { setTabsUpright, type Tab } from './second-look/upright-tabs';
import type { Table } from './tables/heading/table';
import { hearOwnFigures } from './witnesses/own-figures';
import { hearWitnesses } from './witnesses/stated-days';
import { withoutStruckRows } from './witnesses/struck-rows';
import { withoutToldAgain } from './witnesses/told-again';
import type { WitnessedTable } from './witnesses/witness';
import type { AskedRows } from './trips/long/long-table';
import type { MappingCorrection, PolicyInput } from './words/schemas';

export type { TableReading } from './account/table-reading';

export interface ReadOptions {
  /** Wins over the workbook's own settings. */
  readonly policy?: PolicyInput;
  /** What a person said of tables' columns. */
  readonly corrections?: readonly MappingCorrection[];
  /** Taken when neither settings, titles nor dates name a year. */
  readonly defaultYear: number;
  /** The day of the reading: with it a book that names no year may be of the one before. */
  readonly today?: Day;
  /** The windows of the other years whose rules the book states: dates in them are no slips. */
  readonly otherWindows?: readonly Span[];
  /** The workbook has other tabs, which are not read: no table is its only log for standing alone among these. */
  readonly isPart?: boolean;
  /** The only rows to be judged: trips of other officers may be left unread. */
  readonly asked?: AskedRows;
}

export interface Reading {
  readonly records: Records;
  readonly issues: readonly Issue[];
  /** Every table of every tab, with the account of its rows. */
  readonly tables: readonly TableReading[];
}

/** Pass 1. */
export const cleaned = (grid: Grid): Grid => withBoundedTexts(withoutDittos(grid));

const tablesOf = (tabs: readonly Tab[]): Table[] => tabs.flatMap(({ tables }) => tables);

/**
 * The tables of every tab, and the office's lists. Once officers are known, tables that lie on their side are set
 * upright: then the lists are told once more, for the people and years of these may be the only ones.
 */
export const readLists = (
  grids: readonly Grid[],
  reader: TableReader,
  options: ReadOptions,
): { readonly tabs: readonly Tab[]; readonly office: OfficeLists } => {
  const typed = grids.map((grid): Tab => ({ grid, tables: reader.tablesOf(grid) }));
  const texts = typed.filter(({ tables }) => tables.length === 0).map(({ grid }) => grid);
  const office = readOfficeLists(tablesOf(typed), { ...options, texts });
  const tabs = setTabsUpright(typed, office, reader.tablesOf);
  const isAsTyped = tabs.every((tab, index) => tab === typed[index]);
  return { tabs, office: isAsTyped ? office : readOfficeLists(tablesOf(tabs), { ...options, texts }) };
};

const recordsOf = (
  office: OfficeLists,
  rounds: readonly Round[],
  tables: readonly WitnessedTable[],
): Records => ({
  policy: office.policy,
  officers: office.officers,
  exemptions: office.exemptions,
  rounds,
  units: office.units,
  trips: tables.flatMap(({ trips }) => trips),
  blocked: tables.flatMap(({ blocked }) => blocked),
});

interface TripsOf {
  readonly reader: Pick<TableReader, 'again'>;
  readonly askedIn: (table: Table) => AskedRows | undefined;
  readonly isPart: boolean;
}

/** Passes 7 to 9, and what the sheet's own numbers say of what was read. */
export const readTripsOf = (
  typed: readonly Table[],
  office: OfficeLists,
  { reader, askedIn, isPart }: TripsOf,
) => {
  const tables = lookAgain(typed, office, { nameAgain: reader.again, isPart });
  const read = readTrips(tables, office, askedIn);
  const told = withoutToldAgain(read.tables.map(withoutStruckRows));
  const trips = told.map((table) => hearWitnesses(table, office.policy));
  return { tables, trips, records: recordsOf(office, read.rounds, trips) };
};

/** As a person goes through them: tab by tab, row by row. */
const inOrder = (issues: readonly Issue[], grids: readonly Grid[]): Issue[] => {
  const places = new Map(grids.map(({ sheet }, index) => [sheet, index]));
  const placeOf = ({ at }: Issue): number => places.get(at.sheet) ?? 0;
  return [...issues].sort(
    (a, b) => placeOf(a) - placeOf(b) || a.at.row - b.at.row || (a.at.column ?? 0) - (b.at.column ?? 0),
  );
};

/**
 * Reads the tabs of a workbook as they stand, in ten passes (see ARCHITECTURE.md): whatever is understood becomes
 * records, whatever is not becomes an issue that names its cell. Never throws for what a cell holds.
 */
export const readWorkbook = (typed: readonly Grid[], options: ReadOptions): Reading => {
  const grids = typed.map(cleaned);
  const reader = createTableReader(grids, options.corrections);
  const { tabs, office } = readLists(grids, reader, options);
  const lying = uprightTabs(tabs, grids);
  const askedIn = ({ grid }: Table) => (lying.has(grid.sheet) ? undefined : options.asked);
  const { tables, trips, records } = readTripsOf(tablesOf(tabs), office, {
    reader,
    askedIn,
    isPart: options.isPart === true,
  });
  // Where only some officers' rows were read there is nothing to compare a whole count with.
  const isWhole = options.asked === undefined;
  const account = accountOf({
    office,
    tables,
    trips,
    figures: isWhole ? hearOwnFigures(tables, { ...office, records }) : [],
    texts: tabs.filter((tab) => tab.tables.length === 0).map(({ grid }) => grid),
  });
  const reading = asTheyLie(lying, { records, ...account });
  return withWholeTexts({ ...reading, issues: inOrder(reading.issues, grids) }, typed);
};

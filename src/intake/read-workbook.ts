import type { Issue } from '../domain/issue';
import type { Records } from '../domain/records';
import type { Round } from '../domain/days/round';
import type { Grid } from '../base/grid';
import { foldTone } from './text/fold';
import { createTableFinder, ofKind, type TableFinder } from './tables/found-tables';
import { readOfficeLists, type OfficeLists } from './lists/office-lists';
import { readingOf, readingOfText, type TableReading } from './account/table-reading';
import { readDayGrid } from './trips/wide/day-grid';
import type { AskedRows } from './trips/long/long-row';
import { readLongTrips } from './trips/long/long-trips';
import { withoutUndefined } from '../base/without-undefined';
import { prepareTrips } from './read-trips';
import type { TableTrips } from './trips/trip-setting';
import { readWideTrips } from './trips/wide/wide-trips';
import { isOfStrangers } from './second-look/tables-of-strangers';
import { retellings } from './second-look/copied-logs';
import { headerIssues, textTabIssues } from './account/header-issues';
import { asTheyLie, setTabsUpright, uprightTabs, type FoundTab } from './second-look/upright-tabs';
import type { MappingCorrection, PolicyInput } from './words/schemas';
import { asTheirLike } from './tables/alike-tables';
import { withoutDittos } from './cells/ditto';
import { dayColumns } from './tables/day-columns';
import type { FoundTable } from './tables/heading/table';

export type { TableReading } from './account/table-reading';

export interface ReadOptions {
  /** Wins over the workbook's own settings. */
  readonly policy?: PolicyInput;
  /** What a person said of tables' columns. */
  readonly corrections?: readonly MappingCorrection[];
  /** Taken when neither settings, titles nor dates name a year. */
  readonly defaultYear: number;
  /** The only rows to be judged: trips of other officers may be left unread. */
  readonly asked?: AskedRows;
}

export interface Reading {
  readonly records: Records;
  readonly issues: readonly Issue[];
  /** Every table of every tab, with the account of its rows. */
  readonly tables: readonly TableReading[];
}

const TRIPS = ['trips-long', 'trips-wide'] as const;

/** Tables of trips once more, by the names and departments that the lists have told. */
const remapTrips = (
  tables: readonly FoundTable[],
  office: OfficeLists,
  finder: TableFinder,
): FoundTable[] => {
  const known = {
    names: new Set(office.officers.map(({ name }) => foldTone(name))),
    isDepartment: (text: string) => office.departments.find(text) !== undefined,
  };
  const mapped = tables.map((table) => {
    if (table.kind !== 'trips-long' && table.kind !== 'other') return table;
    const again = finder.remap(table, known);
    return again.kind === 'trips-long' || again.kind === 'trips-wide' ? again : table;
  });
  return asTheirLike(mapped).map((table) =>
    isOfStrangers(table, office) ? { ...table, kind: 'other' } : table,
  );
};

const bySheetAndRow = (sheets: ReadonlyMap<string, number>) => (a: Issue, b: Issue) =>
  (sheets.get(a.at.sheet) ?? 0) - (sheets.get(b.at.sheet) ?? 0) ||
  a.at.row - b.at.row ||
  (a.at.column ?? 0) - (b.at.column ?? 0);

const readTrips = (table: FoundTable, input: Parameters<typeof readLongTrips>[0]): TableTrips => {
  if (table.kind !== 'trips-wide') return readLongTrips(input);
  return dayColumns(table.header).length > 0 ? readDayGrid(input) : readWideTrips(input);
};

const recordsOf = (office: OfficeLists, rounds: readonly Round[], read: readonly TableTrips[]): Records => ({
  policy: office.policy,
  officers: office.officers,
  exemptions: office.exemptions,
  rounds,
  units: office.units,
  trips: read.flatMap(({ trips }) => trips),
  blocked: read.flatMap(({ blocked }) => blocked),
});

interface Found {
  readonly found: readonly FoundTab[];
  readonly first: readonly FoundTable[];
  readonly office: OfficeLists;
}

/** Every table and the office's lists; once officers are known, tables that lie on their side are set upright. */
const findAll = (grids: readonly Grid[], finder: TableFinder, options: ReadOptions): Found => {
  const tablesOf = (tabs: readonly FoundTab[]): FoundTable[] => tabs.flatMap(({ tables }) => tables);
  const typed = grids.map((grid): FoundTab => ({ grid, tables: finder.find(grid) }));
  const first = tablesOf(typed);
  const office = readOfficeLists(first, options);
  const found = setTabsUpright(typed, office, finder);
  if (found.every((tab, index) => tab === typed[index])) return { found, first, office };
  const upright = tablesOf(found);
  return { found, first: upright, office: readOfficeLists(upright, options) };
};

/**
 * Reads the tabs of a workbook as they stand: whatever is understood becomes records, whatever is not
 * becomes an issue that names its cell. Never throws for what a cell holds.
 */
export const readWorkbook = (typed: readonly Grid[], options: ReadOptions): Reading => {
  const grids = typed.map(withoutDittos);
  const finder = createTableFinder(options.corrections);
  const { found, first, office } = findAll(grids, finder, options);
  const lying = uprightTabs(found, grids);
  const tables = remapTrips(first, office, finder);
  const retold = retellings(tables);
  const tripTables = ofKind(tables, ...TRIPS).filter((table) => !retold.has(table));
  const { rounds, inputs } = prepareTrips(tripTables, office);
  const asked = withoutUndefined({ asked: options.asked });
  const trips = inputs.map((input) => {
    const rows = lying.has(input.table.grid.sheet) ? {} : asked;
    return { input, read: readTrips(input.table, { ...input, ...rows }) };
  });
  const accounts = new Map(trips.map(({ input, read }) => [input.table, { input, read }]));
  const readings = tables.map((table): TableReading => {
    const account = accounts.get(table);
    if (!account) return readingOf(table, retold.has(table) ? { kind: 'other' } : {});
    const { context } = account.input;
    return readingOf(table, { ...context, rows: account.read.rows });
  });
  const textTabs = found.filter(({ tables: own }) => own.length === 0).map(({ grid }) => grid);
  const order = new Map(grids.map((grid, index) => [grid.sheet, index]));
  const around = { hasTrips: tripTables.length > 0, window: office.policy.window, names: office.names };
  const issues = [
    ...office.issues,
    ...trips.flatMap(({ read }) => read.issues),
    ...headerIssues(tables, around),
    ...textTabs.flatMap((grid) => textTabIssues(grid, around)),
  ];
  const records = recordsOf(
    office,
    rounds,
    trips.map(({ read }) => read),
  );
  const accounted = [...readings, ...textTabs.filter(({ cells }) => cells.length > 0).map(readingOfText)];
  const reading = asTheyLie(lying, { records, issues, tables: accounted });
  return { ...reading, issues: [...reading.issues].sort(bySheetAndRow(order)) };
};

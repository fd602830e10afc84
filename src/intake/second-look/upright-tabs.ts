import type { CellRef } from '../../base/cell';
import type { Issue } from '../../domain/issue';
import type { Records } from '../../domain/records';
import type { BlockedTrip, FieldColumns, TripField, TripSource } from '../../domain/trips/trip';
import type { Grid } from '../../base/grid';
import { createHeadingReader } from '../tables/heading/heading';
import { filledCells, lastRowOf } from '../cells/grid-cells';
import { findLying } from '../tables/lying-tables';
import { columnOf, isOfTrips, type Table } from '../tables/heading/table';
import { setUpright, type UprightGrid } from '../cells/upright';
import { isSomeone, namesBody } from '../words/named/bodies';
import { isWeekdayInWords } from '../words/time/weekday-names';
import { isFullName } from '../names/vi-name';
import type { OfficeLists } from '../lists/office-lists';
import type { TableReading } from '../account/table-reading';
import { SHOWS_WHERE_IT_LIES } from '../words/headings/field-sets';
import { LONGEST_NAME } from '../text/lengths';

/** A tab with its tables. */
export interface Tab {
  readonly grid: Grid;
  readonly tables: readonly Table[];
  /** Where its table lay on its side: how it stands on the tab. */
  readonly upright?: UprightGrid;
}

/** A tab may hold a lying table where no table of trips with people was found on it. */
const mayLie = ({ tables }: Tab): boolean =>
  !tables.some((table) => isOfTrips(table) && columnOf(table, 'officer') !== undefined);

/** Names and values without a heading are settings only where they are nothing else. */
const isBare = ({ header }: Table): boolean => header.length === 0;

/** Other lists on the tab stay as they are: then a table is only set upright where it is what was found. */
const isAlone = (tables: readonly Table[], top: number, bottom: number): boolean =>
  tables.every(
    (table) => table.kind === 'other' || isBare(table) || (table.top >= top - 1 && table.top <= bottom),
  );

/** By its look alone, where no list tells the officers. */
const looksLikePerson = (text: string): boolean => isFullName(text) && isSomeone(text);

/** Beside people of common surnames one of a rare one stands too. */
const mayBePerson = (text: string): boolean =>
  isFullName(text) && !namesBody(text) && !isWeekdayInWords(text);

/** The tabs, those whose table lies on its side set upright. */
export const setTabsUpright = (
  tabs: readonly Tab[],
  { names, derived }: Pick<OfficeLists, 'names' | 'derived'>,
  tablesOf: (grid: Grid) => readonly Table[],
): readonly Tab[] => {
  const read = createHeadingReader();
  const isOfficer = (text: string): boolean => text.length < LONGEST_NAME && names.calls(text);
  const people = derived
    ? { isPerson: looksLikePerson, mayBePerson }
    : { isPerson: isOfficer, mayBePerson: isOfficer };
  return tabs.map((tab) => {
    if (!mayLie(tab)) return tab;
    const lying = findLying({ grid: tab.grid, read, ...people });
    const last = lying?.rows[lying.rows.length - 1];
    if (!lying || last === undefined || !isAlone(tab.tables, lying.top, last)) return tab;
    const upright = setUpright(lying);
    const tables = tablesOf(upright.grid).filter(isOfTrips);
    return tables.length === 1 ? { grid: upright.grid, tables, upright } : tab;
  });
};

type At = UprightGrid['at'];

const refOnTab = (at: At, { sheet, row, column }: CellRef): CellRef => {
  const place = at(row, column ?? 1);
  return { sheet, ...place };
};

const sourceOnTab = (at: At, source: TripSource): TripSource => {
  const columns: { -readonly [Key in keyof FieldColumns]: number } = {};
  const rows: { -readonly [Key in keyof FieldColumns]: number } = {};
  for (const [field, column] of Object.entries(source.columns) as [TripField, number][]) {
    const place = at(source.row, column);
    columns[field] = place.column;
    rows[field] = place.row;
  }
  const first = SHOWS_WHERE_IT_LIES.find((field) => rows[field] !== undefined);
  const row = (first && rows[first]) ?? at(source.row, 1).row;
  return { ...source, row, columns, rows };
};

/** The tabs of a reading whose tables were set upright, by name. */
export type UprightTabs = ReadonlyMap<string, { readonly at: At; readonly typed: Grid }>;

export const uprightTabs = (tabs: readonly Tab[], typed: readonly Grid[]): UprightTabs =>
  new Map(
    tabs.flatMap(({ grid: { sheet }, upright }, index) => {
      const own = typed[index];
      return upright && own ? [[sheet, { at: upright.at, typed: own }] as const] : [];
    }),
  );

const tripOnTab =
  (tabs: UprightTabs) =>
  <T extends BlockedTrip>(trip: T): T => {
    const tab = tabs.get(trip.source.sheet);
    return tab ? { ...trip, source: sourceOnTab(tab.at, trip.source) } : trip;
  };

const issueOnTab =
  (place: (ref: CellRef) => CellRef) =>
  (issue: Issue): Issue => ({
    ...issue,
    at: place(issue.at),
    ...(issue.related ? { related: issue.related.map(place) } : {}),
    ...(issue.fix ? { fix: issue.fix.map(({ at, to }) => ({ at: place(at), to })) } : {}),
  });

/** The account of a table that lies on its side: its columns are rows of the tab. */
const readingOnTab =
  (tabs: UprightTabs) =>
  (reading: TableReading): TableReading => {
    const tab = tabs.get(reading.sheet);
    if (!tab) return reading;
    const { at, typed } = tab;
    const top = at(reading.headerRows[0] ?? 1, typed.firstColumn).row;
    const rows: TableReading['rows'][number][] = [];
    for (let row = typed.firstRow; row <= lastRowOf(typed); row += 1)
      if (filledCells(typed, row).length > 0)
        rows.push({ row, use: row < top ? 'title' : row === top ? 'header' : 'trip' });
    const columns = reading.columns.map((column) => ({
      ...column,
      column: at(reading.headerRows[0] ?? 1, column.column).row,
    }));
    return {
      ...reading,
      headerRows: [top],
      columns,
      lies: true,
      firstRow: top + 1,
      lastRow: lastRowOf(typed),
      rows,
    };
  };

interface Told {
  readonly records: Records;
  readonly issues: readonly Issue[];
  readonly tables: readonly TableReading[];
}

/** A reading of upright tables with every place named as it stands on its tab. */
export const asTheyLie = (tabs: UprightTabs, { records, issues, tables }: Told): Told => {
  if (tabs.size === 0) return { records, issues, tables };
  const place = (ref: CellRef): CellRef => {
    const tab = tabs.get(ref.sheet);
    return tab ? refOnTab(tab.at, ref) : ref;
  };
  const onTab = tripOnTab(tabs);
  return {
    records: {
      ...records,
      officers: records.officers.map((officer) =>
        officer.source ? { ...officer, source: place(officer.source) } : officer,
      ),
      trips: records.trips.map(onTab),
      blocked: records.blocked.map(onTab),
    },
    issues: issues.map(issueOnTab(place)),
    tables: tables.map(readingOnTab(tabs)),
  };
};

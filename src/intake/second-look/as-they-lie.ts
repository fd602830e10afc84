import type { CellRef } from '../../base/cell';
import type { Grid } from '../../base/grid';
import type { Issue } from '../../domain/issue';
import type { Records } from '../../domain/records';
import type { BlockedTrip, FieldColumns, TripField, TripSource } from '../../domain/trips/trip';
import type { TableReading } from '../account/table-reading';
import { filledCells, lastRowOf } from '../cells/grid-cells';
import type { CrossedPlace, UprightGrid } from '../cells/upright';
import type { RowAccount } from '../trips/trip-setting';
import { SHOWS_WHERE_IT_LIES } from '../words/headings/field-sets';
import type { Tab } from './upright-tabs';

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

interface UprightTab extends Pick<UprightGrid, 'at' | 'crossed'> {
  readonly typed: Grid;
}

/** The tabs of a reading whose tables were set upright, by name. */
export type UprightTabs = ReadonlyMap<string, UprightTab>;

export const uprightTabs = (tabs: readonly Tab[], typed: readonly Grid[]): UprightTabs =>
  new Map(
    tabs.flatMap(({ grid: { sheet }, upright }, index) => {
      const own = typed[index];
      return upright && own ? [[sheet, { ...upright, typed: own }] as const] : [];
    }),
  );

const filledRows = (grid: Grid): number[] =>
  grid.cells.map((_, index) => grid.firstRow + index).filter((row) => filledCells(grid, row).length > 0);

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
const lyingOnTab = (reading: TableReading, { at, typed }: UprightTab): TableReading => {
  const top = at(reading.headerRows[0] ?? 1, typed.firstColumn).row;
  const rows = filledRows(typed).map((row): RowAccount => ({
    row,
    use: row < top ? 'title' : row === top ? 'header' : 'trip',
  }));
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

/** The account of a crosstab: a row of the tab is a trip where it is one of any of its heads. */
const crosstabOnTab = (
  reading: TableReading,
  { at, typed }: UprightTab,
  { columns: across, bottom, sums }: CrossedPlace,
): TableReading => {
  const [head = 1] = reading.headerRows;
  const top = at(head, typed.firstColumn).row;
  const uses = new Map<number, RowAccount>();
  for (const { row, ...account } of reading.rows) {
    const own = at(row, typed.firstColumn).row;
    if (uses.get(own)?.use !== 'trip') uses.set(own, { ...account, row: own });
  }
  const rows = filledRows(typed).map((row): RowAccount => {
    if (row >= top && row <= bottom) return { row, use: 'header' };
    return row < top
      ? { row, use: 'title' }
      : (uses.get(row) ?? { row, use: sums.includes(row) ? 'total' : 'no-trip' });
  });
  return {
    ...reading,
    headerRows: Array.from({ length: bottom - top + 1 }, (_, index) => top + index),
    // Marks below the heads have no heading of their own.
    columns: reading.columns
      .filter(({ heading }) => heading !== '')
      .map((column) => ({ ...column, column: at(head, column.column).column })),
    across,
    firstRow: bottom + 1,
    lastRow: lastRowOf(typed),
    rows,
  };
};

const readingOnTab =
  (tabs: UprightTabs) =>
  (reading: TableReading): TableReading => {
    const tab = tabs.get(reading.sheet);
    if (!tab) return reading;
    return tab.crossed ? crosstabOnTab(reading, tab, tab.crossed) : lyingOnTab(reading, tab);
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

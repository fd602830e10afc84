import type { Cell } from '../domain/cell';
import { partsOf, type Day } from '../domain/day';
import type { Issue } from '../domain/issue';
import type { Records } from '../domain/records';
import { assess, dateOfData } from '../domain/rules';
import type { Grid } from '../intake/grid';
import { readWorkbook, type Reading, type ReadOptions, type TableReading } from '../intake/read-workbook';
import { readWorkbookTabs } from '../sheets/read';
import { storedCorrections } from './corrections';
import { Refusal } from './refusal';
import type { Desk } from './run';

/** The whole workbook, understood and judged: records that count, and all that is wrong with it. */
export interface Office {
  readonly records: Records;
  readonly issues: readonly Issue[];
  readonly tables: readonly TableReading[];
  /** The date of the data. */
  readonly asOf: Day;
}

interface Options extends Partial<ReadOptions> {
  /** The date of the data, whatever the workbook says of it. */
  readonly asOf?: Day;
}

const judged = ({ records: read, issues, tables }: Reading, today: Day): Office => {
  const found = assess(read, today);
  return {
    records: found.records,
    issues: [...issues, ...found.issues],
    tables,
    asOf: dateOfData(found.records, today),
  };
};

const readingOf = (grids: readonly Grid[], today: Day, { asOf, ...options }: Options): Reading => {
  const reading = readWorkbook(grids, { defaultYear: partsOf(today).year, ...options });
  if (asOf === undefined) return reading;
  const { records } = reading;
  return { ...reading, records: { ...records, policy: { ...records.policy, asOf } } };
};

/** The office that the grids describe, on that day. */
export const officeOf = (grids: readonly Grid[], today: Day, options: Options = {}): Office =>
  judged(readingOf(grids, today, options), today);

/** Reads the workbook from Sheets, once: a run keeps what it gets. */
export const loadOffice = (desk: Desk, options: Options = {}): Office =>
  officeOf(readWorkbookTabs(desk.spreadsheet, desk.clock), desk.today, {
    corrections: storedCorrections(),
    ...options,
  });

/** The tab name of a range that was given to a formula: no tab has it. */
export const RANGE_SHEET = '';

const sameRow = (row: readonly Cell[], wanted: readonly Cell[]): boolean =>
  wanted.every((cell, index) => cell === row[index]);

/** Whether the range was taken from that tab: its first filled row of words stands there. */
const holdsRange = (grid: Grid, rows: readonly (readonly Cell[])[]): boolean => {
  const head = rows.find((row) => row.filter((cell) => typeof cell === 'string' && cell !== '').length > 1);
  const first = head?.[0];
  if (head === undefined || first === undefined) return false;
  return grid.cells.some((row) =>
    row.some((cell, column) => cell === first && sameRow(row.slice(column), head)),
  );
};

/**
 * The office of the workbook's lists with the trips of a range alone. The tab that the range comes from
 * is not read again.
 */
export const loadOfficeWith = (desk: Desk, rows: readonly (readonly Cell[])[]): Office => {
  const range: Grid = { sheet: RANGE_SHEET, cells: rows, firstRow: 1, firstColumn: 1, merges: [] };
  const tabs = readWorkbookTabs(desk.spreadsheet, desk.clock).filter((grid) => !holdsRange(grid, rows));
  const reading = readingOf([range, ...tabs], desk.today, { corrections: storedCorrections() });
  const { trips, blocked } = reading.records;
  const ofRange = ({ source }: { readonly source: { readonly sheet: string } }): boolean =>
    source.sheet === RANGE_SHEET;
  const records = { ...reading.records, trips: trips.filter(ofRange), blocked: blocked.filter(ofRange) };
  if (records.trips.length + records.blocked.length === 0) throw new Refusal('formula.noTable');
  return judged({ ...reading, records }, desk.today);
};

/** Throws a Refusal where there is nothing to count: zeros for everyone would look like a result. */
export const requireTrips = (office: Office): Office => {
  const { officers, trips, blocked } = office.records;
  if (trips.length + blocked.length === 0) throw new Refusal('app.noTrips');
  if (officers.length === 0) throw new Refusal('app.noOfficers');
  return office;
};

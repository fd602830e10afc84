import type { Day } from '../domain/day';
import type { Issue } from '../domain/issue';
import type { Records } from '../domain/records';
import { assess, dateOfData } from '../domain/rules';
import type { Grid } from '../intake/grid';
import { readWorkbook, type ReadOptions } from '../intake/read-workbook';
import { readWorkbookTabs } from '../sheets/read';
import { Refusal } from './refusal';
import type { Desk } from './run';

/** The whole workbook, understood and judged: records that count, and all that is wrong with it. */
export interface Office {
  readonly records: Records;
  readonly issues: readonly Issue[];
  readonly tables: ReturnType<typeof readWorkbook>['tables'];
  /** The date of the data. */
  readonly asOf: Day;
}

export const officeOf = (grids: readonly Grid[], today: Day, options: ReadOptions = {}): Office => {
  const read = readWorkbook(grids, options);
  const { records, issues } = assess(read.records, today);
  return {
    records,
    issues: [...read.issues, ...issues],
    tables: read.tables,
    asOf: dateOfData(records, today),
  };
};

/** Reads the workbook from Sheets, once: a run keeps what it gets. */
export const loadOffice = (desk: Desk, options: ReadOptions = {}): Office =>
  officeOf(readWorkbookTabs(desk.spreadsheet, desk.clock), desk.today, options);

/** Throws a Refusal where there is nothing to count: zeros for everyone would look like a result. */
export const requireTrips = (office: Office): Office => {
  const { officers, trips, blocked } = office.records;
  if (trips.length + blocked.length === 0) throw new Refusal('app.noTrips');
  if (officers.length === 0) throw new Refusal('app.noOfficers');
  return office;
};

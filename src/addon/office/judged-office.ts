import type { Day } from '../../base/day';
import type { Issue } from '../../domain/issue';
import type { Records } from '../../domain/records';
import { assess, dateOfData } from '../../domain/rules';
import { recordsOfYear } from '../../domain/years/records-of-year';
import type { Grid } from '../../base/grid';
import type { Reading, ReadOptions, TableReading } from '../../intake/read-workbook';
import { readWorkbookTabs } from '../../sheets/reading/read';
import { storedCorrections } from '../kept/corrections';
import { readYears } from '../reading/read-years';
import { Refusal } from '../desk/refusal';
import type { Desk } from '../desk/run';

/** The whole workbook, understood and judged: records that count, and all that is wrong with it. */
export interface JudgedOffice {
  readonly records: Records;
  readonly issues: readonly Issue[];
  readonly tables: readonly TableReading[];
  /** The date of the data. */
  readonly asOf: Day;
  /** Read from the kept lists, and a range where one was given: from nothing else of the workbook. */
  readonly isOfLists?: boolean;
}

interface Options extends Partial<ReadOptions> {
  /** The date of the data, whatever the workbook says of it. */
  readonly asOf?: Day;
}

/** The reading, judged by every rule on that day. */
export const judged = ({ records: read, issues, tables }: Reading, today: Day): JudgedOffice => {
  const found = assess(read, today);
  return {
    records: found.records,
    issues: [...issues, ...found.issues],
    tables,
    asOf: dateOfData(found.records, today),
  };
};

/** The grids as they are understood on that day. */
export const readingOf = (grids: readonly Grid[], today: Day, { asOf, ...options }: Options): Reading => {
  const reading = readYears(grids, today, options);
  if (asOf === undefined) return reading;
  const { records } = reading;
  return { ...reading, records: { ...records, policy: { ...records.policy, asOf } } };
};

/** The office that the grids describe, on that day. */
export const officeOf = (grids: readonly Grid[], today: Day, options: Options = {}): JudgedOffice =>
  judged(readingOf(grids, today, options), today);

/** The office as one of the book's years sees it; undefined for a year of which the book holds nothing. */
export const officeOfYear = (office: JudgedOffice, year: number): JudgedOffice | undefined => {
  const records = recordsOfYear(office.records, year);
  return records && { ...office, records };
};

/** Reads the workbook from Sheets, once: a run keeps what it gets. */
export const loadOffice = (desk: Desk, options: Options = {}): JudgedOffice => {
  const grids = readWorkbookTabs(desk.spreadsheet, desk.clock);
  desk.progress.read(grids);
  return officeOf(grids, desk.today, { corrections: storedCorrections(), ...options });
};

/** Throws a Refusal where there is nothing to count: zeros for everyone would look like a result. */
export const requireTrips = (office: JudgedOffice): JudgedOffice => {
  const { officers, trips, blocked } = office.records;
  if (trips.length + blocked.length === 0) throw new Refusal('app.noTrips');
  if (officers.length === 0) throw new Refusal('app.noOfficers');
  return office;
};

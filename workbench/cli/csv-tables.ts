import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from './options';
import type { Report } from './report-call';

type Value = string | number | boolean | null;
type Table = readonly (readonly Value[])[];

/** A report and the file that it is of. */
export interface FileReport {
  readonly file: string;
  readonly report: Report;
}

/** Tells spreadsheets that the file is UTF-8; others pass over it. */
const MARK = '\uFEFF';

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+@\t\r]|^-(?![\d.,]+$)/;

function field(value: Value): string {
  const text = value === null ? '' : String(value);
  const plain = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

function csv(table: Table): string {
  return MARK + table.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

const OFFICER_HEADINGS =
  'file,officer,department,subject,exempt,required_days,days,q1,q2,q3,q4,remaining,status,awaiting_order';
const TRIP_HEADINGS =
  'file,sheet,row,officer,department,status,start,end,unit,days,counted,counted_days,why_not_counted';
const DAY_HEADINGS = 'file,sheet,row,officer,department,date,counted,reason';

function officersTable(reports: readonly FileReport[]): Table {
  const rows = reports.flatMap(({ file, report }) =>
    report.officers.map((officer) => {
      const { Q1, Q2, Q3, Q4 } = officer.daysByQuarter;
      return [
        ...[file, officer.name, officer.department, officer.subject, officer.exempt, officer.requiredDays],
        ...[officer.days, Q1, Q2, Q3, Q4, officer.remaining, officer.status, officer.awaitingOrder],
      ];
    }),
  );
  return [OFFICER_HEADINGS.split(','), ...rows];
}

function tripsTable(reports: readonly FileReport[]): Table {
  const rows = reports.flatMap(({ file, report }) =>
    report.trips.map((trip) => [
      ...[file, trip.sheet, trip.row, trip.officer, trip.department, trip.status, trip.start, trip.end],
      ...[trip.unit, trip.days, trip.counted, trip.countedDays, trip.why],
    ]),
  );
  return [TRIP_HEADINGS.split(','), ...rows];
}

function daysTable(reports: readonly FileReport[]): Table {
  const rows = reports.flatMap(({ file, report }) =>
    report.trips.flatMap(({ sheet, row, officer, department, dates }) =>
      dates.map(({ date, counted, reason }) => [
        file,
        sheet,
        row,
        officer,
        department,
        date,
        counted,
        reason,
      ]),
    ),
  );
  return [DAY_HEADINGS.split(','), ...rows];
}

/** Writes officers, trips and days as files of separated values into a folder. Throws a UsageError. */
export async function writeTables(folder: string, reports: readonly FileReport[]): Promise<void> {
  const tables = {
    'officers.csv': officersTable(reports),
    'trips.csv': tripsTable(reports),
    'days.csv': daysTable(reports),
  };
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, table] of Object.entries(tables)) await writeFile(join(folder, name), csv(table));
  } catch {
    throw new UsageError(`Không ghi được vào thư mục · cannot write into the folder: ${folder}`);
  }
}

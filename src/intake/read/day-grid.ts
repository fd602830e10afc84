import type { Cell, CellRef } from '../../domain/cell';
import { dayOf, type Day } from '../../domain/day';
import type { Session } from '../../domain/trip';
import { fold } from '../fold';
import { present } from '../present';
import { readBody, valueAt } from '../table/body-rows';
import { dayColumns, type DayColumn } from '../table/day-columns';
import { cellText, isNothing } from '../table/grid-cells';
import { columnsOf } from '../table/table';
import type { DateSegment } from '../vi-date';
import { readSession } from '../word-lists';
import { fieldColumns } from './field-columns';
import { createGroupReader, type GroupState } from './group-state';
import { blocking, warning } from './issues';
import type { TripTableInput } from './long-row';
import { assembleTrips } from './trip-assembly';
import { NO_HABITS, type TripCells } from './trip-cells';
import { readDetails } from './trip-details';
import { readRowOfficers } from './trip-officers';
import { newTableTrips, type RowOfficers, type TableTrips } from './trip-setting';

/** What one cell of the sheet says of its day. */
interface Mark {
  readonly session?: Session;
  /** A word that is no mark names the place. */
  readonly place: string;
}

interface Run extends DateSegment {
  readonly place: string;
  readonly column: number;
}

const WHOLE = /^(?:x+|v|1|true|cs|ct|dcs|co so|\+|✓|✔|√|co)$/;
const HALF = /^(?:1\/2|½|0[.,]5|x\/2)$/;
/** Leave, holidays and days off, as sheets of attendance abbreviate them. */
const AWAY = /^(?:0|false|p|o|l|n|np|nb|ts|om|phep|le|cn|t7|nghi|k|ko|hop|vp)$/;

const readMark = (cell: Cell): Mark | 'away' | undefined => {
  if (isNothing(cell)) return 'away';
  const text = cellText(cell);
  const words = fold(text);
  if (AWAY.test(words)) return 'away';
  if (WHOLE.test(words)) return { place: '' };
  if (HALF.test(words)) return { place: '', session: 'half' };
  const session = readSession(text);
  if (session !== undefined) return { place: '', session };
  return /\p{L}{2}.*\p{L}/u.test(text) ? { place: text } : undefined;
};

interface GridRow extends TripTableInput {
  readonly row: number;
  readonly state: GroupState;
  readonly days: readonly DayColumn[];
}

const dayAt = ({ context, setting }: GridRow, { day: date, on }: DayColumn): Day | undefined =>
  on ??
  (context.month === undefined ? undefined : dayOf(context.year ?? setting.policy.year, context.month, date));

/** Days that follow each other at one place are one trip. */
const runsOf = (input: GridRow, out: TableTrips): Run[] => {
  const { table, row, days } = input;
  const runs: Run[] = [];
  for (const dated of days) {
    const { column } = dated;
    const cell = valueAt(table, row, column);
    const mark = readMark(cell);
    if (mark === 'away') continue;
    const at: CellRef = { sheet: table.grid.sheet, row, column };
    const day = dayAt(input, dated);
    if (mark === undefined)
      out.issues.push(warning('UNKNOWN_STATUS', at, { params: { value: cellText(cell) } }));
    else if (day === undefined) out.issues.push(blocking('MISSING_DATE', at));
    else addDay(runs, { from: day, to: day, column, ...mark });
  }
  return runs;
};

const addDay = (runs: Run[], next: Run): void => {
  const last = runs[runs.length - 1];
  const follows = last?.to === next.from - 1 && last.place === next.place;
  if (last && follows && last.session === undefined && next.session === undefined)
    runs[runs.length - 1] = { ...last, to: next.to };
  else runs.push(next);
};

const cellsOf = ({ table, row }: GridRow, { place, column }: Run): TripCells => {
  const fields = columnsOf(table);
  const isOwn = place !== '';
  return {
    sheet: table.grid.sheet,
    row,
    columnOf: (field) => (field === 'dates' || (field === 'unit' && isOwn) ? column : fields.get(field)),
    cell: (field) => (field === 'unit' && isOwn ? place : valueAt(table, row, fields.get(field))),
    sharesCell: true,
  };
};

const addRun = (
  input: GridRow,
  run: Run,
  { officers, part }: { officers: RowOfficers; part: number },
  out: TableTrips,
): void => {
  const { setting, status, state, context } = input;
  const cells = cellsOf(input, run);
  const department = state.department ?? context.department;
  const { details, issues } = readDetails(setting, cells, { status, department, habits: NO_HABITS });
  // The row's number of days is that of all its trips.
  const own = { ...details, statedDays: undefined };
  const segment = { from: run.from, to: run.to, ...present({ session: run.session }) };
  const columns = { ...fieldColumns(columnsOf(input.table)), dates: run.column };
  const dates = { segments: [segment], sound: true, faults: [] };
  assembleTrips({ cells, columns, officers, dates, details: own, firstPart: part }, out);
  out.issues.push(...issues);
};

const readRow = (input: GridRow, out: TableTrips): boolean => {
  const { table, row, setting, state, context } = input;
  const runs = runsOf(input, out);
  if (runs.length === 0) return false;
  const column = columnsOf(table).get('officer');
  const at = { sheet: table.grid.sheet, row, ...present({ column }) };
  const department = state.department ?? context.department;
  const officers = readRowOfficers(setting, valueAt(table, row, column), at, present({ department }));
  out.issues.push(...officers.issues);
  runs.forEach((run, part) => {
    addRun(input, run, { officers, part }, out);
  });
  return true;
};

/** Reads a sheet of attendance: a row for each officer, a column for each day of the month, marks between. */
export const readDayGrid = (input: TripTableInput): TableTrips => {
  const { table, setting, context } = input;
  const days = dayColumns(table.header);
  const groups = createGroupReader(setting, context.quarter);
  const out = newTableTrips();
  for (const { row, use, label } of readBody(table, setting.isOfficer)) {
    if (use === 'group') groups.read(label, row);
    const went = use === 'record' && readRow({ ...input, row, state: groups.state(), days }, out);
    out.rows.push({ row, use: use !== 'record' ? use : went ? 'trip' : 'no-trip' });
  }
  return out;
};

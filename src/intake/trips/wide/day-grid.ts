import type { Cell, CellRef } from '../../../base/cell';
import { addDays, dayOf, partsOf, type Day } from '../../../base/day';
import { lengthOf, type Span } from '../../../domain/days/span';
import type { Issue } from '../../../domain/issue';
import type { Session } from '../../../domain/trips/trip';
import type { Field } from '../../words/headings/field';
import { withoutUndefined } from '../../../base/without-undefined';
import { coveringValueAt, valueAt } from '../../rows/value-at';
import { dayColumns, type DayColumn } from '../../tables/kind/day-columns';
import { cellText, isNothing } from '../../cells/grid-cells';
import { legendOf, type Legend } from '../../tables/kind/legend';
import { titleTexts } from '../../tables/table-context';
import { outerSpan } from '../../dates/spans';
import { readDates } from '../../dates/vi-date';
import { readPeriodLabel } from '../../dates/period-label';
import { readMark, type Mark } from './day-marks';
import { columnOf, columnsOf } from '../../tables/heading/table';
import { isErrorText } from '../../text/text-hygiene';
import type { DateSegment } from '../../dates/date-segment';
import { readStatedDays } from '../../words/time/stated-days';
import { readSession } from '../../words/time/sessions';
import { fieldColumns } from '../../rows/field-columns';
import { createGroupReader, type GroupState } from '../group-state';
import { createRowInspector } from '../../rows/text-issues';
import { blocking, warning } from '../../cells/issues';
import type { TripTableInput } from '../long/long-table';
import { createTotalChecker } from '../../rows/totals';
import { assembleTrips } from '../trip-assembly';
import { NO_HABITS, type TripCells } from '../../rows/trip-cells';
import { departmentIn, readDetails } from '../trip-details';
import { namedOfficers, readRowOfficers } from '../trip-officers';
import { newTableTrips, type RowOfficers, type TableTrips } from '../trip-setting';
import { LONGEST_MONTH } from '../../words/time/calendar-figures';
import { HALF_A_DAY } from '../../../domain/trips/trip';

interface Run extends DateSegment {
  readonly place: string;
  readonly column: number;
}

interface DayGrid extends TripTableInput {
  readonly days: readonly DayColumn[];
  /** Columns with the sum of a row. */
  readonly totals: readonly number[];
  readonly legend: Legend;
  /** The days that the title names. */
  readonly titled: Span | undefined;
  /** What the row's column of sessions says: a row for the mornings, a row for the afternoons. */
  readonly sessionAt: (row: number) => Session | undefined;
}

interface GridRow extends DayGrid {
  readonly row: number;
  /** The row that names its officer: of a row for the afternoons, the one of the mornings above. */
  readonly named: number;
  readonly state: GroupState;
}

/** `TUẦN TỪ 06/5 ĐẾN 10/5/2024` over `6 | 7 | 8`: the one day of the span that bears the number. */
const dayWithin = (span: Span | undefined, date: number): Day | undefined => {
  if (span === undefined || lengthOf(span) > LONGEST_MONTH) return undefined;
  for (let day = span.from; day <= span.to; day = addDays(day, 1)) if (partsOf(day).date === date) return day;
  return undefined;
};

const dayAt = (
  { context, setting, titled }: GridRow,
  { day: date, month, on }: DayColumn,
): Day | undefined => {
  const ofMonth = month ?? context.month;
  if (on !== undefined) return on;
  if (ofMonth === undefined) return dayWithin(titled, date);
  const year = context.year ?? setting.policy.year;
  const day = dayOf(year, ofMonth, date);
  return day !== undefined && day < setting.policy.window.from ? dayOf(year + 1, ofMonth, date) : day;
};

interface Marks {
  /** Days that follow each other at one place are one run: a trip. */
  readonly runs: readonly Run[];
  /** The sum of the marks; undefined where a cell is none. */
  readonly sum: number | undefined;
}

/** A cell of a day that is no mark of a day in the calendar. */
const markFault = (cell: Cell, mark: Mark | undefined, at: CellRef): Issue => {
  const params = { value: cellText(cell) };
  if (isErrorText(cell)) return blocking('ERROR_CELL', at, { params });
  return mark ? blocking('MISSING_DATE', at) : warning('UNKNOWN_STATUS', at, { params });
};

const marksOf = (input: GridRow, out: TableTrips): Marks => {
  const { table, row, days } = input;
  const ofRow = withoutUndefined({ session: input.sessionAt(row) });
  const runs: Run[] = [];
  let sum: number | undefined = 0;
  for (const dated of days) {
    const { column } = dated;
    const cell = coveringValueAt(table, row, column);
    const mark = readMark(cell, input);
    if (mark === 'away') continue;
    const day = dayAt(input, dated);
    if (mark === undefined || day === undefined || isErrorText(cell)) {
      out.issues.push(markFault(cell, mark, { sheet: table.grid.sheet, row, column }));
      sum = undefined;
      continue;
    }
    const ofColumn = withoutUndefined({ session: dated.session });
    const run = { from: day, to: day, column, ...ofRow, ...ofColumn, ...mark };
    addDay(runs, run);
    if (sum !== undefined) sum += run.session === undefined ? 1 : HALF_A_DAY;
  }
  return { runs, sum };
};

/** A row with the sum of its own marks; undefined where one of them cannot be read. */
interface Summed {
  readonly input: GridRow;
  readonly sum: number | undefined;
}

const wholeSum = (rows: readonly Summed[]): number | undefined =>
  rows.reduce<number | undefined>(
    (all, { sum }) => (all === undefined || sum === undefined ? undefined : all + sum),
    0,
  );

/** The sum typed in a row, where it is neither that of its own marks nor that of its officer's rows. */
const sumIssues = ({ input, sum }: Summed, whole: number | undefined): Issue[] =>
  input.totals.flatMap((column) => {
    const { table, row } = input;
    const typed = readStatedDays(valueAt(table, row, column))?.days;
    if (sum === undefined || whole === undefined || typed === undefined) return [];
    if (typed === sum || typed === whole) return [];
    const at = { sheet: table.grid.sheet, row, column };
    return [
      warning('TOTAL_MISMATCH', at, { params: { value: typed, expected: whole }, fix: [{ at, to: whole }] }),
    ];
  });

/** What the sums say, once all rows of an officer are read: those of the mornings and of the afternoons. */
const issuesOfSums = (rows: readonly Summed[]): Issue[] => {
  const byOfficer = new Map<number, Summed[]>();
  for (const row of rows) {
    const { named } = row.input;
    byOfficer.set(named, [...(byOfficer.get(named) ?? []), row]);
  }
  return rows.flatMap((row) => sumIssues(row, wholeSum(byOfficer.get(row.input.named) ?? [])));
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
  const segment = { from: run.from, to: run.to, ...withoutUndefined({ session: run.session }) };
  const columns = { ...fieldColumns(columnsOf(input.table)), dates: run.column };
  const dates = { segments: [segment], sound: true, faults: [] };
  assembleTrips({ cells, columns, officers, dates, details: own, firstPart: part }, out);
  out.issues.push(...issues);
};

const readRow = (input: GridRow, runs: readonly Run[], out: TableTrips): boolean => {
  const { table, row, named, setting, state, context } = input;
  if (runs.length === 0) return false;
  const column = columnsOf(table).get('officer');
  const at = { sheet: table.grid.sheet, row, ...withoutUndefined({ column }) };
  const around = state.department ?? context.department;
  const typed = valueAt(table, row, columnsOf(table).get('department'));
  const department = departmentIn(setting, typed, around);
  const officers = readRowOfficers(
    setting,
    valueAt(table, named, column),
    at,
    withoutUndefined({ department }),
  );
  out.issues.push(...officers.issues);
  runs.forEach((run, part) => {
    addRun(input, run, { officers, part }, out);
  });
  return true;
};

const spanOfTitles = ({ table, context, setting }: TripTableInput): Span | undefined => {
  for (const text of titleTexts(table)) {
    const { dates, year } = readPeriodLabel(text);
    const ofYear = year ?? context.year ?? setting.policy.year;
    const span = dates === undefined ? undefined : outerSpan(readDates(dates, { year: ofYear }).segments);
    if (span) return span;
  }
  return undefined;
};

/** Pass 8: the days of the columns, and what the marks between them mean. */
const dayGrid = (input: TripTableInput): DayGrid => ({
  ...input,
  days: dayColumns(input.table.header),
  legend: legendOf(input.table),
  titled: spanOfTitles(input),
  sessionAt: (row) => {
    const column = columnOf(input.table, 'session');
    return column === undefined ? undefined : readSession(cellText(valueAt(input.table, row, column)));
  },
  totals: input.table.columns
    .filter(({ field }) => field === 'total' || field === 'days')
    .map(({ column }) => column),
});

/** A row without a name, or with the one above, under one of another session: the same officer's afternoons. */
const isAfternoonOf = ({ table, sessionAt }: DayGrid, above: number, row: number): boolean => {
  const [before, own] = [sessionAt(above), sessionAt(row)];
  const [officer, name] = [above, row].map((at) => valueAt(table, at, columnOf(table, 'officer')));
  const isOfficers = name === undefined || isNothing(name) || name === officer;
  return isOfficers && before !== undefined && own !== undefined && before !== own;
};

/** Pass 9 for a sheet of attendance: a row for each officer, a column for each day of the month, marks between. */
export const readDayGrid = (given: TripTableInput): TableTrips => {
  const input = dayGrid(given);
  const { table, setting, context, days, totals } = input;
  const fields = columnsOf(table);
  const ofDays = days.map(({ column }): readonly [Field, number] => ['dates', column]);
  const words = { inspect: setting.inspect, named: namedOfficers(setting) };
  const inspectRow = createRowInspector(words, table, [...fields, ...ofDays]);
  const groups = createGroupReader(setting, context.quarter);
  const checker = createTotalChecker(table, totals, fields.get('officer'));
  const out = newTableTrips();
  const summed: Summed[] = [];
  let named: number | undefined;
  for (const line of table.rows) {
    const { row, use, label } = line;
    if (use === 'group') groups.read(label, row);
    if (use === 'total') out.issues.push(...checker.check(line));
    if (use !== 'record') {
      out.rows.push({ row, use });
      continue;
    }
    inspectRow(row, out.issues);
    named = named !== undefined && isAfternoonOf(input, named, row) ? named : row;
    const ofRow = { ...input, row, named, state: groups.state() };
    const { runs, sum } = marksOf(ofRow, out);
    summed.push({ input: ofRow, sum });
    const went = readRow(ofRow, runs, out);
    checker.add(row);
    out.rows.push({ row, use: went ? 'trip' : 'no-trip' });
  }
  out.issues.push(...issuesOfSums(summed));
  return out;
};

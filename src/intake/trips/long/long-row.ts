import type { Cell } from '../../../base/cell';
import { monthSpan, quarterSpan } from '../../../domain/days/period';
import type { RoundRef } from '../../../domain/days/round';
import { daysOf, intersect, type Span } from '../../../domain/days/span';
import { workingDayTest } from '../../../domain/policy/calendar';
import type { Policy } from '../../../domain/policy/policy';
import type { FieldColumns, TripStatus } from '../../../domain/trips/trip';
import { judgeTripDates } from '../../dates/judge/date-context';
import { type TripDateCells, type TripDateContext, type TripDates } from '../../dates/judge/trip-dates';
import type { Field } from '../../words/headings/field';
import { dayFirst } from '../../dates/month-first';
import type { NameHint } from '../../names/name-index';
import { valueAt } from '../../rows/value-at';
import { cellText, isNothing } from '../../cells/grid-cells';
import type { BodyRow, Table } from '../../tables/heading/table';
import type { TableContext } from '../../tables/table-context';
import type { OfficerCell } from '../carried-officers';
import type { GroupState } from '../group-state';
import type { PlannedColumns } from '../../lists/rounds/planned-dates';
import { tripsOfSharedCell } from './shared-cells';
import type { ContinuedRows } from '../../rows/continued-rows';
import { inWindow, roundForDates, type WindowDates } from '../../lists/rounds/round-days';
import { withMonth } from '../../dates/spans';
import { assembleTrips, dateIssues } from '../trip-assembly';
import type { RowContext, TripCells } from '../../rows/trip-cells';
import { readDetails, type DetailsReader, type DetailsReading } from '../trip-details';
import type { TripHabits } from './trip-habits';
import { withDeputy } from '../deputies';
import { readRowOfficers, withMembers } from '../trip-officers';
import type { RowOfficers, TableTrips, TripSetting } from '../trip-setting';
import { DATE_FIELDS, type DateField } from '../../words/headings/field-sets';

/** Rows of one tab, both included. */
export interface AskedRows {
  readonly sheet: string;
  readonly from: number;
  readonly to: number;
}

export interface TripTableInput {
  readonly table: Table;
  /** The only rows to be judged: what says nothing of them may be left unread. */
  readonly asked?: AskedRows;
  readonly context: TableContext;
  readonly setting: TripSetting;
  /** Where neither row nor column says. */
  readonly status: TripStatus;
}

/** What the rows of one table share (pass 8). */
export interface LongTable extends TripTableInput {
  /** The rows that are trips of their own. */
  readonly records: readonly BodyRow[];
  /** A name typed once stands for the rows below it. */
  readonly carries: boolean;
  readonly fields: ReadonlyMap<Field, number>;
  readonly columns: FieldColumns;
  readonly habits: TripHabits;
  readonly countDays: TripDateContext['countDays'];
  readonly planned: PlannedColumns;
  /** The column that may hold dates and places together. */
  readonly shared: Field | undefined;
  readonly readDetails: DetailsReader;
  readonly continued: ContinuedRows;
}

/** Everything that is known of a row before it is read. */
export interface LongRow {
  readonly of: LongTable;
  readonly state: GroupState;
  readonly row: number;
  /** Its place among the table's records. */
  readonly index: number;
  readonly officer: OfficerCell;
  /** The row of the trip that a name alone in this row went on too. */
  readonly joins?: number;
  /** No actual dates, only planned ones in columns of their own. */
  readonly onlyPlanned?: boolean;
}

const monthOf = ({ of: { table, fields, context }, row, state }: LongRow): number | undefined => {
  const column = fields.get('month');
  if (column === undefined) return state.month ?? context.month;
  const cell = valueAt(table, row, column);
  const own = Number.parseInt(cellText(cell).replace(/\D+/g, ''), 10);
  return own >= 1 && own <= 12 ? own : (state.month ?? context.month);
};

const isDateField = (field: Field): field is DateField => DATE_FIELDS.some((it) => it === field);

/** One cell merged over both ends says both: a single day, or `18-19/4`. */
const isOverBothEnds = ({ table, fields }: LongTable, row: number): boolean => {
  const [start, end] = [fields.get('start'), fields.get('end')];
  const merge = end === undefined ? undefined : table.merges.at(row, end);
  return merge !== undefined && merge.left === start && merge.top === row;
};

const tripCells = (input: LongRow): TripCells => {
  const { table, fields, habits, planned, continued } = input.of;
  const { row } = input;
  const from = input.joins ?? row;
  const month = monthOf(input);
  const valueOf = (field: Field): Cell => {
    const isPlan = input.onlyPlanned === true && isDateField(field);
    const column = isPlan ? planned.get(field) : fields.get(field);
    const cell = valueAt(table, from, column);
    if (field === 'topic' && isNothing(cell)) return continued.wordsUnder(from);
    return habits.monthFirst && isDateField(field) ? dayFirst(cell) : cell;
  };
  return {
    sheet: table.grid.sheet,
    row,
    columnOf: (field) => fields.get(field),
    cell:
      month === undefined
        ? valueOf
        : (field) => (isDateField(field) ? withMonth(valueOf(field), month) : valueOf(field)),
  };
};

/** A row's own dates say more than the group row over it, and that more than the title. */
const statusOf = ({ of: { status }, state, onlyPlanned }: LongRow): TripStatus => {
  if (state.notDone !== undefined) return state.notDone;
  if (onlyPlanned === true || state.stage === 'plan') return 'registered';
  return state.stage === 'result' ? 'done' : status;
};

const rowContext = (input: LongRow): RowContext => ({
  status: statusOf(input),
  department: input.state.department ?? input.of.context.department,
  quarter: input.state.quarter ?? input.of.context.quarter,
  round: input.state.round,
  district: input.state.district,
  districtOfTable: input.of.context.district,
  habits: input.of.habits.row,
});

const yearOf = ({ of: { table, fields, context, setting }, row }: LongRow): number => {
  const own = context.year ?? setting.policy.year;
  const column = fields.get('year');
  if (column === undefined) return own;
  const typed = /(?:19|20)\d\d/.exec(cellText(valueAt(table, row, column)))?.[0];
  return typed === undefined ? own : Number(typed);
};

const typedDates = ({ of, row }: LongRow, cells: TripCells): TripDateCells => {
  if (isOverBothEnds(of, row)) return { dates: cells.cell('start') };
  return cells.columnOf('dates') !== undefined
    ? { dates: cells.cell('dates') }
    : {
        start: cells.cell('start'),
        end: cells.columnOf('end') === undefined ? undefined : cells.cell('end'),
      };
};

/** The window of the row's round: the list's, else the one that its group row states. */
const roundSpan = (input: LongRow, { round, quarter }: DetailsReading): Span | undefined => {
  const {
    of: { setting },
    state,
  } = input;
  const listed = setting.rounds.spanOf(round, { year: yearOf(input), quarter });
  return listed ?? (round === state.round ? state.span : undefined);
};

/** Under a policy of working days a number of days is one of working days. */
export const countedBy = ({ dayKind, calendar }: Policy): TripDateContext['countDays'] => {
  if (dayKind === 'calendar') return undefined;
  const isWorking = workingDayTest(calendar);
  return (span) => daysOf(span).filter(isWorking).length;
};

/** The quarter that the title, the tab's name or a group row gives, where the rows do not name their own. */
const titledQuarter = ({ of: { fields, context, setting }, state }: LongRow): Span | undefined => {
  const quarter = fields.has('quarter') ? undefined : (state.quarter ?? context.quarter);
  return quarter === undefined ? undefined : quarterSpan(quarter, setting.policy.quarters);
};

/** The month that the title, the tab's name, a group row or a column gives to the row, else the quarter. */
const titledSpan = (input: LongRow): Span | undefined => {
  const month = monthOf(input);
  if (month === undefined) return titledQuarter(input);
  const { window } = input.of.setting.policy;
  const year = yearOf(input);
  const years = [year, year + 1].map((each) => monthSpan(each, month));
  return years.find((span) => intersect(span, window)) ?? years[0];
};

const judge = (input: LongRow, cells: TripCells, reading: DetailsReading): TripDates => {
  const { habits, setting, context, countDays } = input.of;
  const { policy } = setting;
  const { quarter } = reading;
  return judgeTripDates(typedDates(input, cells), {
    year: yearOf(input),
    itemsOf: setting.itemsOf,
    period: context.span ?? policy.window,
    otherPeriods: setting.otherWindows,
    habits: habits.dates,
    blankEndIsOneDay: habits.blankEndIsOneDay,
    daysFromStart: habits.daysFromStart,
    countDays,
    quarter: quarter === undefined ? undefined : quarterSpan(quarter, policy.quarters),
    titled: titledSpan(input),
    round: roundSpan(input, reading),
    nearby: habits.nearby[input.index],
    statedDays: reading.stated?.days,
    reportedOn: reading.reportedOn,
  });
};

/** The days that the cells name, or those of the round that stands in their place. */
const datesOf = (
  input: LongRow,
  cells: TripCells,
  reading: DetailsReading,
): WindowDates & { readonly round?: RoundRef } => {
  const dates = judge(input, cells, reading);
  const round = dates.sound ? undefined : roundForDates(cells, dates);
  const time = { year: yearOf(input), quarter: reading.quarter };
  const window = input.of.setting.rounds.spanOf(round, time);
  return round && window ? { ...inWindow(window, reading.stated?.days), round } : { dates };
};

const officersOf = ({ of: { setting }, officer }: LongRow, cells: TripCells, hint: NameHint): RowOfficers => {
  const own = withDeputy(setting, readRowOfficers(setting, officer.cell, officer.at, hint), cells, hint);
  const column = cells.columnOf('members');
  if (column === undefined) return own;
  const at = { sheet: cells.sheet, row: cells.row, column };
  return withMembers(setting, own, { cell: cells.cell('members'), at }, { day: hint.day });
};

const readTrip = (input: LongRow, cells: TripCells, part: number | undefined, out: TableTrips): number => {
  const { setting, habits, columns } = input.of;
  const day = habits.days[input.index];
  const context = rowContext(input);
  const reading =
    cells.sharesCell === true
      ? readDetails(setting, cells, context, day)
      : input.of.readDetails(cells, context, day);
  const { dates, looseDays, round } = datesOf(input, cells, reading);
  const details = round === undefined ? reading.details : { ...reading.details, looseDays, round };
  const officers = officersOf(input, cells, { department: details.department, day });
  const count = assembleTrips({ cells, columns, officers, dates, details, firstPart: part }, out);
  if (part === undefined || part === 0) out.issues.push(...officers.issues);
  out.issues.push(...dateIssues(cells, dates), ...reading.issues);
  return count;
};

/** Reads one row into its trips, blocked trips and issues. */
export const readLongRow = (input: LongRow, out: TableTrips): void => {
  const all = tripsOfSharedCell(tripCells(input), input.of.shared);
  let part = 0;
  for (const cells of all) part += readTrip(input, cells, all.length > 1 ? part : undefined, out);
};

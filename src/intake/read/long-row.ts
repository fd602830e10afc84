import type { Cell } from '../../domain/cell';
import { quarterSpan } from '../../domain/period';
import type { Span } from '../../domain/span';
import type { FieldColumns, TripStatus } from '../../domain/trip';
import { judgeTripDates } from '../date-context';
import type { DateField, TripDateCells, TripDates } from '../trip-dates';
import type { Field } from '../lexicon';
import type { NameHint } from '../name-index';
import { present } from '../present';
import { valueAt } from '../table/body-rows';
import { cellText } from '../table/grid-cells';
import type { FoundTable } from '../table/table';
import type { TableContext } from '../table/table-context';
import type { OfficerCell } from './carried-officers';
import type { GroupState } from './group-state';
import { tripsOfSharedCell } from './shared-cells';
import { withMonth } from './spans';
import { assembleTrips, dateIssues } from './trip-assembly';
import { readDetails, type DetailsReading, type RowContext, type TripCells } from './trip-details';
import { DATE_FIELDS, type TripHabits } from './trip-habits';
import { readRowOfficers, withMembers, type RowOfficers } from './trip-officers';
import type { TableTrips, TripSetting } from './trip-setting';

/** Rows of one tab, both included. */
export interface AskedRows {
  readonly sheet: string;
  readonly from: number;
  readonly to: number;
}

export interface TripTableInput {
  readonly table: FoundTable;
  /** The only rows to be judged: what says nothing of them may be left unread. */
  readonly asked?: AskedRows;
  readonly context: TableContext;
  readonly setting: TripSetting;
  /** Where neither row nor column says. */
  readonly status: TripStatus;
}

/** Everything that is known of a row before it is read. */
export interface LongRow extends TripTableInput {
  readonly fields: ReadonlyMap<Field, number>;
  readonly columns: FieldColumns;
  readonly habits: TripHabits;
  readonly state: GroupState;
  readonly row: number;
  /** Its place among the table's records. */
  readonly index: number;
  readonly officer: OfficerCell;
}

const monthOf = ({ table, row, fields, state, context }: LongRow): number | undefined => {
  const cell = valueAt(table, row, fields.get('month'));
  const own = Number.parseInt(cellText(cell).replace(/\D+/g, ''), 10);
  return own >= 1 && own <= 12 ? own : (state.month ?? context.month);
};

const isDateField = (field: Field): field is DateField => DATE_FIELDS.some((it) => it === field);

const tripCells = (input: LongRow): TripCells => {
  const { table, fields, row } = input;
  const month = monthOf(input);
  const valueOf = (field: Field): Cell => valueAt(table, row, fields.get(field));
  return {
    sheet: table.grid.sheet,
    row,
    columnOf: (field) => fields.get(field),
    cell: (field) => (isDateField(field) ? withMonth(valueOf(field), month) : valueOf(field)),
  };
};

const rowContext = ({ context, state, status, habits }: LongRow): RowContext => ({
  ...habits.row,
  status,
  ...present({
    department: state.department ?? context.department,
    quarter: state.quarter ?? context.quarter,
    round: state.round,
  }),
});

const yearOf = ({ table, fields, row, context, setting }: LongRow): number => {
  const own = Number(/(?:19|20)\d\d/.exec(cellText(valueAt(table, row, fields.get('year'))))?.[0]);
  return Number.isInteger(own) ? own : (context.year ?? setting.policy.year);
};

const typedDates = (cells: TripCells): TripDateCells =>
  cells.columnOf('dates') !== undefined
    ? { dates: cells.cell('dates') }
    : {
        start: cells.cell('start'),
        ...present({ end: cells.columnOf('end') === undefined ? undefined : cells.cell('end') }),
      };

/** The window of the row's round: the list's, else the one that its group row states. */
const roundSpan = ({ setting, state }: LongRow, { round, quarter }: DetailsReading): Span | undefined =>
  setting.rounds.spanOf(round, quarter) ?? (round === state.round ? state.span : undefined);

const judge = (input: LongRow, cells: TripCells, reading: DetailsReading): TripDates => {
  const { setting, habits } = input;
  const { policy } = setting;
  const { quarter } = reading;
  return judgeTripDates(typedDates(cells), {
    year: yearOf(input),
    period: policy.window,
    habits: habits.dates,
    blankEndIsOneDay: habits.blankEndIsOneDay,
    ...present({
      quarter: quarter === undefined ? undefined : quarterSpan(quarter, policy.quarters),
      round: roundSpan(input, reading),
      nearby: habits.nearby[input.index],
      statedDays: reading.stated?.days,
      reportedOn: reading.reportedOn,
    }),
  });
};

const officersOf = ({ setting, officer }: LongRow, cells: TripCells, hint: NameHint): RowOfficers => {
  const own = readRowOfficers(setting, officer.cell, officer.at, hint);
  const column = cells.columnOf('members');
  if (column === undefined) return own;
  const at = { sheet: cells.sheet, row: cells.row, column };
  return withMembers(setting, own, { cell: cells.cell('members'), at }, { ...present({ day: hint.day }) });
};

const readTrip = (input: LongRow, cells: TripCells, part: number | undefined, out: TableTrips): number => {
  const { setting, habits, index, columns } = input;
  const day = habits.days[index];
  const reading = readDetails(setting, cells, rowContext(input), day);
  const hint = present({ department: reading.details.department, day });
  const officers = officersOf(input, cells, hint);
  const dates = judge(input, cells, reading);
  const { trips, blocked } = assembleTrips({
    cells,
    columns,
    officers,
    dates,
    details: reading.details,
    ...present({ firstPart: part }),
  });
  out.trips.push(...trips);
  out.blocked.push(...blocked);
  if (part === undefined || part === 0) out.issues.push(...officers.issues);
  out.issues.push(...dateIssues(cells, dates), ...reading.issues);
  return trips.length + blocked.length;
};

/** Reads one row into its trips, blocked trips and issues. */
export const readLongRow = (input: LongRow, out: TableTrips): void => {
  const all = tripsOfSharedCell(tripCells(input));
  let part = 0;
  for (const cells of all) part += readTrip(input, cells, all.length > 1 ? part : undefined, out);
};

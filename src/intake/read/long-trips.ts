import { isDateCell, type Cell, type CellRef } from '../../domain/cell';
import type { Day } from '../../domain/day';
import { quarterSpan } from '../../domain/period';
import type { FieldColumns, TripField, TripStatus } from '../../domain/trip';
import { judgeTripDates, type DateField, type TripDateContext, type TripDates } from '../date-context';
import { columnHabits, leavesEndBlank, nearbyDays } from '../date-evidence';
import { fold } from '../fold';
import type { Field } from '../lexicon';
import { readDay } from '../vi-date';
import { readBody, valueAt, type BodyRow } from '../table/body-rows';
import { cellAt, cellText, filledCells, isBlank, isNothing } from '../table/grid-cells';
import { columnsOf, type FoundTable } from '../table/table';
import type { TableContext } from '../table/table-context';
import { createGroupReader, type GroupState } from './group-state';
import { cellFaults } from './hygiene';
import { warning } from './issues';
import { createTotalChecker } from './totals';
import { assembleTrips, dateIssues } from './trip-assembly';
import { readDetails, type DetailsReading, type RowContext, type TripCells } from './trip-details';
import { readRowOfficers } from './trip-officers';
import { carriesOfficers, officerCellAt, type OfficerCell } from './carried-officers';
import { newTableTrips, type TableTrips, type TripSetting } from './trip-setting';

export interface TripTableInput {
  readonly table: FoundTable;
  readonly context: TableContext;
  readonly setting: TripSetting;
  /** Where neither row nor column says. */
  readonly status: TripStatus;
}

const TRIP_FIELDS: readonly TripField[] = [
  'officer',
  'department',
  'position',
  'quarter',
  'round',
  'dates',
  'start',
  'end',
  'days',
  'unit',
  'parentUnit',
  'level',
  'kind',
  'topic',
  'status',
  'travelOrder',
  'report',
  'note',
];

/** The columns of the trips' fields, shared by all trips of the table. */
export const fieldColumns = (fields: ReadonlyMap<Field, number>): FieldColumns => {
  const columns: Partial<Record<TripField, number>> = {};
  for (const field of TRIP_FIELDS) {
    const column = fields.get(field);
    if (column !== undefined) columns[field] = column;
  }
  const unit = columns.unit ?? fields.get('commune') ?? fields.get('branch');
  const parent = columns.parentUnit ?? fields.get('district');
  return {
    ...columns,
    ...(unit === undefined ? {} : { unit }),
    ...(parent === undefined ? {} : { parentUnit: parent }),
  };
};

/** A row tells of a trip when it has any of these. */
const ERRAND: readonly Field[] = ['dates', 'start', 'end', 'days', 'unit', 'commune', 'branch', 'topic'];
const DATE_FIELDS: readonly DateField[] = ['dates', 'start', 'end'];

/** The table's habits: how it fills in its columns. */
interface Habits {
  readonly dates: NonNullable<TripDateContext['habits']>;
  readonly blankEndIsOneDay: boolean;
  readonly row: Pick<RowContext, 'statusExpected' | 'daysAreNumbers' | 'daysAreSessions'>;
  /** Rough days of the rows, by their place among the records. */
  readonly days: readonly (Day | undefined)[];
  /** The same where the rows go by time; else none. */
  readonly ordered: readonly (Day | undefined)[];
}

const columnCells = (table: FoundTable, rows: readonly BodyRow[], column: number | undefined): Cell[] =>
  rows.map(({ row }) => valueAt(table, row, column));

const STEP_BACK = 10;
const FEW_STEPS_BACK = 0.08;

/** The days of rows kept in time order; none where the rows go by officer or place, and say nothing of each other. */
const inOrder = (days: readonly (Day | undefined)[]): readonly (Day | undefined)[] => {
  const known = days.filter((day) => day !== undefined);
  const back = known.filter((day, index) => day + STEP_BACK < (known[index - 1] ?? day)).length;
  return back > known.length * FEW_STEPS_BACK ? [] : days;
};

const habitsOf = (
  { table, setting }: TripTableInput,
  rows: readonly BodyRow[],
  fields: ReadonlyMap<Field, number>,
): Habits => {
  const cells = (field: Field): Cell[] => columnCells(table, rows, fields.get(field));
  const dates: Partial<Record<DateField, ReturnType<typeof columnHabits>>> = {};
  for (const field of DATE_FIELDS) if (fields.has(field)) dates[field] = columnHabits(cells(field));
  const [start, end, stated, status] = [cells('start'), cells('end'), cells('days'), cells('status')];
  const filled = (list: readonly Cell[]): number => list.filter((cell) => !isNothing(cell)).length;
  const heading = fold(table.columns.find(({ field }) => field === 'days')?.heading ?? '');
  const within = { year: setting.policy.year, within: [setting.policy.window] };
  const rough = fields.has('dates') ? cells('dates') : start;
  const days = rough.map((cell) => (isDateCell(cell) ? cell.day : readDay(cell, within)));
  return {
    dates,
    blankEndIsOneDay: leavesEndBlank(
      start.map((it, index) => ({ start: it, end: end[index] ?? '', days: stated[index] ?? '' })),
    ),
    row: {
      statusExpected: filled(status) * 2 > rows.length,
      daysAreNumbers: stated.filter((cell) => typeof cell === 'number').length * 2 > filled(stated),
      daysAreSessions: /\bbuoi\b/.test(heading) && !/\bngay\b/.test(heading),
    },
    days,
    ordered: inOrder(days),
  };
};

interface RowInput extends TripTableInput {
  readonly fields: ReadonlyMap<Field, number>;
  readonly columns: FieldColumns;
  readonly habits: Habits;
  readonly state: GroupState;
  readonly row: number;
  /** Its place among the table's records. */
  readonly index: number;
  readonly officer: OfficerCell;
}

/** A day alone, in a table whose month stands in a column, a group or the title: `5-7` is `5-7/3`. */
const withMonth = (cell: Cell, month: number | undefined): Cell => {
  if (month === undefined || isDateCell(cell) || typeof cell === 'boolean') return cell;
  const text = cellText(cell);
  return /^\d{1,2}(?:\s?(?:[-–,;&]|đến|và)\s?\d{1,2})*$/.test(text) && Number.parseInt(text, 10) <= 31
    ? `${text}/${month}`
    : cell;
};

const monthOf = (input: RowInput): number | undefined => {
  const cell = valueAt(input.table, input.row, input.fields.get('month'));
  const own = Number.parseInt(cellText(cell).replace(/\D+/g, ''), 10);
  return own >= 1 && own <= 12 ? own : (input.state.month ?? input.context.month);
};

const tripCells = (input: RowInput): TripCells => {
  const { table, fields, row } = input;
  const month = monthOf(input);
  return {
    sheet: table.grid.sheet,
    row,
    columnOf: (field) => fields.get(field),
    cell: (field) => {
      const cell = valueAt(table, row, fields.get(field));
      return field === 'dates' || field === 'start' || field === 'end' ? withMonth(cell, month) : cell;
    },
  };
};

const rowContext = ({ context, state, status, habits }: RowInput): RowContext => ({
  ...habits.row,
  status,
  ...((state.department ?? context.department) === undefined
    ? {}
    : { department: state.department ?? context.department ?? '' }),
  ...((state.quarter ?? context.quarter) === undefined
    ? {}
    : { quarter: state.quarter ?? context.quarter ?? 1 }),
  ...(state.round === undefined ? {} : { round: state.round }),
});

const yearOf = ({ table, fields, row, context, setting }: RowInput): number => {
  const own = Number(/(?:19|20)\d\d/.exec(cellText(valueAt(table, row, fields.get('year'))))?.[0]);
  return Number.isInteger(own) ? own : (context.year ?? setting.policy.year);
};

const judge = (input: RowInput, cells: TripCells, reading: DetailsReading): TripDates => {
  const { setting, fields, habits, state } = input;
  const { policy } = setting;
  const quarter = reading.quarter === undefined ? undefined : quarterSpan(reading.quarter, policy.quarters);
  const round =
    setting.rounds.spanOf(reading.round, reading.quarter) ??
    (reading.round === state.round ? state.span : undefined);
  const nearby = nearbyDays(habits.ordered, input.index);
  const given = fields.has('dates')
    ? { dates: cells.cell('dates') }
    : { start: cells.cell('start'), ...(fields.has('end') ? { end: cells.cell('end') } : {}) };
  return judgeTripDates(given, {
    year: yearOf(input),
    period: policy.window,
    habits: habits.dates,
    blankEndIsOneDay: habits.blankEndIsOneDay,
    ...(quarter ? { quarter } : {}),
    ...(round ? { round } : {}),
    ...(nearby ? { nearby } : {}),
    ...(reading.stated ? { statedDays: reading.stated.days } : {}),
    ...(reading.reportedOn === undefined ? {} : { reportedOn: reading.reportedOn }),
  });
};

/** The damage of all cells of a row, also of columns that are not read. */
export const rowFaults = (
  input: Pick<RowInput, 'table' | 'setting' | 'row'>,
  fieldOf: ReadonlyMap<number, Field>,
) => {
  const { table, setting, row } = input;
  return filledCells(table.grid, row, table).flatMap(({ column, cell }) =>
    cellFaults(setting.inspect, cell, { sheet: table.grid.sheet, row, column }, fieldOf.get(column)),
  );
};

const readRow = (input: RowInput, out: TableTrips): void => {
  const { setting, habits, index, officer, columns } = input;
  const cells = tripCells(input);
  const day = habits.days[index];
  const reading = readDetails(setting, cells, rowContext(input), day);
  const { department } = reading.details;
  const hint = { ...(department === undefined ? {} : { department }), ...(day === undefined ? {} : { day }) };
  const officers = readRowOfficers(setting, officer.cell, officer.at, hint);
  const dates = judge(input, cells, reading);
  const { trips, blocked } = assembleTrips({ cells, columns, officers, dates, details: reading.details });
  out.trips.push(...trips);
  out.blocked.push(...blocked);
  out.issues.push(...officers.issues, ...dateIssues(cells, dates), ...reading.issues);
};

const isErrand = (table: FoundTable, row: number, fields: ReadonlyMap<Field, number>): boolean =>
  ERRAND.some((field) => {
    const column = fields.get(field);
    return column !== undefined && !isNothing(valueAt(table, row, column));
  });

const ownText = (table: FoundTable, row: number): string =>
  filledCells(table.grid, row, table)
    .map(({ cell }) => cellText(cell))
    .join(' | ');

const notUnderstood = (table: FoundTable, { row }: BodyRow) => {
  const at: CellRef = { sheet: table.grid.sheet, row };
  return warning('ROW_NOT_UNDERSTOOD', at, { params: { value: ownText(table, row).slice(0, 120) } });
};

/** Reads a table with a trip in each row. */
export const readLongTrips = (input: TripTableInput): TableTrips => {
  const { table, context, setting } = input;
  const fields = columnsOf(table);
  const fieldOf = new Map([...fields].map(([field, column]) => [column, field]));
  const columns = fieldColumns(fields);
  const body = readBody(table, setting.isOfficer);
  const records = body.filter(({ use }) => use === 'record');
  const habits = habitsOf(input, records, fields);
  const carries = carriesOfficers(table, records, fields);
  const groups = createGroupReader(setting, context.quarter);
  const totals = createTotalChecker(table, columns.days === undefined ? [] : [columns.days], columns.officer);
  const out = newTableTrips();
  let index = -1;
  let above: OfficerCell | undefined;
  for (const found of body) {
    const { row, use, label } = found;
    if (use === 'group') {
      groups.read(label, row);
      above = undefined;
    } else if (use === 'total') out.issues.push(...totals.check(found));
    if (use !== 'record') {
      out.rows.push({ row, use });
      continue;
    }
    index += 1;
    const rowInput = { ...input, fields, columns, habits, state: groups.state(), row, index };
    const officer = officerCellAt({ ...rowInput, above, carries });
    if (!isBlank(officer.cell)) above = officer;
    out.issues.push(...rowFaults(rowInput, fieldOf));
    totals.add(row);
    if (isErrand(table, row, fields)) {
      readRow({ ...rowInput, officer }, out);
      out.rows.push({ row, use: 'trip' });
    } else if (isNothing(officer.cell) && cellsOf(table, row) > 2) {
      out.issues.push(notUnderstood(table, found));
      out.rows.push({ row, use: 'issue' });
    } else out.rows.push({ row, use: 'no-trip' });
  }
  return out;
};

const cellsOf = (table: FoundTable, row: number): number =>
  filledCells(table.grid, row, table).filter(
    ({ cell, column }) => !isNothing(cellAt(table.grid, row, column)) && !isBlank(cell),
  ).length;

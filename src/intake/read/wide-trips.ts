import { isDateCell, type Cell, type CellRef } from '../../domain/cell';
import { quarterSpan } from '../../domain/period';
import { lengthOf, type Span } from '../../domain/span';
import type { FieldColumns } from '../../domain/trip';
import { judgeTripDates, type TripDateCells, type TripDates } from '../date-context';
import { present } from '../present';
import type { Field } from '../lexicon';
import { readBody, valueAt, type BodyRow } from '../table/body-rows';
import { cellText, isNothing } from '../table/grid-cells';
import { columnsOf } from '../table/table';
import { readStatedDays } from '../vi-number';
import { readDates } from '../vi-date';
import { createGroupReader, type GroupState } from './group-state';
import { blocking, warning } from './issues';
import { fieldColumns } from './field-columns';
import { rowFaults } from './hygiene';
import type { TripTableInput } from './long-row';
import { createTotalChecker } from './totals';
import { assembleTrips, dateIssues } from './trip-assembly';
import { readDetails, type DetailsReading, type RowContext, type TripCells } from './trip-details';
import { readRowOfficers, type RowOfficers } from './trip-officers';
import { withMonth } from './spans';
import { newTableTrips, type TableTrips } from './trip-setting';
import { wideGroups, type WideGroup } from './wide-groups';

interface WideInput extends TripTableInput {
  readonly fields: ReadonlyMap<Field, number>;
  readonly groups: readonly WideGroup[];
  readonly groupColumns: ReadonlyMap<WideGroup, FieldColumns>;
}

interface GroupInput extends WideInput {
  readonly group: WideGroup;
  readonly row: number;
  readonly state: GroupState;
}

/** Static columns of a wide form that say something of each of its trips. */
const SHARED: ReadonlySet<Field> = new Set([
  'officer',
  'department',
  'position',
  'unit',
  'kind',
  'level',
  'status',
]);

const fieldsOfGroup = (fields: ReadonlyMap<Field, number>, group: WideGroup): Map<Field, number> => {
  const shared = [...fields].filter(([field]) => SHARED.has(field));
  return new Map([...shared, ...group.columns]);
};

const MARK = /^(?:x|v|✓|✔|√|có|đã đi|1 đợt|đủ)$/i;

/** What a column without a heading of its own holds for a row. */
const readValue = (cell: Cell): 'dates' | 'days' | 'mark' | 'place' => {
  if (isDateCell(cell)) return 'dates';
  if (typeof cell === 'boolean' || MARK.test(cellText(cell))) return 'mark';
  if (readStatedDays(cell) !== undefined) return 'days';
  return readDates(cell, {}).fault === 'UNREADABLE_DATE' && !/\d\s?[/.-]\s?\d/.test(cellText(cell))
    ? 'place'
    : 'dates';
};

const valueFields = (input: GroupInput): Map<Field, number> => {
  const fields = fieldsOfGroup(input.fields, input.group);
  const { value } = input.group;
  if (value === undefined) return fields;
  const kind = readValue(valueAt(input.table, input.row, value));
  if (kind === 'dates') fields.set('dates', value);
  if (kind === 'days') fields.set('days', value);
  if (kind === 'place') fields.set('unit', value);
  return fields;
};

const cellsOf = (input: GroupInput, fields: ReadonlyMap<Field, number>): TripCells => ({
  sheet: input.table.grid.sheet,
  row: input.row,
  columnOf: (field) => fields.get(field),
  cell: (field) => valueAt(input.table, input.row, fields.get(field)),
});

const isFilled = ({ table, group, row }: GroupInput): boolean =>
  [...group.columns.values(), ...(group.value === undefined ? [] : [group.value])].some((column) => {
    const cell = valueAt(table, row, column);
    return !isNothing(cell) && cell !== 0 && cell !== false;
  });

const contextOf = ({ state, status, context, group }: GroupInput): RowContext => {
  const department = state.department ?? context.department;
  return {
    status,
    statusExpected: false,
    daysAreNumbers: true,
    daysAreSessions: false,
    ...(department === undefined ? {} : { department }),
    ...(group.quarter === undefined ? {} : { quarter: group.quarter }),
    ...(group.round === undefined ? {} : { round: group.round }),
  };
};

interface WideDates {
  readonly dates: TripDates;
  readonly looseDays?: number;
}

const NO_DATES: TripDates = { segments: [], sound: false, faults: [] };

/** Days stated inside a window: all of it, or so many of its days that the dates are not known. */
const inWindow = (window: Span, stated: number | undefined): WideDates => ({
  dates: { segments: [window], sound: true, faults: [] },
  ...(stated === undefined || stated >= lengthOf(window) ? {} : { looseDays: stated }),
});

const windowOf = ({ group, setting }: GroupInput): { window?: Span; whole: boolean } => {
  if (group.exactSpan && group.span) return { window: group.span, whole: true };
  const round = setting.rounds.spanOf(group.round, group.quarter);
  if (round) return { window: round, whole: true };
  return { ...(group.span ? { window: group.span } : {}), whole: false };
};

const DATE_FIELDS = ['dates', 'start', 'end'] as const;

const typedDates = (input: GroupInput, cells: TripCells): TripDateCells => {
  if (cells.columnOf('dates') !== undefined)
    return {
      dates: input.group.exactSpan ? cells.cell('dates') : withMonth(cells.cell('dates'), input.group.month),
    };
  const end = cells.columnOf('end') === undefined ? undefined : cells.cell('end');
  return { start: cells.cell('start'), ...present({ end }) };
};

const judgeTyped = (
  input: GroupInput,
  cells: TripCells,
  reading: DetailsReading,
  round: Span | undefined,
): TripDates => {
  const { group, setting, context } = input;
  const { policy } = setting;
  const quarter = group.quarter === undefined ? undefined : quarterSpan(group.quarter, policy.quarters);
  return judgeTripDates(typedDates(input, cells), {
    year: context.year ?? policy.year,
    period: policy.window,
    ...present({
      quarter,
      round: group.round === 'outside' ? undefined : round,
      statedDays: reading.stated?.days,
      reportedOn: reading.reportedOn,
    }),
  });
};

const judgeGroup = (input: GroupInput, cells: TripCells, reading: DetailsReading): WideDates => {
  const { window, whole } = windowOf(input);
  const stated = reading.stated?.days;
  if (DATE_FIELDS.some((field) => !isNothing(cells.cell(field))))
    return { dates: judgeTyped(input, cells, reading, window) };
  if (window && (stated !== undefined || (whole && cells.columnOf('days') === undefined)))
    return inWindow(window, stated);
  return DATE_FIELDS.some((field) => cells.columnOf(field) !== undefined)
    ? { dates: judgeTyped(input, cells, reading, window) }
    : { dates: NO_DATES };
};

const readGroup = (input: GroupInput, officers: RowOfficers, part: number, out: TableTrips): number => {
  const fields = valueFields(input);
  const cells = cellsOf(input, fields);
  const reading = readDetails(input.setting, cells, contextOf(input));
  const { dates, looseDays } = judgeGroup(input, cells, reading);
  const columns = input.groupColumns.get(input.group) ?? fieldColumns(fields);
  const { trips, blocked } = assembleTrips({
    cells,
    columns: input.group.value === undefined ? columns : fieldColumns(fields),
    officers,
    dates,
    details: reading.details,
    firstPart: part,
    ...(looseDays === undefined ? {} : { looseDays }),
  });
  out.trips.push(...trips);
  out.blocked.push(...blocked);
  out.issues.push(...dateIssues(cells, dates), ...reading.issues);
  if (dates === NO_DATES) {
    const column = cells.columnOf('days') ?? input.group.first;
    out.issues.push(blocking('MISSING_DATE', { sheet: cells.sheet, row: cells.row, column }));
  }
  return trips.length + blocked.length;
};

const readRow = (input: WideInput, state: GroupState, row: number, out: TableTrips): boolean => {
  const { table, fields, setting } = input;
  const column = fields.get('officer');
  const at: CellRef = { sheet: table.grid.sheet, row, ...(column === undefined ? {} : { column }) };
  const department = state.department ?? input.context.department;
  const filled = input.groups.filter((group) => isFilled({ ...input, group, row, state }));
  if (filled.length === 0) return false;
  const officers = readRowOfficers(
    setting,
    valueAt(table, row, column),
    at,
    department === undefined ? {} : { department },
  );
  out.issues.push(...officers.issues);
  let part = 0;
  for (const group of filled) part += readGroup({ ...input, group, row, state }, officers, part, out);
  return true;
};

/** A row's own total beside its groups. */
const rowTotal = (input: WideInput, { row }: BodyRow, out: TableTrips): void => {
  const { table } = input;
  const total = table.columns.find(({ field }) => field === 'total' || field === 'days')?.column;
  if (total === undefined) return;
  const typed = readStatedDays(valueAt(table, row, total))?.days;
  const parts = input.groups.map(
    (group) => readStatedDays(valueAt(table, row, group.columns.get('days') ?? group.value))?.days,
  );
  if (typed === undefined || parts.every((days) => days === undefined)) return;
  const expected = parts.reduce<number>((sum, days) => sum + (days ?? 0), 0);
  if (Math.abs(typed - expected) < 0.001) return;
  const at = { sheet: table.grid.sheet, row, column: total };
  out.issues.push(
    warning('TOTAL_MISMATCH', at, { params: { value: typed, expected }, fix: [{ at, to: expected }] }),
  );
};

const totalColumns = (input: WideInput): number[] => [
  ...input.groups.flatMap((group) => group.columns.get('days') ?? []),
  ...input.table.columns
    .filter(({ field }) => field === 'total' || field === 'days')
    .map(({ column }) => column),
];

const wideInput = (input: TripTableInput): WideInput => {
  const fields = columnsOf(input.table);
  const { policy } = input.setting;
  const groups = wideGroups(input.table, {
    year: input.context.year ?? policy.year,
    window: policy.window,
    quarters: policy.quarters,
    ...(input.context.quarter === undefined ? {} : { quarter: input.context.quarter }),
  });
  const groupColumns = new Map(groups.map((group) => [group, fieldColumns(fieldsOfGroup(fields, group))]));
  return { ...input, fields, groups, groupColumns };
};

/** Reads a table with a row for each officer and columns for each round, month or quarter. */
export const readWideTrips = (given: TripTableInput): TableTrips => {
  const input = wideInput(given);
  const { table, setting, fields } = input;
  const fieldOf = new Map(
    [...fields, ...input.groups.flatMap((group) => [...group.columns])].map(([field, column]) => [
      column,
      field,
    ]),
  );
  const groups = createGroupReader(setting, input.context.quarter);
  const totals = createTotalChecker(table, totalColumns(input), fields.get('officer'));
  const out = newTableTrips();
  for (const found of readBody(table, setting.isOfficer)) {
    const { row, use, label } = found;
    if (use === 'group') groups.read(label, row);
    if (use === 'total') out.issues.push(...totals.check(found));
    if (use !== 'record') {
      out.rows.push({ row, use });
      continue;
    }
    out.issues.push(...rowFaults(setting.inspect, table, row, fieldOf));
    const went = readRow(input, groups.state(), row, out);
    rowTotal(input, found, out);
    totals.add(row);
    out.rows.push({ row, use: went ? 'trip' : 'no-trip' });
  }
  return out;
};

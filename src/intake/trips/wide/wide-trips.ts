import { quarterSpan } from '../../../domain/days/period';
import type { FieldColumns } from '../../../domain/trips/trip';
import type { Span } from '../../../domain/days/span';
import { judgeTripDates } from '../../dates/judge/date-context';
import type { TripDateCells, TripDates } from '../../dates/judge/trip-dates';
import { withoutUndefined } from '../../../base/without-undefined';
import { DATE_FIELDS } from '../../words/headings/field-sets';
import { valueAt } from '../../rows/value-at';
import { isNothing } from '../../cells/grid-cells';
import { legendOf } from '../../tables/kind/legend';
import { sampleColumn } from '../../tables/heading/column-evidence';
import type { Field } from '../../words/headings/field';
import { columnsOf } from '../../tables/heading/table';
import { carriesOfficers, officerCellAt, type OfficerCell } from '../carried-officers';
import { createGroupReader, type GroupState } from '../group-state';
import { blocking } from '../../cells/issues';
import { fieldColumns } from '../../rows/field-columns';
import { createRowInspector } from '../../rows/text-issues';
import type { TripTableInput } from '../long/long-table';
import { createTotalChecker } from '../../rows/totals';
import { inWindow, type WindowDates } from '../../lists/rounds/round-days';
import { assembleTrips, dateIssues } from '../trip-assembly';
import { NO_HABITS, type RowContext, type TripCells } from '../../rows/trip-cells';
import { askForDates } from '../asked-once';
import { departmentIn, readDetails, type DetailsReading } from '../trip-details';
import { namedOfficers, readRowOfficers } from '../trip-officers';
import { sharedField, tripsOfSharedCell } from '../several/shared-cells';
import { withMonth } from '../../dates/spans';
import { newTableTrips, type RowOfficers, type TableTrips } from '../trip-setting';
import {
  cellsOf,
  fieldsOfGroup,
  isAway,
  isFilled,
  valueFields,
  valueOf,
  type GroupInput,
} from './group-cells';
import { wideGroups } from './wide-groups';
import {
  countsDays,
  namesDaysOfMonth,
  rowTotalIssues,
  totalColumns,
  usesDates,
  withCountedDays,
  withTotal,
  type WideTable,
} from './wide-values';

const HABITS = { ...NO_HABITS, daysAreNumbers: true };

const contextOf = ({ state, status, context, group }: GroupInput): RowContext => ({
  status: state.notDone ?? status,
  department: state.department ?? context.department,
  quarter: group.quarter,
  round: group.round,
  place: state.place,
  district: state.district,
  districtOfTable: context.district,
  habits: HABITS,
});

const NO_DATES: TripDates = { segments: [], sound: false, faults: [] };

const windowOf = ({ group, setting, context }: GroupInput): { window?: Span; whole: boolean } => {
  if (group.exactSpan && group.span) return { window: group.span, whole: true };
  const round = setting.rounds.spanOf(group.round, {
    year: context.year ?? setting.policy.year,
    quarter: group.quarter,
  });
  if (round) return { window: round, whole: true };
  return { ...(group.span ? { window: group.span } : {}), whole: false };
};

const typedDates = (input: GroupInput, cells: TripCells): TripDateCells => {
  if (cells.columnOf('dates') !== undefined)
    return {
      dates: input.group.exactSpan ? cells.cell('dates') : withMonth(cells.cell('dates'), input.group.month),
    };
  const end = cells.columnOf('end') === undefined ? undefined : cells.cell('end');
  return { start: cells.cell('start'), ...withoutUndefined({ end }) };
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
    itemsOf: setting.itemsOf,
    period: policy.window,
    ...withoutUndefined({
      quarter,
      round: group.round === 'outside' ? undefined : round,
      statedDays: reading.stated?.days,
      reportedOn: reading.reportedOn,
    }),
  });
};

const judgeGroup = (input: GroupInput, cells: TripCells, reading: DetailsReading): WindowDates => {
  const { window, whole } = windowOf(input);
  const stated = reading.stated?.days;
  if (DATE_FIELDS.some((field) => !isNothing(cells.cell(field))))
    return { dates: judgeTyped(input, cells, reading, window) };
  const lacksDates = !whole && input.dated.has(input.group);
  if (window && !lacksDates && (stated !== undefined || (whole && cells.columnOf('days') === undefined)))
    return inWindow(window, stated);
  return DATE_FIELDS.some((field) => cells.columnOf(field) !== undefined)
    ? { dates: judgeTyped(input, cells, reading, window) }
    : { dates: NO_DATES };
};

interface GroupTrip {
  readonly cells: TripCells;
  readonly columns: FieldColumns;
  readonly officers: RowOfficers;
  readonly part: number;
}

const readTrip = (
  input: GroupInput,
  { cells, columns, officers, part }: GroupTrip,
  out: TableTrips,
): number => {
  const reading = readDetails(input.setting, cells, contextOf(input));
  const { dates, looseDays } = judgeGroup(input, cells, reading);
  const details = { looseDays, ...reading.details };
  const count = assembleTrips({ cells, columns, officers, dates, details, firstPart: part }, out);
  out.issues.push(...dateIssues(cells, dates), ...reading.issues);
  if (dates === NO_DATES) {
    const column = cells.columnOf('days') ?? input.group.first;
    out.issues.push(blocking('MISSING_DATE', { sheet: cells.sheet, row: cells.row, column }));
  }
  return count;
};

const readGroup = (input: GroupInput, officers: RowOfficers, part: number, out: TableTrips): number => {
  const told = valueOf(input);
  const fields = valueFields(input, told?.kind);
  const columns =
    input.group.value === undefined
      ? (input.groupColumns.get(input.group) ?? fieldColumns(fields))
      : fieldColumns(fields);
  let count = 0;
  const own = cellsOf(input, fields, told);
  for (const cells of tripsOfSharedCell(own, sharedField(own.columnOf)))
    count += readTrip(input, { cells, columns, officers, part: part + count }, out);
  return count;
};

/** A row, with the groups above it and the name that stands for it. */
interface OfficerRow {
  readonly row: number;
  readonly state: GroupState;
  readonly officer: OfficerCell;
}

const readRow = (input: WideTable, { row, state, officer }: OfficerRow, out: TableTrips): boolean => {
  const { table, fields, setting } = input;
  const around = state.department ?? input.context.department;
  const department = departmentIn(setting, valueAt(table, row, fields.get('department')), around);
  const filled = input.groups.filter((group) => {
    const own = { ...input, group, row, state };
    return isFilled(own) && !isAway(own, out);
  });
  if (filled.length === 0) return false;
  const officers = readRowOfficers(
    setting,
    officer.cell,
    officer.at,
    department === undefined ? {} : { department },
  );
  out.issues.push(...officers.issues);
  let part = 0;
  for (const group of filled) part += readGroup({ ...input, group, row, state }, officers, part, out);
  return true;
};

/** Numbers under `Cả năm · Thực hiện` sum up a row, and are no status of its trips. */
const ownFields = (table: TripTableInput['table']): ReadonlyMap<Field, number> => {
  const fields = columnsOf(table);
  const status = fields.get('status');
  const cells = status === undefined ? [] : sampleColumn(table.grid, status, table.bottom + 1, table.last);
  const isSum = cells.length > 0 && cells.every((cell) => typeof cell === 'number');
  return isSum ? new Map([...fields].filter(([field]) => field !== 'status')) : fields;
};

/** Pass 8: the groups of columns, and how they are filled in over all rows. */
const wideTable = (input: TripTableInput): WideTable => {
  const fields = ownFields(input.table);
  const { policy } = input.setting;
  const groups = wideGroups(input.table, {
    year: input.context.year ?? policy.year,
    window: policy.window,
    quarters: policy.quarters,
    ...(input.context.quarter === undefined ? {} : { quarter: input.context.quarter }),
  }).map((group) => withCountedDays(input.table, group));
  const dated = new Set(groups.filter((group) => usesDates(input.table, group)));
  const groupColumns = new Map(groups.map((group) => [group, fieldColumns(fieldsOfGroup(fields, group))]));
  const { table } = input;
  const told = {
    namesDays: namesDaysOfMonth(table, groups),
    countsDays: countsDays(table, groups),
    legend: legendOf(table),
  };
  return withTotal({ ...input, ...told, fields, groups, groupColumns, dated });
};

/** Pass 9 for a table with a row for each officer and columns for each round, month or quarter. */
export const readWideTrips = (given: TripTableInput): TableTrips => {
  const input = wideTable(given);
  const { table, setting, fields } = input;
  // A group's column without a heading of its own is read as well, whatever stands in it.
  const ofGroups = input.groups.flatMap(({ columns, value }) => [
    ...columns,
    ...(value === undefined ? [] : [['status', value] as const]),
  ]);
  const words = { inspect: setting.inspect, named: namedOfficers(setting) };
  const inspectRow = createRowInspector(words, table, [...fields, ...ofGroups]);
  const groups = createGroupReader(setting, input.context.quarter);
  const totals = createTotalChecker(table, totalColumns(input), fields.get('officer'));
  const out = newTableTrips();
  const records = table.rows.filter(({ use }) => use === 'record');
  const carries = carriesOfficers(table, records, fields);
  let above: OfficerCell | undefined;
  for (const found of table.rows) {
    const { row, use, label } = found;
    if (use === 'group') groups.read(label, row);
    if (use === 'total') out.issues.push(...totals.check(found));
    if (use !== 'record') {
      out.rows.push({ row, use });
      continue;
    }
    inspectRow(row, out.issues);
    const state = groups.state();
    const officer = officerCellAt({ table, row, fields, state, context: input.context, above, carries });
    if (!isNothing(officer.cell)) above = officer;
    const went = readRow(input, { row, state, officer }, out);
    out.issues.push(...rowTotalIssues(input, row));
    totals.add(row);
    out.rows.push({ row, use: went ? 'trip' : 'no-trip' });
  }
  const undated = input.groups.filter(({ columns }) => !DATE_FIELDS.some((field) => columns.has(field)));
  const columns = new Set(undated.flatMap((group) => [group.first, ...group.columns.values()]));
  askForDates(table, out, ({ at }) => at.column !== undefined && columns.has(at.column));
  return out;
};

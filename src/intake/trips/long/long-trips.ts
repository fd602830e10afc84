import { withoutUndefined } from '../../../base/without-undefined';
import type { CellRef } from '../../../base/cell';
import type { Issue } from '../../../domain/issue';
import type { Field } from '../../words/headings/field';
import { DATE_FIELDS, TELLS_OF_A_TRIP } from '../../words/headings/field-sets';
import { valueAt } from '../../rows/value-at';
import { cellAt, cellText, filledCells, isNothing } from '../../cells/grid-cells';
import { columnsOf, type Table } from '../../tables/heading/table';
import { withoutReplaced } from './answers-sent-again';
import { mattersTo } from './asked-rows';
import { errandColumn, isOtherErrand } from './errand-column';
import { carriesOfficers, officerCellAt, type OfficerCell } from '../carried-officers';
import { continuedRows } from '../../rows/continued-rows';
import { fieldColumns, stageColumn } from '../../rows/field-columns';
import { createGroupReader } from '../group-state';
import { createRowInspector } from '../../rows/text-issues';
import { warning } from '../../cells/issues';
import { furtherTrips } from '../several/further-trips';
import { halfDayColumns } from './half-day-columns';
import { weekdayIssues } from './weekday-column';
import { askedCompanions, companionsOf } from '../several/companions';
import { readLongRow } from './long-row';
import type { LongRow, LongTable, TripTableInput } from './long-table';
import { countedBy } from './row-dates';
import { isOfNobody } from './nobody-rows';
import { isOnlyPlanned, plannedColumns } from '../../lists/rounds/planned-dates';
import { sharedField } from '../several/shared-cells';
import { createTotalChecker } from '../../rows/totals';
import { askForDates } from '../asked-once';
import { createDetailsReader } from '../trip-details';
import { namedOfficers } from '../trip-officers';
import { habitsOf } from './trip-habits';
import { newTableTrips, type TableTrips } from '../trip-setting';
import { withoutContradicted } from '../remarks/contradicted-columns';
import { screenColumn } from '../remarks/screen-column';
import { deputyColumns } from '../remarks/deputies';
import { verdictColumns } from '../remarks/verdict-columns';
import { shortStageOf } from '../../words/stages';

const isErrand = (table: Table, row: number, fields: ReadonlyMap<Field, number>): boolean =>
  TELLS_OF_A_TRIP.some((field) => {
    const column = fields.get(field);
    return column !== undefined && !isNothing(valueAt(table, row, column));
  });

const wordsOf = (table: Table, row: number): string[] =>
  filledCells(table.grid, row, table)
    .filter(({ cell }) => !isNothing(cell))
    .map(({ cell }) => cellText(cell));

/** What fits the panel's line: enough to find the row by, without its whole report. */
const LONGEST_QUOTE = 120;

const notUnderstood = (table: Table, row: number, words: readonly string[]): Issue => {
  const at: CellRef = { sheet: table.grid.sheet, row };
  return warning('ROW_NOT_UNDERSTOOD', at, { params: { value: words.join(' | ').slice(0, LONGEST_QUOTE) } });
};

/** The first of its trips is left blank, and a further one is not. */
const goesFurther = ({ of: { table, further }, row }: LongRow): boolean =>
  further.some(({ own }) => [...own.values()].some((column) => !isNothing(valueAt(table, row, column))));

const readRecord = (input: LongRow, out: TableTrips): void => {
  const { row, officer } = input;
  const { table, fields, errands } = input.of;
  if (isOtherErrand(table, errands, row) || isOfNobody(input)) {
    out.rows.push({ row, use: 'no-trip' });
    return;
  }
  if (input.joins !== undefined || isErrand(table, row, fields) || goesFurther(input)) {
    readLongRow(input, out);
    out.rows.push({ row, use: 'trip' });
    return;
  }
  const words = wordsOf(table, row);
  const isLost = isNothing(officer.cell) && words.length > 2;
  if (isLost) out.issues.push(notUnderstood(table, row, words));
  out.rows.push({ row, use: isLost ? 'issue' : 'no-trip' });
};

/** What a row says of who went, and of nothing else. */
const SAYS_WHO: readonly Field[] = ['position', 'department'];

/** Whether what numbers the trips, or names their parties, left of the people is blank in this row alone. */
const isUnderParty = ({ table }: LongTable, officer: number, above: number, row: number): boolean =>
  officer > table.left &&
  !isNothing(valueAt(table, above, table.left)) &&
  isNothing(cellAt(table.grid, row, table.left));

/** The columns filled beside an officer's name; undefined where the row names none. */
const besideOfficer = ({ table, setting }: LongTable, officer: number, row: number): number[] | undefined => {
  const cells = filledCells(table.grid, row, table).filter(({ cell }) => !isNothing(cell));
  const name = cells.find(({ column }) => column === officer)?.cell;
  return name !== undefined && setting.isOfficer(cellText(name))
    ? cells.filter(({ column }) => column !== officer).map(({ column }) => column)
    : undefined;
};

/** The trip that the row above tells of, or goes along with; a row with days or a place of its own joins none. */
const tripAbove = (
  { table, fields }: LongTable,
  above: LongRow | undefined,
  row: number,
): number | undefined => {
  if (above?.row !== row - 1 || isErrand(table, row, fields)) return undefined;
  return above.joins ?? (isErrand(table, above.row, fields) ? above.row : undefined);
};

/**
 * The trip right above, where a row holds an officer's name and nothing else, or but the post under a party that is
 * named above: they went together.
 */
const joinedTrip = (of: LongTable, above: LongRow | undefined, row: number) => {
  const officer = of.fields.get('officer');
  const trip = tripAbove(of, above, row);
  if (officer === undefined || trip === undefined) return undefined;
  const others = besideOfficer(of, officer, row);
  const who = SAYS_WHO.map((field) => of.fields.get(field));
  const isTogether =
    others?.length === 0 ||
    (others?.every((column) => who.includes(column)) && isUnderParty(of, officer, trip, row));
  return isTogether ? trip : undefined;
};

/** The row above, where it is the plan of what this one says came of it. */
const planOf = (
  { table, stages }: LongTable,
  above: LongRow | undefined,
  row: number,
  officer: OfficerCell,
): number | undefined => {
  if (stages === undefined || above === undefined) return undefined;
  const stageAt = (of: number) => shortStageOf(cellText(valueAt(table, of, stages)));
  const isResult = stageAt(row) === 'result' && stageAt(above.row) === 'plan';
  return isResult && cellText(above.officer.cell) === cellText(officer.cell) ? above.row : undefined;
};

/** Where no column is of statuses, plan and result in turn are. */
const withStages = (
  fields: ReadonlyMap<Field, number>,
  stages: number | undefined,
): ReadonlyMap<Field, number> =>
  stages === undefined || fields.has('status')
    ? fields
    : new Map([...[...fields].filter(([, column]) => column !== stages), ['status', stages]]);

/** Pass 8: how the table is filled in, seen over all its rows before any one of them is read. */
const longTable = (input: TripTableInput): LongTable => {
  const { table, setting } = input;
  const stages = stageColumn(table);
  const fields = withStages(columnsOf(table), stages);
  const columnOf = (field: Field): number | undefined => fields.get(field);
  const entries = table.rows.filter(({ use }) => use === 'record');
  const continued = continuedRows(table, entries, fields);
  const records = entries.filter(({ row }) => !continued.has(row));
  const halves = halfDayColumns(table);
  return {
    ...input,
    fields,
    records,
    continued,
    columns: fieldColumns(fields),
    habits: habitsOf(table, records, setting),
    carries: carriesOfficers(table, records, fields),
    countDays: countedBy(setting.policy),
    planned: plannedColumns(table, fields),
    further: furtherTrips(table, fields),
    companions: companionsOf(table, setting.isOfficer),
    halves,
    stages,
    verdicts: withoutContradicted(verdictColumns(table), table),
    screen: screenColumn(table),
    errands: errandColumn(table),
    deputies: deputyColumns(table),
    shared: sharedField(columnOf),
    readDetails: createDetailsReader(
      setting,
      (field) => columnOf(field) ?? (field === 'unit' ? halves?.morning : undefined),
    ),
  };
};

/** Whether the row's own status is of a trip that was not made. */
const saysNobodyWent = ({ table, setting, columns }: LongTable, row: number): boolean => {
  if (columns.status === undefined) return false;
  const status = setting.words.status(cellAt(table.grid, row, columns.status));
  return status !== undefined && status !== 'done';
};

/** The records of the table, each with what the rows above say of it; the other rows are dealt with here. */
const rowsOf = (of: LongTable, out: TableTrips): LongRow[] => {
  const { table, context, setting, fields, columns, carries, continued } = of;
  const groups = createGroupReader(setting, context.quarter);
  const totals = createTotalChecker(table, columns.days === undefined ? [] : [columns.days], columns.officer);
  const rows: LongRow[] = [];
  let above: OfficerCell | undefined;
  for (const line of table.rows) {
    const { row, label } = line;
    const use = continued.has(row) ? 'note' : line.use;
    if (use === 'group') {
      groups.read(label, row);
      totals.enter();
      above = undefined;
    }
    if (use === 'total') out.issues.push(...totals.check(line));
    if (use !== 'record') {
      out.rows.push({ row, use });
      continue;
    }
    const state = groups.state();
    const officer = officerCellAt({ table, row, fields, state, context, above, carries });
    if (!isNothing(officer.cell)) above = officer;
    totals.add(row, saysNobodyWent(of, row));
    const onlyPlanned = isOnlyPlanned(table, row, of.planned, fields);
    const joins = joinedTrip(of, rows[rows.length - 1], row);
    const plan = planOf(of, rows[rows.length - 1], row, officer);
    const from = withoutUndefined({ joins, plan });
    rows.push({ of, state, row, index: rows.length, officer, onlyPlanned, ...from });
  }
  return rows;
};

/** Pass 9 for a table with a trip in each row. */
export const readLongTrips = (input: TripTableInput): TableTrips => {
  const out = newTableTrips();
  const of = longTable(input);
  const rows = rowsOf(of, out);
  const { fields, setting, table } = of;
  const words = { inspect: setting.inspect, named: namedOfficers(setting) };
  const inspectRow = createRowInspector(words, table, fields);
  const matters = mattersTo(input.asked, of, rows);
  const heads = new Set(rows.flatMap(({ joins }) => joins ?? []));
  for (const row of rows) {
    if (!matters(row)) {
      out.rows.push({ row: row.row, use: 'record' });
      continue;
    }
    inspectRow(row.row, out.issues);
    readRecord(heads.has(row.row) ? { ...row, headsParty: true } : row, out);
  }
  out.issues.push(...weekdayIssues(table, out.trips), ...askedCompanions(table, of.companions));
  askForDates(table, out, () => !DATE_FIELDS.some((field) => fields.has(field)));
  out.rows.sort((a, b) => a.row - b.row);
  return withoutReplaced(table, out);
};

import type { Day } from '../../../base/day';
import type { Cell } from '../../../base/cell';
import type { Issue } from '../../../domain/issue';
import { withoutUndefined } from '../../../base/without-undefined';
import type { TripStatus } from '../../../domain/trips/trip';
import type { TripDates } from '../../dates/judge/trip-dates';
import type { Field } from '../../words/headings/field';
import { dayFirst } from '../../dates/month-first';
import { asFromTo } from '../../dates/habits/first-over-last';
import type { NameHint } from '../../names/name-index';
import { valueAt } from '../../rows/value-at';
import { cellText, isNothing } from '../../cells/grid-cells';
import { ticksNeither, withHalfDays } from './half-day-columns';
import { absentPeople, withoutAbsent } from '../remarks/absent-people';
import { remarkedDays, type RemarkedDays } from '../remarks/remarked-days';
import { namesParty } from '../several/party-names';
import { tripsOfParallelLists } from '../several/parallel-lists';
import { tripsOfSharedCell } from '../several/shared-cells';
import { withMonth } from '../../dates/spans';
import { assembleTrips, dateIssues } from '../trip-assembly';
import { refTo, type RowContext, type TripCells } from '../../rows/trip-cells';
import { warning } from '../../cells/issues';
import { isMade, readDetails, type DetailsReading } from '../trip-details';
import { deputyWords, withDeputy } from '../remarks/deputies';
import { readRowOfficers, withMembers } from '../trip-officers';
import type { RowOfficers, TableTrips } from '../trip-setting';
import { DATE_FIELDS, IS_OFTEN_AS_PLANNED, type DateField } from '../../words/headings/field-sets';
import { onScreen } from '../remarks/screen-column';
import { notMadeBy, unknownState } from '../remarks/verdict-columns';
import type { Table } from '../../tables/heading/table';
import type { LongRow, LongTable } from './long-table';
import type { TripHabits } from './trip-habits';
import { datesOf, isForecast, monthOf, type RoundDates } from './row-dates';

const isDateField = (field: Field): field is DateField => DATE_FIELDS.some((it) => it === field);

/** A cell of dates in the order that this country writes them. */
const asTyped = (cell: Cell, { monthFirst, firstOverLast }: TripHabits): Cell => {
  const dates = firstOverLast ? asFromTo(cell) : cell;
  return monthFirst ? dayFirst(dates) : dates;
};

/** `Tổng số ngày` merged over the rows of several trips, each with dates of its own, is of all of them together. */
const isSumOfRows = ({ table, fields }: LongTable, row: number): boolean => {
  const [days, dates] = [fields.get('days'), fields.get('dates') ?? fields.get('start')];
  const merge = days === undefined ? undefined : table.merges.at(row, days);
  if (merge === undefined || merge.top === merge.bottom || dates === undefined) return false;
  const ofDates = table.merges.at(row, dates);
  return ofDates?.top !== merge.top || ofDates.bottom !== merge.bottom;
};

/** A value of the row as its table has it: of no more than this trip, and where it is blank as it was planned. */
const ownValue = (input: LongRow, field: Field, column: number | undefined): Cell => {
  const { of, plan } = input;
  const from = input.joins ?? input.row;
  if (field === 'days' && isSumOfRows(of, from)) return '';
  const cell = valueAt(of.table, from, column);
  if (!isNothing(cell)) return cell;
  if (plan !== undefined && IS_OFTEN_AS_PLANNED.has(field)) return valueAt(of.table, plan, column);
  return field === 'topic' ? of.continued.wordsUnder(from) : cell;
};

const tripCells = (input: LongRow, fields: ReadonlyMap<Field, number>): TripCells => {
  const { table, habits, planned } = input.of;
  const { row } = input;
  const month = monthOf(input);
  const valueOf = (field: Field): Cell => {
    if (!isDateField(field)) return ownValue(input, field, fields.get(field));
    const column = input.onlyPlanned === true ? planned.get(field) : fields.get(field);
    return asTyped(ownValue(input, field, column), habits);
  };
  const cells: TripCells = {
    sheet: table.grid.sheet,
    row,
    columnOf: (field) => fields.get(field),
    cell:
      month === undefined
        ? valueOf
        : (field) => (isDateField(field) ? withMonth(valueOf(field), month) : valueOf(field)),
  };
  return withHalfDays(cells, table, input.of.halves);
};

/** A row's own dates say more than the group row over it, and that more than the title. */
const statusOf = (input: LongRow): TripStatus => {
  const { of, state, onlyPlanned } = input;
  if (state.notDone !== undefined) return state.notDone;
  if (onlyPlanned === true || state.stage === 'plan' || isForecast(input)) return 'registered';
  return state.stage === 'result' ? 'done' : of.status;
};

const rowContext = (input: LongRow): RowContext => ({
  status: statusOf(input),
  department: input.state.department ?? input.of.context.department,
  quarter: input.state.quarter ?? input.of.context.quarter,
  round: input.state.round,
  place: input.state.place,
  district: input.state.district,
  districtOfTable: input.of.context.district,
  habits: input.of.habits.row,
});

const officersOf = (input: LongRow, cells: TripCells, hint: NameHint): RowOfficers => {
  const {
    of: { setting, table, deputies, companions },
    officer,
    row,
  } = input;
  if (input.headsParty === true && namesParty(cellText(officer.cell))) return { people: [], issues: [] };
  const own = withDeputy(setting, readRowOfficers(setting, officer.cell, officer.at, hint), cells, {
    hint,
    told: deputyWords(table, row, deputies),
  });
  const members = cells.columnOf('members');
  const columns = [...(members === undefined ? [] : [members]), ...companions.columns];
  return columns.reduce((people, column) => {
    const at = { sheet: cells.sheet, row: cells.row, column };
    return withMembers(setting, people, { cell: valueAt(table, row, column), at }, { day: hint.day });
  }, own);
};

interface Remarked extends RoundDates {
  readonly status?: TripStatus;
  readonly issues?: readonly Issue[];
}

/** The days as a remark says that they were spent, where it does not say what the dates say: that is told. */
const withRemark = (
  { of: { setting } }: LongRow,
  cells: TripCells,
  typed: RoundDates,
  { people }: RowOfficers,
): Remarked => {
  const text = cells.columnOf('note') === undefined ? '' : setting.wordsOf(cells.cell('note'));
  const remark = text === '' || !typed.dates.sound ? undefined : setting.words.dayRemark(text);
  const told = remark && remarkedDays(typed.dates.segments, remark);
  if (!told) return typed;
  const at = refTo(cells, 'note');
  if (told.count === 0)
    return { ...typed, status: 'cancelled', issues: [warning('NOT_MADE', at, { params: { value: text } })] };
  const asTyped: RemarkedDays = { segments: typed.dates.segments };
  // Of several people it may be said of one.
  const { count, segments, looseDays } = people.length > 1 ? asTyped : told;
  const params = { value: text, ...withoutUndefined({ expected: count }) };
  return {
    ...typed,
    dates: { ...typed.dates, segments },
    ...withoutUndefined({ looseDays }),
    issues: [warning('DAYS_IN_REMARK', at, { params })],
  };
};

interface Verdict {
  readonly status?: TripStatus;
  readonly issues: readonly Issue[];
}

/** Its trip counts until somebody says what the word means. */
const unknownStates = (
  table: Table,
  verdicts: LongTable['verdicts'],
  row: number,
  isKnown: (text: string) => boolean,
): Issue[] => {
  const unknown = verdicts.length === 0 ? undefined : unknownState(verdicts, table, row);
  if (unknown === undefined || isKnown(unknown.text)) return [];
  const at = { sheet: table.grid.sheet, row, column: unknown.column };
  return [warning('UNKNOWN_STATUS', at, { params: { value: unknown.text } })];
};

/** What other columns say of a row whose trip was not made; where its own status says that it was, that is asked. */
const verdictOn = (
  { of: { table, verdicts, setting }, row }: LongRow,
  cells: TripCells,
  isOfSome: boolean,
): Verdict => {
  const telling = isOfSome ? verdicts.filter(({ of }) => of !== 'absence') : verdicts;
  const found = telling.length === 0 ? undefined : notMadeBy(telling, table, row);
  const isOfDeputy = (text: string): boolean => setting.words.deputy(text) !== undefined;
  if (found === undefined || isOfDeputy(found.text))
    return { issues: unknownStates(table, verdicts, row, isOfDeputy) };
  const at = { sheet: table.grid.sheet, row, column: found.column };
  const told = { params: { value: found.text } };
  if (isMade(setting.words.status(cells.cell('status'))))
    return { issues: [warning('STATUS_CONTRADICTED', at, told)] };
  return { status: found.status, issues: found.unasked ? [warning('NOT_MADE', at, told)] : [] };
};

/** What the row says besides; cells with columns of their own are asked by themselves. */
const detailsOf = (input: LongRow, cells: TripCells, day: Day | undefined): DetailsReading => {
  const { setting, readDetails: ofTable } = input.of;
  const isOwn = cells.sharesCell === true || input.further !== undefined;
  return isOwn ? readDetails(setting, cells, rowContext(input), day) : ofTable(cells, rowContext(input), day);
};

/** A row of a table with columns of half days that ticks neither of them. */
const untickedHalves = (
  { of: { table, halves } }: LongRow,
  cells: TripCells,
  { sound }: TripDates,
): Issue[] =>
  sound && ticksNeither(cells, table, halves) ? [warning('UNKNOWN_STATUS', refTo(cells, 'session'))] : [];

const readTrip = (input: LongRow, cells: TripCells, part: number | undefined, out: TableTrips): number => {
  const { further, of } = input;
  const columns = further?.columns ?? of.columns;
  const day = of.habits.days[input.index];
  const reading = detailsOf(input, cells, day);
  const typed = datesOf(input, cells, reading);
  const hint = { department: reading.details.department, day };
  const absent = absentPeople(of.setting, of.verdicts, { table: of.table, row: input.row }, hint);
  const officers = withoutAbsent(officersOf(input, cells, hint), absent);
  const remarked = withRemark(input, cells, typed, officers);
  const { dates, looseDays, round = reading.details.round } = remarked;
  // Where a cell names who stayed away, the others went.
  const verdict = verdictOn(input, cells, absent.size > 0 && officers.people.length > 0);
  const status = remarked.status ?? verdict.status;
  const details = { ...reading.details, ...withoutUndefined({ looseDays, round, status }) };
  const count = assembleTrips({ cells, columns, officers, dates, details, firstPart: part }, out);
  if (part === undefined || part === 0) out.issues.push(...officers.issues);
  out.issues.push(...dateIssues(cells, dates, details.status), ...reading.issues, ...(remarked.issues ?? []));
  out.issues.push(...untickedHalves(input, cells, dates), ...verdict.issues);
  out.issues.push(...onScreen(of.table, of.screen, input.row));
  return count;
};

const isFilledIn = ({ of: { table }, row }: LongRow, columns: Iterable<number>): boolean =>
  [...columns].some((column) => !isNothing(valueAt(table, row, column)));

/** The trips that a row tells of side by side: the first, and each of the further ones that is filled in. */
const turnsOf = (input: LongRow): readonly LongRow[] => {
  const { fields, further } = input.of;
  if (further.length === 0 || input.further !== undefined) return [input];
  const more = further
    .filter(({ own }) => isFilledIn(input, own.values()))
    .map((it): LongRow => ({ ...input, further: it }));
  if (more.length === 0) return [input];
  const dates = DATE_FIELDS.flatMap((field) => fields.get(field) ?? []);
  const turns = isFilledIn(input, dates) ? [input, ...more] : more;
  const sharesDays = turns.length > 1 && !further.some(({ own }) => own.has('days'));
  return turns.map((turn) => ({ ...turn, sharesDays }));
};

/** The cells of each trip that the row's cells tell of together; a number of days beside them is of all of them. */
const tripsIn = (input: LongRow): readonly (readonly [LongRow, TripCells])[] => {
  const { of, further } = input;
  const cells = tripCells(input, further?.all ?? of.fields);
  const lists = tripsOfParallelLists(cells);
  if (lists.length > 1) return lists.map((own) => [{ ...input, sharesDays: true }, own] as const);
  return tripsOfSharedCell(cells, of.shared).map((own) => [input, own] as const);
};

/** Reads one row into its trips, blocked trips and issues. */
export const readLongRow = (row: LongRow, out: TableTrips): void => {
  const all = turnsOf(row).flatMap(tripsIn);
  let part = 0;
  for (const [input, cells] of all) part += readTrip(input, cells, all.length > 1 ? part : undefined, out);
};

import type { Cell } from '../../base/cell';
import type { Day } from '../../base/day';
import type { Issue } from '../../domain/issue';
import type { Quarter } from '../../domain/days/period';
import type { RoundRef } from '../../domain/days/round';
import type { BlockedTrip, Session, TripStatus } from '../../domain/trips/trip';
import type { Field } from '../words/headings/field';
import { HOLDS_REMARKS } from '../words/headings/field-sets';
import { cellText, isNothing } from '../cells/grid-cells';
import type { StatedDays } from '../words/time/stated-days';
import type { DayRemark } from '../words/day-remarks';
import { repaired } from '../rows/text-issues';
import { info, warning } from '../cells/issues';
import { shortStageOf } from '../words/stages';
import { namesLaterTime } from '../words/put-off';
import { isCrossedOut, isUnticked, readPresence } from '../words/lists/answers';
import { refTo, type ColumnOf, type RowContext, type TripCells } from '../rows/trip-cells';
import { createPlaceReader } from './trip-place';
import type { TripSetting } from './trip-setting';
import { NO_REPORT, type Report } from './word-readers';
import { HALF_A_DAY } from '../../domain/trips/trip';

/** What a trip says apart from who went, when and where that stands. */
export type Details = Omit<BlockedTrip, 'officer' | 'span' | 'source'>;

export interface DetailsReading {
  readonly details: Details;
  readonly stated: StatedDays | undefined;
  readonly quarter: Quarter | undefined;
  readonly round: RoundRef | undefined;
  readonly reportedOn: Day | undefined;
  readonly issues: Issue[];
}

/** Reads everything of a trip but who and when; `day` is its first day, where the unit list changes in time. */
export type DetailsReader = (cells: TripCells, context: RowContext, day?: Day) => DetailsReading;

/** Reads one thing that a trip says; what is not understood is added to the issues. */
type Reader<Value> = (cells: TripCells, context: RowContext, issues: Issue[]) => Value;

const presenceOf = (text: string): TripStatus | undefined => {
  const there = readPresence(text);
  return there === undefined ? undefined : there ? 'done' : 'cancelled';
};

/** Of a blank cell: not made yet, where marks or a title of registrations say so; else as the table has it. */
const blankStatus: Reader<TripStatus> = (cells, { habits, status }, issues) => {
  const { statusIsTick, statusExpected, registers } = habits;
  if (statusIsTick || (statusExpected && registers)) return 'registered';
  if (statusExpected) issues.push(info('UNKNOWN_STATUS', refTo(cells, 'status')));
  return status;
};

/** What an answer or a remark in the column of statuses says. */
const answeredStatus = (words: TripSetting['words'], cell: Cell, text: string): TripStatus | undefined => {
  const yes = words.yesNo(cell);
  if (isCrossedOut(text)) return 'cancelled';
  if (yes !== undefined) return yes ? 'done' : isUnticked(text) ? 'registered' : 'cancelled';
  const state = words.notDone(text) ?? presenceOf(text) ?? stageStatus(text);
  return state ?? (namesLaterTime(text) ? 'postponed' : undefined);
};

/** `Đăng ký | Kết quả`, in a column that says of each row what it is of. */
const stageStatus = (text: string): TripStatus | undefined => {
  const stage = shortStageOf(text);
  return stage && (stage === 'plan' ? 'registered' : 'done');
};

const statusReader =
  ({ words, wordsOf }: TripSetting): Reader<TripStatus> =>
  (cells, context, issues) => {
    const cell = cells.cell('status');
    const text = wordsOf(cell);
    // `Hoãn, đ/c Mai đi thay`: the trip was made, by another.
    const status = words.deputy(text) === undefined ? words.status(cell) : 'done';
    if (status !== undefined) return status;
    if (text !== '' && context.habits.statusIsTick) return 'done';
    if (text === '') return blankStatus(cells, context, issues);
    const answer = answeredStatus(words, cell, text);
    if (answer !== undefined) return answer;
    issues.push(warning('UNKNOWN_STATUS', refTo(cells, 'status'), { params: { value: text } }));
    return context.status;
  };

const statedReader =
  ({ inspect, words }: TripSetting): Reader<StatedDays | undefined> =>
  (cells, { habits }, issues) => {
    const cell = repaired(inspect, cells.cell('days'));
    const stated = isNothing(cell) ? undefined : words.statedDays(cell);
    if (!stated) return undefined;
    const days =
      habits.daysAreSessions && typeof cell === 'number' ? { ...stated, days: stated.days / 2 } : stated;
    if (days.numberAsText && habits.daysAreNumbers) {
      const at = refTo(cells, 'days');
      issues.push(
        info('NUMBER_AS_TEXT', at, {
          params: { value: cellText(cell), expected: days.days },
          fix: [{ at, to: days.days }],
        }),
      );
    }
    return days;
  };

const roundReader =
  ({ words, wordsOf }: TripSetting): Reader<RoundRef | undefined> =>
  (cells, context, issues) => {
    const cell = cells.cell('round');
    const round = words.round(cell);
    if (round !== undefined) return round;
    const text = wordsOf(cell);
    if (text !== '')
      issues.push(warning('UNKNOWN_ROUND', refTo(cells, 'round'), { params: { value: text } }));
    return context.round;
  };

/** The department that a row's own cell names, else that of the rows and the title around it. */
export const departmentIn = (
  { wordsOf, departments }: TripSetting,
  cell: Cell,
  around: string | undefined,
): string | undefined => {
  const text = wordsOf(cell);
  return text === '' ? around : (departments.find(text) ?? text);
};

const departmentReader =
  (setting: TripSetting): Reader<string | undefined> =>
  (cells, context) =>
    departmentIn(setting, cells.cell('department'), context.department);

const reportReader =
  ({ words, inspect }: TripSetting): Reader<Report> =>
  (cells) =>
    words.report(repaired(inspect, cells.cell('report')));

/** The half of the day, told by a column, the days or a note; only where half a day is meant. */
const sessionOf = (
  { words }: TripSetting,
  cells: TripCells,
  stated: StatedDays | undefined,
): Session | undefined => {
  const own = words.session(cells.cell('session'));
  if (own !== undefined) return own;
  if (stated?.days !== HALF_A_DAY) return undefined;
  return stated.session === undefined || stated.session === 'half'
    ? (words.session(cells.cell('note')) ?? stated.session ?? 'half')
    : stated.session;
};

/** Columns whose words may say that nobody went; where others count, `Hoãn` stands for the number. */
const CALLS_OFF: readonly Field[] = ['ordinal', ...HOLDS_REMARKS];

/** The row's own status says in words that the trip was made. */
export const isMade = (status: TripStatus | undefined): boolean => status === 'done' || status === 'reported';

const isOfSomeDays = (remark: DayRemark | undefined): boolean =>
  remark?.use === 'except' && remark.dates.length + remark.bareDays.length > 0;

/** `Bận họp, đ/c Mai đi thay` calls nothing off: the other went. */
const notDoneBy = (words: TripSetting['words'], text: string): TripStatus | undefined =>
  words.deputy(text) === undefined ? words.notDone(text) : undefined;

/** A trip that a remark calls off is not one; where the row's own status says that it was made, that is asked. */
const calledOff =
  ({ words, wordsOf }: TripSetting, columnOf: ColumnOf) =>
  (cells: TripCells, status: TripStatus, issues: Issue[]): TripStatus => {
    if (status !== 'done') return status;
    const isStated = isMade(words.status(cells.cell('status')));
    for (const field of CALLS_OFF) {
      const text = columnOf(field) === undefined ? '' : wordsOf(cells.cell(field));
      const told = text === '' ? undefined : notDoneBy(words, text);
      // `Không đi ngày 6/4` calls off one day of it.
      if (told === undefined || (field === 'note' && isOfSomeDays(words.dayRemark(text)))) continue;
      const code = isStated ? 'STATUS_CONTRADICTED' : 'NOT_MADE';
      issues.push(warning(code, refTo(cells, field), { params: { value: text } }));
      return isStated ? status : told;
    }
    return status;
  };

/** What each column of a table adds; one that is not there is not asked in every row. */
const createReaders = (setting: TripSetting, columnOf: ColumnOf) => {
  const { words, wordsOf } = setting;
  const has = (field: Field): boolean => columnOf(field) !== undefined;
  const where = <Value>(field: Field, read: Reader<Value>, otherwise: Reader<Value>): Reader<Value> =>
    has(field) ? read : otherwise;
  const nothing = (): undefined => undefined;
  const textOf = (field: Field): Reader<string | undefined> =>
    where(field, (cells) => wordsOf(cells.cell(field)) || undefined, nothing);
  return {
    stated: where('days', statedReader(setting), nothing),
    round: where('round', roundReader(setting), (_, context) => context.round),
    quarter: where(
      'quarter',
      (cells, context) => words.quarter(cells.cell('quarter')) ?? context.quarter,
      (_, context) => context.quarter,
    ),
    report: where('report', reportReader(setting), () => NO_REPORT),
    status: where('status', statusReader(setting), (_, context) => context.status),
    level: where('level', (cells) => words.level(cells.cell('level')), nothing),
    kind: where('kind', (cells) => words.kind(cells.cell('kind')), nothing),
    place: createPlaceReader(setting, columnOf),
    department: where('department', departmentReader(setting), (_, context) => context.department),
    topic: textOf('topic'),
    travelOrder: textOf('travelOrder'),
    note: textOf('note'),
  };
};

/** A reader of what the columns of one table, or of one group of them, say of a trip. */
export const createDetailsReader = (setting: TripSetting, columnOf: ColumnOf): DetailsReader => {
  const read = createReaders(setting, columnOf);
  const callOff = calledOff(setting, columnOf);
  return (cells, context, day) => {
    const issues: Issue[] = [];
    const stated = read.stated(cells, context, issues);
    const round = read.round(cells, context, issues);
    const quarter = read.quarter(cells, context, issues);
    const report = read.report(cells, context, issues);
    const status = callOff(cells, read.status(cells, context, issues), issues);
    const isReported = status === 'done' && report.given && report.on === undefined;
    const levelTyped = read.level(cells, context, issues);
    const { unit, unitKnown, level = levelTyped } = read.place(cells, context, day, issues);
    const details: Details = {
      status: isReported ? 'reported' : status,
      level,
      unit,
      unitKnown,
      levelTyped,
      kind: read.kind(cells, context, issues),
      topic: read.topic(cells, context, issues),
      travelOrder: read.travelOrder(cells, context, issues),
      note: read.note(cells, context, issues),
      session: sessionOf(setting, cells, stated),
      round,
      quarter,
      department: read.department(cells, context, issues),
      reportedOn: report.on,
      statedDays: stated?.days,
    };
    return { details, issues, stated, round, quarter, reportedOn: report.on };
  };
};

/** The same for cells whose columns are their own. */
export const readDetails = (
  setting: TripSetting,
  cells: TripCells,
  context: RowContext,
  day?: Day,
): DetailsReading => createDetailsReader(setting, cells.columnOf)(cells, context, day);

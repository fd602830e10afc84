import { monthSpan, quarterSpan } from '../../../domain/days/period';
import type { RoundRef } from '../../../domain/days/round';
import { daysOf, intersect, type Span } from '../../../domain/days/span';
import { workingDayTest } from '../../../domain/policy/calendar';
import type { Policy } from '../../../domain/policy/policy';
import type { Session } from '../../../domain/trips/trip';
import { judgeTripDates } from '../../dates/judge/date-context';
import type { TripDateCells, TripDateContext, TripDates } from '../../dates/judge/trip-dates';
import { valueAt } from '../../rows/value-at';
import { DATE_FIELDS } from '../../words/headings/field-sets';
import { cellText } from '../../cells/grid-cells';
import { inHalfDays } from './half-day-columns';
import { inWindow, roundForDates, type WindowDates } from '../../lists/rounds/round-days';
import type { TripCells } from '../../rows/trip-cells';
import type { DetailsReading } from '../trip-details';
import type { LongRow, LongTable } from './long-table';
import { LONGEST_REMARK } from '../../text/lengths';
import { saysForecast } from '../../words/time/date-words';
import { LAST_MONTH } from '../../words/time/calendar-figures';

/** The month that a column, a group row or the title gives to a row. */
export const monthOf = ({ of: { table, fields, context }, row, state }: LongRow): number | undefined => {
  const column = fields.get('month');
  if (column === undefined) return state.month ?? context.month;
  const cell = valueAt(table, row, column);
  const own = Number.parseInt(cellText(cell).replace(/\D+/g, ''), 10);
  return own >= 1 && own <= LAST_MONTH ? own : (state.month ?? context.month);
};

/** `07/4 (dự kiến)`: whether the trip was made then, the row does not say by its dates. */
export const isForecast = ({ of: { table, fields }, row }: LongRow): boolean =>
  DATE_FIELDS.some((field) => {
    const cell = valueAt(table, row, fields.get(field));
    return typeof cell === 'string' && cell.length <= LONGEST_REMARK && saysForecast(cell);
  });

/** One cell merged over both ends says both: a single day, or `18-19/4`. */
const isOverBothEnds = ({ table, fields }: LongTable, row: number): boolean => {
  const [start, end] = [fields.get('start'), fields.get('end')];
  const merge = end === undefined ? undefined : table.merges.at(row, end);
  return merge !== undefined && merge.left === start && merge.top === row;
};

const yearOf = ({ of: { table, fields, context, setting }, row, state }: LongRow): number => {
  const own = state.year ?? context.year ?? setting.policy.year;
  const column = fields.get('year');
  if (column === undefined) return own;
  const typed = /(?:19|20)\d\d/.exec(cellText(valueAt(table, row, column)))?.[0];
  return typed === undefined ? own : Number(typed);
};

const typedDates = ({ of, row, further }: LongRow, cells: TripCells): TripDateCells => {
  if (further === undefined && isOverBothEnds(of, row)) return { dates: cells.cell('start') };
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
    countsFrom: habits.countsFrom,
    countDays,
    quarter: quarter === undefined ? undefined : quarterSpan(quarter, policy.quarters),
    titled: titledSpan(input),
    round: roundSpan(input, reading),
    nearby: input.further ? undefined : habits.nearby[input.index],
    statedDays: input.sharesDays === true ? undefined : reading.stated?.days,
    reportedOn: reading.reportedOn,
  });
};

export type RoundDates = WindowDates & { readonly round?: RoundRef };

/** The half of each day that a column of its own says. */
const halfOf = ({ of: { setting } }: LongRow, cells: TripCells): Session | undefined => {
  const session = setting.words.session(cells.cell('session'));
  return session === 'half' ? undefined : session;
};

/** The round alone says when, in a log that has no column of dates. */
const roundAlone = (cells: TripCells, { round }: DetailsReading): RoundRef | undefined =>
  DATE_FIELDS.every((field) => cells.columnOf(field) === undefined) ? round : undefined;

/** The days that the cells name, or those of the round that stands in their place. */
export const datesOf = (input: LongRow, cells: TripCells, reading: DetailsReading): RoundDates => {
  const dates = judge(input, cells, reading);
  const round = dates.sound ? undefined : (roundAlone(cells, reading) ?? roundForDates(cells, dates));
  const time = { year: yearOf(input), quarter: reading.quarter };
  const window = input.of.setting.rounds.spanOf(round, time);
  if (round && window) return { ...inWindow(window, reading.stated?.days), round };
  return { dates: { ...dates, segments: inHalfDays(dates.segments, halfOf(input, cells)) } };
};

import { weekdayOf, type Day } from '../../base/day';
import type { CalendarException, Policy } from './policy';
import { daysOf, lengthOf, type Span } from '../days/span';

/**
 * Tells working days: Monday to Friday, less holidays and days off in lieu, plus weekend days worked
 * in exchange (Bộ luật Lao động 2019, Điều 112; swaps are decided year by year). When a day is listed
 * twice the later entry holds.
 */
export const workingDayTest = (calendar: readonly CalendarException[]): ((day: Day) => boolean) => {
  const exceptions = new Map<Day, CalendarException['kind']>();
  for (const { day, kind } of calendar) exceptions.set(day, kind);
  return (day) => {
    const exception = exceptions.get(day);
    if (exception !== undefined) return exception === 'make-up-workday';
    const weekday = weekdayOf(day);
    return weekday !== 0 && weekday !== 6;
  };
};

/** Counts the working days of a span. */
export const workingDaysIn = (calendar: readonly CalendarException[]): Measure => {
  const isWorking = workingDayTest(calendar);
  return (span) => daysOf(span).filter(isWorking).length;
};

/** Whether the office works on the day. For many days take `workingDayTest`. */
export const isWorkingDay = (day: Day, policy: Pick<Policy, 'calendar'>): boolean =>
  workingDayTest(policy.calendar)(day);

type DayRule = Pick<Policy, 'calendar' | 'dayKind' | 'weekendsCount'>;

/** Tells days that are no holiday and not off in lieu; weekends are among them. */
const notOffTest = (calendar: readonly CalendarException[]): ((day: Day) => boolean) => {
  const kinds = new Map(calendar.map(({ day, kind }) => [day, kind]));
  return (day) => (kinds.get(day) ?? 'make-up-workday') === 'make-up-workday';
};

/** Tells the days that can count: every day, working days, or all but days off, as the policy says. */
export const countableDayTest = ({ calendar, dayKind, weekendsCount }: DayRule): ((day: Day) => boolean) => {
  if (dayKind === 'calendar') return () => true;
  return weekendsCount ? notOffTest(calendar) : workingDayTest(calendar);
};

/** Days of a span, by one way of counting. */
export type Measure = (span: Span) => number;

const HALF = 0.5;

/** Days of a trip as its row has them: the whole span, half of each day for a session, 0 where no day is known. */
export const daysOfTrip = (
  { span, session }: { readonly span?: Span | undefined; readonly session?: unknown },
  measure: Measure,
): number => (span ? measure(span) * (session ? HALF : 1) : 0);

/** Ways to count a span by the policy, the one that counts first. */
export const measuresOf = (policy: DayRule): readonly Measure[] => {
  if (policy.dayKind === 'calendar') return [lengthOf];
  const counts = countableDayTest(policy);
  return [(span) => daysOf(span).filter(counts).length, lengthOf];
};

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

/** Whether the office works on the day. For many days take `workingDayTest`. */
export const isWorkingDay = (day: Day, policy: Pick<Policy, 'calendar'>): boolean =>
  workingDayTest(policy.calendar)(day);

/** Tells the days that can count: every day, or working days only, as the policy says. */
export const countableDayTest = (policy: Pick<Policy, 'calendar' | 'dayKind'>): ((day: Day) => boolean) =>
  policy.dayKind === 'calendar' ? () => true : workingDayTest(policy.calendar);

/** Days of a span, by one way of counting. */
export type Measure = (span: Span) => number;

/** Ways to count a span by the policy, the one that counts first. */
export const measuresOf = (policy: Pick<Policy, 'calendar' | 'dayKind'>): readonly Measure[] => {
  if (policy.dayKind === 'calendar') return [lengthOf];
  const isWorking = workingDayTest(policy.calendar);
  return [(span) => daysOf(span).filter(isWorking).length, lengthOf];
};

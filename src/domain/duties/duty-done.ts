import { weekdayOf, type Day } from '../../base/day';
import { tripsIn } from '../counting/breakdown';
import type { OfficerDays } from '../counting/day-count';
import { dayOfSlot, slotRange } from '../counting/day-slots';
import { intersect, type Span } from '../days/span';
import type { Trip } from '../trips/trip';
import type { Duty, DutyLimits, DutyMeasure } from '../policy/duty';

const allows = <T>(list: readonly T[] | undefined, value: T | undefined): boolean =>
  list === undefined || (value !== undefined && list.includes(value));

const allowsTrip = ({ levels, kinds }: DutyLimits, { level, kind }: Trip): boolean =>
  allows(levels, level) && allows(kinds, kind);

/** Half days of the span whose own trip the limits let count: no half day has two owners. */
const daysDone = (
  { counted: { owners, trips, window } }: OfficerDays,
  limits: DutyLimits,
  span: Span,
): number => {
  const [first, end] = slotRange(span, window);
  let halves = 0;
  for (let slot = first; slot < end; slot += 1) {
    const trip = trips[(owners[slot] ?? 0) - 1];
    if (trip === undefined || !allowsTrip(limits, trip)) continue;
    if (allows(limits.weekdays, weekdayOf(dayOfSlot(slot, window)))) halves += 1;
  }
  return halves / 2;
};

/** The first date of the trip that can count, by which it belongs to one stretch of time only. */
const dateOf = (
  trip: Trip,
  { eligible, counted: { window } }: OfficerDays,
  limits: DutyLimits,
): Day | undefined => {
  const within = intersect(trip.span, window);
  if (within === undefined) return undefined;
  for (let day: number = within.from; day <= within.to; day += 1) {
    const date = day as Day;
    if (eligible[day - window.from] === 1 && allows(limits.weekdays, weekdayOf(date))) return date;
  }
  return undefined;
};

const isBranchMeeting = ({ level, kind }: Trip): boolean => level === 'branch' && kind === 'meeting';

const isReported = ({ status, reportedOn }: Trip): boolean =>
  status === 'reported' || reportedOn !== undefined;

const isOfMeasure: Readonly<Record<Exclude<DutyMeasure, 'days'>, (trip: Trip) => boolean>> = {
  visits: () => true,
  'branch-meetings': isBranchMeeting,
  reports: isReported,
};

/** A report belongs to the day on which it came, where that is known. */
const placeOf = (trip: Trip, days: OfficerDays, { measure, only = {} }: Duty): Day | undefined => {
  const date = dateOf(trip, days, only);
  return date !== undefined && measure === 'reports' ? (trip.reportedOn ?? date) : date;
};

const tripsDone = (days: OfficerDays, duty: Duty, span: Span): number => {
  const { measure, only = {} } = duty;
  if (measure === 'days') return 0;
  return tripsIn(days, days.counted.window).filter((trip) => {
    if (!isOfMeasure[measure](trip) || !allowsTrip(only, trip)) return false;
    const date = placeOf(trip, days, duty);
    return date !== undefined && span.from <= date && date <= span.to;
  }).length;
};

/** What the officer has done of the duty in the span: days (halves as 0.5), trips, meetings or reports. */
export const doneIn = (days: OfficerDays, duty: Duty, span: Span): number =>
  duty.measure === 'days' ? daysDone(days, duty.only ?? {}, span) : tripsDone(days, duty, span);

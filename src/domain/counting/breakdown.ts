import { addDays, type Day } from '../../base/day';
import type { OfficerDays } from './day-count';
import { dayOfSlot, slotRange, takenDays, type DaySlots } from './day-slots';
import { QUARTERS, type Quarter } from '../days/period';
import type { Policy } from '../policy/policy';
import { intersect, type Span } from '../days/span';
import { TRIP_KINDS, type Trip, type TripKind } from '../trips/trip';
import { LEVELS, type Level } from '../places/unit';

const zeros = <K extends string | number>(keys: readonly K[]): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;

/** A trip and the days that it has of its own in a span, halves as 0.5. */
export interface TripShare {
  readonly trip: Trip;
  readonly days: number;
}

/** How the days of the span divide among the trips: each half day belongs to one, so they add up. */
export const sharesIn = (slots: DaySlots, span: Span): TripShare[] => {
  const [first, end] = slotRange(span, slots.window);
  const halves = new Int32Array(slots.trips.length + 1);
  for (const owner of slots.owners.subarray(first, Math.max(first, end))) {
    halves[owner] = (halves[owner] ?? 0) + 1;
  }
  return slots.trips
    .map((trip, index) => ({ trip, days: (halves[index + 1] ?? 0) / 2 }))
    .filter((share) => share.days > 0);
};

/** Days by level; those at a level not known are in none. */
export const daysByLevel = (shares: readonly TripShare[]): Record<Level, number> => {
  const days = zeros(LEVELS);
  for (const { trip, days: own } of shares) if (trip.level !== undefined) days[trip.level] += own;
  return days;
};

/** Days by kind; those of a kind not told are in none. */
export const daysByKind = (shares: readonly TripShare[]): Record<TripKind, number> => {
  const days = zeros(TRIP_KINDS);
  for (const { trip, days: own } of shares) if (trip.kind !== undefined) days[trip.kind] += own;
  return days;
};

/** Days of the span within each quarter. */
export const daysByQuarter = (
  slots: DaySlots,
  span: Span,
  quarters: Policy['quarters'],
): Record<Quarter, number> => {
  const days = zeros(QUARTERS);
  for (const quarter of quarters) {
    const part = intersect(quarter, span);
    if (part) days[quarter.quarter] += takenDays(slots, part);
  }
  return days;
};

/** The first date that can count and lies in both the trip and the span. */
export const firstDateIn = (
  trip: Trip,
  span: Span,
  { eligible, counted: { window } }: Pick<OfficerDays, 'counted' | 'eligible'>,
): Day | undefined => {
  const from = Math.max(trip.span.from, span.from, window.from) - window.from;
  const to = Math.min(trip.span.to, span.to, window.to) - window.from;
  for (let index = from; index <= to; index += 1)
    if (eligible[index] === 1) return addDays(window.from, index);
  return undefined;
};

/** Counted trips with a countable date in the span, whether or not they share it: the visits (lượt). */
export const tripsIn = (days: Pick<OfficerDays, 'counted' | 'eligible'>, span: Span): Trip[] =>
  days.counted.trips.filter((trip) => firstDateIn(trip, span, days) !== undefined);

/** Whether the two meet on a half day at different levels; days without dates meet nothing. */
const differ = (a: Trip, b: Trip | undefined): boolean =>
  b !== undefined && b.looseDays === undefined && a.session === b.session && a.level !== b.level;

/** Dates of the span that count for a trip at another level than one that also falls on them. */
export const levelConflictsIn = ({ window, trips, owners }: DaySlots, span: Span): Day[] => {
  const conflicts = new Set<Day>();
  trips.forEach((trip, index) => {
    const within = intersect(trip.span, span);
    if (within === undefined || trip.looseDays !== undefined || trip.level === undefined) return;
    const [first, end] = slotRange(within, window);
    for (let slot = first; slot < end; slot += 1) {
      const owner = owners[slot] ?? 0;
      if (owner !== index + 1 && differ(trip, trips[owner - 1])) conflicts.add(dayOfSlot(slot, window));
    }
  });
  return [...conflicts].sort((a, b) => a - b);
};

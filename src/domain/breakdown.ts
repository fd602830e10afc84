import type { Day } from './day';
import { dayOfSlot, slotRange, type DaySlots } from './day-slots';
import { QUARTERS, type Quarter } from './period';
import type { Policy } from './policy';
import { intersect, type Span } from './span';
import { TRIP_KINDS, type Trip, type TripKind } from './trip';
import { LEVELS, type Level } from './unit';

const zeros = <K extends string | number>(keys: readonly K[]): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;

/** Calls `visit` with each taken half day of the span and its trip, in order of time. */
export const eachTakenHalf = (slots: DaySlots, span: Span, visit: (trip: Trip, day: Day) => void): void => {
  const [first, end] = slotRange(span, slots.window);
  for (let slot = first; slot < end; slot += 1) {
    const trip = slots.trips[(slots.owners[slot] ?? 0) - 1];
    if (trip) visit(trip, dayOfSlot(slot, slots.window));
  }
};

/** Days of the span by the level of the trip that each half day counts for. */
export const daysByLevel = (slots: DaySlots, span: Span): Record<Level, number> => {
  const days = zeros(LEVELS);
  eachTakenHalf(slots, span, ({ level }) => {
    if (level !== undefined) days[level] += 0.5;
  });
  return days;
};

/** Days of the span by the kind of the trip that each half day counts for. */
export const daysByKind = (slots: DaySlots, span: Span): Record<TripKind, number> => {
  const days = zeros(TRIP_KINDS);
  eachTakenHalf(slots, span, ({ kind }) => {
    if (kind !== undefined) days[kind] += 0.5;
  });
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
    if (part) eachTakenHalf(slots, part, () => (days[quarter.quarter] += 0.5));
  }
  return days;
};

/** Whether a date that can count lies in both the trip and the span. */
const goesIn = (trip: Trip, span: Span, eligible: Uint8Array, window: Span): boolean => {
  const within = intersect(trip.span, span);
  if (within === undefined) return false;
  const [first, end] = slotRange(within, window);
  for (let slot = first; slot < end; slot += 2) if (eligible[slot >> 1] === 1) return true;
  return false;
};

/** Visits (lượt): trips with a countable date in the span, whether or not they share it with others. */
export const visitsIn = (slots: DaySlots, eligible: Uint8Array, span: Span): number =>
  slots.trips.filter((trip) => goesIn(trip, span, eligible, slots.window)).length;

/** Dates of the span on which whole-day trips at different levels meet. */
export const levelConflictsIn = (slots: DaySlots, eligible: Uint8Array, span: Span): Day[] => {
  const dated = slots.trips.filter((trip) => trip.looseDays === undefined && trip.level !== undefined);
  const conflicts = new Set<Day>();
  eachTakenHalf(slots, span, (owner, day) => {
    if (conflicts.has(day) || owner.level === undefined) return;
    const date = { from: day, to: day };
    const other = dated.find(
      (trip) => trip.level !== owner.level && goesIn(trip, date, eligible, slots.window),
    );
    if (other && other.session === owner.session) conflicts.add(day);
  });
  return [...conflicts];
};

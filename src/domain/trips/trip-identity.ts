import type { Day } from '../../base/day';
import { memo } from '../../base/memo';
import { TRIP_KINDS, type Trip } from './trip';
import { LEVELS } from '../places/unit';

const folded = (text: string | undefined): string =>
  (text ?? '').normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** A comparison of what two cells say, which folds each text only once. */
const sameTextTest = (): ((a: string | undefined, b: string | undefined) => boolean) => {
  const fold = memo(folded);
  return (a, b) => a === b || fold(a) === fold(b);
};

/** Tells whether two trips of one officer are one trip typed twice: same dates, unit and purpose. */
export const sameTripTest = (): ((a: Trip, b: Trip) => boolean) => {
  const says = sameTextTest();
  return (a, b) =>
    a.span.from === b.span.from &&
    a.span.to === b.span.to &&
    a.session === b.session &&
    a.looseDays === b.looseDays &&
    says(a.unit, b.unit) &&
    says(a.topic, b.topic);
};

/** The trips without those that repeat an earlier one. */
export const distinctTrips = <T extends Trip>(trips: readonly T[]): T[] => {
  const isSameTrip = sameTripTest();
  const byStart = new Map<Day, T[]>();
  return trips.filter((trip) => {
    const earlier = byStart.get(trip.span.from);
    if (earlier?.some((other) => isSameTrip(other, trip))) return false;
    if (earlier) earlier.push(trip);
    else byStart.set(trip.span.from, [trip]);
    return true;
  });
};

/** Exact days first, then sessions that may be either half, then days whose dates are not known. */
const certainty = (trip: Trip): number =>
  trip.looseDays !== undefined ? 2 : trip.session === 'half' ? 1 : 0;

const rank = <T>(value: T | undefined, order: readonly T[]): number =>
  value === undefined ? order.length : order.indexOf(value);

/** The place of the row, to settle ties: by tab name, then row, then part of the row. */
const compareSource = ({ source: a }: Trip, { source: b }: Trip): number =>
  a.sheet === b.sheet ? a.row - b.row || (a.part ?? 0) - (b.part ?? 0) : a.sheet < b.sheet ? -1 : 1;

const compareDates = (a: Trip, b: Trip): number => a.span.from - b.span.from || a.span.to - b.span.to;

/**
 * Which of two trips a shared day belongs to, as a total order on what the rows say, never on where
 * they stand in a list. A day has one level (BR–VT's 30/20/10): the one nearest to the grassroots, so
 * that a branch meeting on a day at the district counts for the branch; then the earlier trip.
 */
export const compareClaims = (a: Trip, b: Trip): number =>
  certainty(a) - certainty(b) ||
  rank(a.level, LEVELS) - rank(b.level, LEVELS) ||
  compareDates(a, b) ||
  rank(a.kind, TRIP_KINDS) - rank(b.kind, TRIP_KINDS) ||
  compareSource(a, b);

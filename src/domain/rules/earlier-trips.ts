import type { Day } from '../day';
import { inOffice } from '../exemption';
import type { Exemption, Officer, OfficerId } from '../officer';
import { contains, daysOf, intersect, type Span } from '../span';
import type { BlockedTrip, Trip } from '../trip';
import { sameTripTest } from '../trip-identity';

/** What the earlier rows of the same officer have in common with a counted trip. */
export interface EarlierTrips {
  readonly trip: Trip;
  /** The first row that is the very same trip. */
  readonly repeated?: Trip;
  /** Trips with known dates that share a day which can count, in the order of the rows. */
  readonly sameDays: readonly Trip[];
  /** How many such days the trip shares. */
  readonly sharedDays: number;
}

type IsDutyDay = (day: Day) => boolean;

/** The dates on which a trip takes a day from others; none for days whose dates are not known. */
const dutyDaysOf = (trip: Trip, window: Span, isDutyDay: IsDutyDay): Day[] => {
  const within = trip.looseDays === undefined ? intersect(trip.span, window) : undefined;
  return within ? daysOf(within).filter(isDutyDay) : [];
};

const add = <K>(index: Map<K, number[]>, key: K, value: number): void => {
  const values = index.get(key);
  if (values) values.push(value);
  else index.set(key, [value]);
};

/** Compares each trip with those of its own days only, never with all. */
const compareRows = (
  trips: readonly Trip[],
  window: Span,
  isDutyDay: IsDutyDay,
): Map<object, EarlierTrips> => {
  const isSameTrip = sameTripTest();
  const byStart = new Map<Day, number[]>();
  const byDay = new Map<Day, number[]>();
  const found = new Map<object, EarlierTrips>();
  const at = (index: number): readonly Trip[] => trips.slice(index, index + 1);
  trips.forEach((trip, index) => {
    const days = dutyDaysOf(trip, window, isDutyDay);
    const shared = days.flatMap((day) => {
      const earlier = byDay.get(day);
      return earlier ? [earlier] : [];
    });
    const sameDays = [...new Set(shared.flat())].sort((a, b) => a - b).flatMap(at);
    const started = byStart.get(trip.span.from) ?? [];
    const repeated = started.flatMap(at).find((other) => isSameTrip(other, trip));
    found.set(trip, { trip, sameDays, sharedDays: shared.length, ...(repeated ? { repeated } : {}) });
    add(byStart, trip.span.from, index);
    for (const day of days) add(byDay, day, index);
  });
  return found;
};

/** In office and not on leave; support staff have no such day. */
const dutyDayTest = (officer: Officer | undefined, exemptions: readonly Exemption[]): IsDutyDay =>
  officer?.onDuty === true
    ? (day) =>
        inOffice(officer, { from: day, to: day }) !== undefined &&
        !exemptions.some(({ span }) => contains(span, day))
    : () => false;

interface Lookup {
  readonly window: Span;
  readonly officers: ReadonlyMap<OfficerId, Officer>;
  readonly exemptions: ReadonlyMap<OfficerId, readonly Exemption[]>;
  /** Counted trips by officer, in the order of the rows. */
  readonly counted: ReadonlyMap<OfficerId, readonly Trip[]>;
}

/** Looks up a counted trip; an officer's trips are compared when first asked for. */
export const earlierTripsFinder = (lookup: Lookup): ((row: BlockedTrip) => EarlierTrips | undefined) => {
  const compared = new Map<OfficerId, Map<object, EarlierTrips>>();
  const compare = (officer: OfficerId): Map<object, EarlierTrips> => {
    const isDutyDay = dutyDayTest(lookup.officers.get(officer), lookup.exemptions.get(officer) ?? []);
    return compareRows(lookup.counted.get(officer) ?? [], lookup.window, isDutyDay);
  };
  return (row) => {
    if (row.officer === undefined) return undefined;
    const found = compared.get(row.officer) ?? compare(row.officer);
    compared.set(row.officer, found);
    return found.get(row);
  };
};

import { addDays, type Day } from '../../base/day';
import type { Exemption, Officer, OfficerId } from '../people/officer';
import { memo } from '../../base/memo';
import { contains, type Span } from '../days/span';
import type { BlockedTrip, Trip } from '../trips/trip';
import { sameTripTest } from '../trips/trip-identity';

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

/** An officer's trips so far, by the dates that they take and by their first day. */
class TripsSoFar {
  private readonly trips: Trip[] = [];
  private readonly byStart = new Map<Day, Trip[]>();
  private readonly byDay = new Map<Day, number[]>();
  private readonly isSameTrip = sameTripTest();

  constructor(
    private readonly window: Span,
    private readonly isDutyDay: IsDutyDay,
  ) {}

  /** Compares a trip with the earlier ones of its own days only, never with all; undefined for nothing. */
  add(trip: Trip): EarlierTrips | undefined {
    const repeated = this.enter(trip);
    const { indices, sharedDays } = this.takeDays(trip, this.trips.push(trip) - 1);
    if (!repeated && sharedDays === 0) return undefined;
    const sameDays = [...indices].sort((a, b) => a - b).flatMap((index) => this.trips[index] ?? []);
    return { trip, sameDays, sharedDays, ...(repeated ? { repeated } : {}) };
  }

  /** The first earlier row that is the very same trip. */
  private enter(trip: Trip): Trip | undefined {
    const started = this.byStart.get(trip.span.from);
    if (started === undefined) {
      this.byStart.set(trip.span.from, [trip]);
      return undefined;
    }
    const repeated = started.find((other) => this.isSameTrip(other, trip));
    started.push(trip);
    return repeated;
  }

  /** Takes the duty days of a trip with known dates, and finds who took them before. */
  private takeDays({ span, looseDays }: Trip, index: number) {
    const indices = new Set<number>();
    let sharedDays = 0;
    const last = looseDays === undefined ? Math.min(span.to, this.window.to) : -Infinity;
    for (let day = Math.max(span.from, this.window.from) as Day; day <= last; day = addDays(day, 1)) {
      if (!this.isDutyDay(day)) continue;
      const earlier = this.byDay.get(day);
      if (earlier === undefined) this.byDay.set(day, [index]);
      else {
        sharedDays += 1;
        for (const other of earlier) indices.add(other);
        earlier.push(index);
      }
    }
    return { indices, sharedDays };
  }
}

/** In office and not on leave; support staff have no such day. */
const dutyDayTest = (officer: Officer | undefined, exemptions: readonly Exemption[]): IsDutyDay => {
  if (officer?.onDuty !== true) return () => false;
  const { activeFrom = -Infinity, activeTo = Infinity } = officer;
  return (day) => activeFrom <= day && day <= activeTo && !exemptions.some(({ span }) => contains(span, day));
};

interface Lookup {
  readonly window: Span;
  readonly officers: ReadonlyMap<OfficerId, Officer>;
  readonly exemptions: ReadonlyMap<OfficerId, readonly Exemption[]>;
  /** Counted trips by officer, in the order of the rows. */
  readonly counted: ReadonlyMap<OfficerId, readonly Trip[]>;
}

/** Looks up a counted trip; an officer's trips are compared when first asked for. */
export const earlierTripsFinder = (lookup: Lookup): ((row: BlockedTrip) => EarlierTrips | undefined) => {
  const compared = memo((officer: OfficerId) => {
    const isDutyDay = dutyDayTest(lookup.officers.get(officer), lookup.exemptions.get(officer) ?? []);
    const sofar = new TripsSoFar(lookup.window, isDutyDay);
    const found = new Map<object, EarlierTrips>();
    for (const trip of lookup.counted.get(officer) ?? []) {
      const earlier = sofar.add(trip);
      if (earlier) found.set(trip, earlier);
    }
    return found;
  });
  return (row) => (row.officer === undefined ? undefined : compared(row.officer).get(row));
};

import { toIso, type Day } from '../base/day';
import { countableDayTest } from '../domain/policy/calendar';
import { ledgerOf } from '../domain/counting/day-count';
import { explainDays, type DayReason, type DayVerdict } from '../domain/counting/explain';
import { departmentOn } from '../domain/people/department';
import type { Officer } from '../domain/people/officer';
import type { Policy } from '../domain/policy/policy';
import type { Records } from '../domain/records';
import { daysOf, type Span } from '../domain/days/span';
import type { BlockedTrip, Trip, TripStatus } from '../domain/trips/trip';
import { HALF_A_DAY } from '../domain/trips/trip';

/** What a trip gives on one date. */
export interface TripDayJson {
  readonly date: string;
  /** 0, 0.5 or 1: an officer's days are the sum of these over all trips. */
  readonly counted: number;
  readonly reason: DayReason;
}

/** One trip as it was read; dates are ISO texts, rows count from 1. */
export interface TripJson {
  readonly sheet: string;
  readonly row: number;
  readonly officer: string;
  /** The officer's on the first day, not what the row says. */
  readonly department: string;
  readonly status: TripStatus;
  readonly start: string;
  readonly end: string;
  readonly unit: string | null;
  /** Days of the trip by itself, whether or not they count. */
  readonly days: number;
  /** Whether any day of it counts. */
  readonly counted: boolean;
  readonly countedDays: number;
  /** Why not all of it counts; null where it does. */
  readonly why: DayReason | null;
  readonly dates: readonly TripDayJson[];
}

const EVER: Span = { from: 0 as Day, to: 10_000_000 as Day };

/** Days of a trip by itself, whether or not another trip shares them. */
const tripDays = (policy: Policy): ((trip: Trip) => number) => {
  const counts = countableDayTest(policy);
  return ({ span, session, looseDays }) => {
    if (looseDays !== undefined) return looseDays;
    const days = daysOf(span).filter(counts).length;
    return session === undefined ? days : days * HALF_A_DAY;
  };
};

/** What each trip gives on each of its dates. */
const verdictsByTrip = (records: Records): ReadonlyMap<BlockedTrip, DayVerdict[]> => {
  const ledger = ledgerOf(records);
  const byTrip = new Map<BlockedTrip, DayVerdict[]>();
  for (const { id } of records.officers) {
    for (const verdict of explainDays(ledger, id, EVER) ?? []) {
      const known = byTrip.get(verdict.trip);
      if (known) known.push(verdict);
      else byTrip.set(verdict.trip, [verdict]);
    }
  }
  return byTrip;
};

const countOf = (
  verdicts: readonly DayVerdict[],
): Pick<TripJson, 'counted' | 'countedDays' | 'why' | 'dates'> => {
  const countedDays = verdicts.reduce((sum, { credit }) => sum + credit, 0);
  return {
    counted: countedDays > 0,
    countedDays,
    why: verdicts.find(({ reason }) => reason !== 'counted')?.reason ?? null,
    dates: verdicts.map(({ day, credit, reason }) => ({ date: toIso(day), counted: credit, reason })),
  };
};

/** Every trip that was understood, with what of it counts. */
export const tripsJson = (records: Records): TripJson[] => {
  const officers = new Map<string, Officer>(records.officers.map((officer) => [officer.id, officer]));
  const daysOfTrip = tripDays(records.policy);
  const verdicts = verdictsByTrip(records);
  return records.trips.map((trip) => {
    const officer = officers.get(trip.officer);
    return {
      sheet: trip.source.sheet,
      row: trip.source.row,
      officer: officer?.name ?? trip.officer,
      department: officer ? departmentOn(officer, trip.span.from) : (trip.department ?? ''),
      status: trip.status,
      start: toIso(trip.span.from),
      end: toIso(trip.span.to),
      unit: trip.unit ?? null,
      days: daysOfTrip(trip),
      ...countOf(verdicts.get(trip) ?? []),
    };
  });
};

import { sharesIn, tripsIn } from './breakdown';
import type { DayLedger, OfficerDays } from './day-count';
import { departmentOn } from './department';
import type { OfficerId } from './officer';
import { findRound, roundOf } from './round';
import type { Records } from './records';
import { intersect, type Span } from './span';
import type { Trip, TripStatus } from './trip';

/** What trips may be grouped by. */
export type Grouping = 'department' | 'unit' | 'kind' | 'level' | 'topic' | 'round';

/** A group of counted trips. Days of all groups add up to the days counted. */
export interface GroupTotal {
  /** The group's name or id; a round is `quarter.number`; '' where the trips do not tell. */
  readonly key: string;
  /** Person-days, halves as 0.5. */
  readonly days: number;
  /** Trips (lượt) with a day in the span. */
  readonly visits: number;
  readonly officers: readonly OfficerId[];
}

type KeyOf = (trip: Trip, days: OfficerDays, records: Records) => string | undefined;

const roundKey: KeyOf = (trip, _days, { rounds }) => {
  if (trip.round === 'outside') return 'outside';
  const round =
    (trip.round && findRound(trip.round, rounds, trip.quarter)) ?? roundOf(trip.span.from, rounds);
  return round ? `${round.quarter}.${round.number}` : 'outside';
};

const KEYS: Readonly<Record<Grouping, KeyOf>> = {
  department: (trip, { officer }) => departmentOn(officer, trip.span.from),
  unit: (trip) => trip.unit,
  kind: (trip) => trip.kind,
  level: (trip) => trip.level,
  topic: (trip) => trip.topic,
  round: roundKey,
};

interface Group {
  days: number;
  visits: number;
  readonly officers: Set<OfficerId>;
}

/** Adds an officer's trips to the groups; trips that own no day still are visits. */
const addOfficer = (
  groups: Map<string, Group>,
  days: OfficerDays,
  span: Span,
  keyOf: (trip: Trip) => string,
): void => {
  const shares = new Map(sharesIn(days.counted, span).map((share) => [share.trip, share.days]));
  for (const trip of tripsIn(days.counted, days.eligible, span)) {
    const key = keyOf(trip);
    const group = groups.get(key) ?? { days: 0, visits: 0, officers: new Set<OfficerId>() };
    groups.set(key, group);
    group.days += shares.get(trip) ?? 0;
    group.visits += 1;
    group.officers.add(days.officer.id);
  }
};

/**
 * Counted trips of the span by group, in the order in which the roster's trips first name them. A day
 * shared by several trips belongs to one of them, so nothing is counted twice.
 */
export const groupTotals = (ledger: DayLedger, span: Span, by: Grouping): GroupTotal[] => {
  const groups = new Map<string, Group>();
  for (const days of ledger.officers.values()) {
    addOfficer(groups, days, span, (trip) => KEYS[by](trip, days, ledger.records) ?? '');
  }
  return [...groups].map(([key, group]) => ({ ...group, key, officers: [...group.officers] }));
};

/** Trips of the span by status, those that never count included. */
export const tripsByStatus = (records: Records, span: Span): Map<TripStatus, number> => {
  const counts = new Map<TripStatus, number>();
  for (const { status, span: dates } of records.trips) {
    if (intersect(dates, span)) counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return counts;
};

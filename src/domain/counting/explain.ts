import { countableDayTest } from '../policy/calendar';
import type { Day } from '../../base/day';
import type { DayLedger, OfficerDays } from './day-count';
import { slotRange, type DaySlots } from './day-slots';
import { inOffice } from './exemption';
import type { OfficerId } from '../people/officer';
import type { Records } from '../records';
import { contains, daysOf, intersect, type Span } from '../days/span';
import { countsBy, isLive } from '../policy/status';
import { awaitsOrder } from '../policy/travel-order';
import type { BlockedTrip, Trip } from '../trips/trip';

/** Why a date of a trip counts or does not, in the order in which they are told. */
export const DAY_REASONS = [
  'counted',
  'row-blocked',
  'called-off',
  'not-done',
  'outside-window',
  'not-subject',
  'not-in-office',
  'exempt',
  'not-a-working-day',
  'half-day-not-allowed',
  'already-counted',
  'awaiting-order',
  'no-free-date',
] as const;

export type DayReason = (typeof DAY_REASONS)[number];

/** What one trip gives on one date. The credits of all verdicts add up to the days counted. */
export interface DayVerdict {
  readonly day: Day;
  readonly trip: BlockedTrip;
  /** 0, 0.5 or 1. */
  readonly credit: number;
  readonly reason: DayReason;
  /** For `already-counted`: the trip that the day counts for. */
  readonly countedFor?: Trip;
}

interface Case {
  readonly days: OfficerDays;
  readonly records: Records;
  readonly canCount: (day: Day) => boolean;
  readonly isBlocked: boolean;
  readonly trip: BlockedTrip;
  readonly day: Day;
}

type Test = (given: Case) => boolean;

const isExempt: Test = ({ days, day }) => days.exemptions.some(({ span }) => contains(span, day));

const isInOffice: Test = ({ days, day }) => inOffice(days.officer, { from: day, to: day }) !== undefined;

/** The first that holds is the reason; where none does, the slots tell. */
const OBSTACLES: readonly (readonly [DayReason, Test])[] = [
  ['row-blocked', ({ isBlocked }) => isBlocked],
  ['called-off', ({ trip }) => !isLive(trip.status)],
  ['not-done', ({ trip, records }) => !countsBy(records.policy, trip.status)],
  ['outside-window', ({ day, records }) => !contains(records.policy.window, day)],
  ['not-subject', ({ days }) => !days.officer.onDuty],
  ['not-in-office', (given) => !isInOffice(given)],
  ['exempt', isExempt],
  ['not-a-working-day', ({ day, canCount }) => !canCount(day)],
  ['half-day-not-allowed', ({ trip, records }) => trip.session !== undefined && !records.policy.halfDays],
];

/** Trips that own the two halves of the date. */
const ownersOf = ({ trips, owners, window }: DaySlots, day: Day): Trip[] => {
  const [first] = slotRange({ from: day, to: day }, window);
  return [first, first + 1].flatMap((slot) => trips[(owners[slot] ?? 0) - 1] ?? []);
};

/** The date would count for the trip, had it its order: no other trip has the date already. */
const isWaiting = ({ trip, day, days, records }: Case): boolean =>
  awaitsOrder(records.policy, trip) && ownersOf(days.awaitingOrder, day).some((owner) => owner === trip);

const verdictOn = (given: Case): DayVerdict => {
  const { trip, day } = given;
  const obstacle = OBSTACLES.find(([, applies]) => applies(given));
  if (obstacle) return { day, trip, credit: 0, reason: obstacle[0] };
  if (isWaiting(given)) return { day, trip, credit: 0, reason: 'awaiting-order' };
  const owners = [...ownersOf(given.days.counted, day), ...ownersOf(given.days.awaitingOrder, day)];
  const credit = owners.filter((owner) => owner === trip).length / 2;
  if (credit > 0) return { day, trip, credit, reason: 'counted' };
  const [countedFor] = owners;
  return { day, trip, credit: 0, reason: 'already-counted', ...(countedFor ? { countedFor } : {}) };
};

/** Why days without dates found none: what stands against the last date, else that none was free. */
const leftReason = (given: Case): DayReason => {
  const obstacle = OBSTACLES.find(([, applies]) => applies(given));
  if (obstacle) return obstacle[0];
  if (awaitsOrder(given.records.policy, given.trip)) return 'awaiting-order';
  const isRepeated = !given.days.counted.trips.some((trip) => trip === given.trip);
  return isRepeated ? 'already-counted' : 'no-free-date';
};

/** Days without dates: the dates that they were given, and one verdict for those that found none. */
const looseVerdicts = (given: Omit<Case, 'day'>, looseDays: number, whole: Span): DayVerdict[] => {
  const { trip, days, records } = given;
  const placed = daysOf(intersect(whole, records.policy.window) ?? whole).flatMap((day): DayVerdict[] => {
    const credit = ownersOf(days.counted, day).filter((owner) => owner === trip).length / 2;
    return credit > 0 ? [{ day, trip, credit, reason: 'counted' }] : [];
  });
  if (placed.reduce((sum, { credit }) => sum + credit, 0) >= looseDays) return placed;
  const day = whole.to;
  return [...placed, { day, trip, credit: 0, reason: leftReason({ ...given, day }) }];
};

const tripVerdicts = (given: Omit<Case, 'day'>, asked: Span): DayVerdict[] => {
  const { trip } = given;
  if (trip.span === undefined) return [];
  if (trip.looseDays !== undefined) {
    return looseVerdicts(given, trip.looseDays, trip.span).filter(({ day }) => contains(asked, day));
  }
  const shared = intersect(trip.span, asked);
  return (shared ? daysOf(shared) : []).map((day) => verdictOn({ ...given, day }));
};

/**
 * The explanation of an officer's number: a verdict for each date of the span and each trip on it, in
 * order of time, blocked rows included. Undefined for an unknown officer.
 */
export const explainDays = (ledger: DayLedger, officer: OfficerId, span: Span): DayVerdict[] | undefined => {
  const days = ledger.officers.get(officer);
  if (days === undefined) return undefined;
  const { records } = ledger;
  const canCount = countableDayTest(records.policy);
  const judge = (isBlocked: boolean) => (trip: BlockedTrip) =>
    trip.officer === officer ? tripVerdicts({ days, records, canCount, isBlocked, trip }, span) : [];
  const verdicts = [...records.trips.flatMap(judge(false)), ...records.blocked.flatMap(judge(true))];
  return verdicts.sort((a, b) => a.day - b.day);
};

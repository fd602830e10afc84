import { countableDayTest } from '../policy/calendar';
import type { Day } from '../../base/day';
import { claimSlots, takenDays, type DaySlots } from './day-slots';
import { holdsDuty } from './duty-holders';
import { inOffice } from './exemption';
import type { Exemption, Officer, OfficerId } from '../people/officer';
import type { Policy } from '../policy/policy';
import { countedWindow } from '../policy/shown-window';
import type { Records } from '../records';
import { intersect, lengthOf, type Span } from '../days/span';
import { countsBy, isPlanned } from '../policy/status';
import { awaitsOrder, isCounted } from '../policy/travel-order';
import type { Trip } from '../trips/trip';
import { compareClaims, distinctTrips } from '../trips/trip-identity';

/** All that counts, and all that is planned, for one officer in the policy's window. */
export interface OfficerDays {
  readonly officer: Officer;
  readonly exemptions: readonly Exemption[];
  /** 1 for dates that can count for this officer, by index from the window's first day. */
  readonly eligible: Uint8Array;
  /** Trips whose status counts, none twice, and the half days that each has. */
  readonly counted: DaySlots;
  /** Trips that lack the order they need, and the half days that they would add to those counted. */
  readonly awaitingOrder: DaySlots;
  /** Registered or approved trips, and the half days that they would add to all of these. */
  readonly planned: DaySlots;
}

/** Every officer's days, in roster order; made once, asked many times. */
export interface DayLedger {
  readonly records: Records;
  readonly officers: ReadonlyMap<OfficerId, OfficerDays>;
}

/** Values by the officer they belong to, in their own order. */
export const byOfficer = <T extends { readonly officer?: OfficerId }>(
  values: readonly T[],
): Map<OfficerId, T[]> => {
  const grouped = new Map<OfficerId, T[]>();
  for (const value of values) {
    if (value.officer === undefined) continue;
    const group = grouped.get(value.officer);
    if (group) group.push(value);
    else grouped.set(value.officer, [value]);
  }
  return grouped;
};

const countableDates = (policy: Policy): Uint8Array => {
  const counts = countableDayTest(policy);
  return Uint8Array.from({ length: lengthOf(policy.window) }, (_, index) =>
    counts((policy.window.from + index) as Day) ? 1 : 0,
  );
};

const strike = (dates: Uint8Array, window: Span, span: Span | undefined): void => {
  const within = span && intersect(span, window);
  if (within) dates.fill(0, within.from - window.from, within.to - window.from + 1);
};

/** On duty by the roster, or bound by a duty that names the officer. */
const hasAnyDuty = (officer: Officer, { duties }: Policy): boolean =>
  officer.onDuty || duties.some((duty) => holdsDuty(officer, duty));

/** The dates that can count for the officer: in office, not exempt, and none for who has no duty. */
const eligibleDates = (
  officer: Officer,
  exemptions: readonly Exemption[],
  policy: Policy,
  countable: Uint8Array,
): Uint8Array => {
  const { window } = policy;
  const office = hasAnyDuty(officer, policy) ? inOffice(officer, window) : undefined;
  if (office === undefined) return new Uint8Array(countable.length);
  if (exemptions.length === 0 && lengthOf(office) === countable.length) return countable;
  const dates = new Uint8Array(countable.length);
  const [first, end] = [office.from - window.from, office.to - window.from + 1];
  dates.set(countable.subarray(first, end), first);
  for (const exemption of exemptions) strike(dates, window, exemption.span);
  return dates;
};

const inClaimOrder = (trips: readonly Trip[]): Trip[] => distinctTrips([...trips].sort(compareClaims));

const FREE = 0;
/** No trip's own number. */
const TAKEN = -1;

/** Gives the slots a value that somebody owned before. */
const changeSlots = (owners: Int32Array, before: Int32Array, value: number): void => {
  for (let slot = 0; slot < owners.length; slot += 1)
    if ((before[slot] ?? FREE) !== FREE) owners[slot] = value;
};

/** Of who has no trips. */
const NO_SLOTS = new Int32Array(0);

/** Slots of trips that only take what the earlier ones leave free. */
const claimLeft = (
  policy: Policy,
  eligible: Uint8Array,
  trips: readonly Trip[],
  taken: readonly DaySlots[],
): DaySlots => {
  const { window, halfDays } = policy;
  if (trips.length === 0) return { window, trips: [], owners: NO_SLOTS };
  const claiming = inClaimOrder(trips);
  const owners = new Int32Array(2 * eligible.length);
  for (const { owners: before } of taken) changeSlots(owners, before, TAKEN);
  claimSlots({ window, eligible, owners }, claiming, halfDays);
  for (const { owners: before } of taken) changeSlots(owners, before, FREE);
  return { window, trips: claiming, owners };
};

const daysOfOfficer = (
  policy: Policy,
  eligible: Uint8Array,
  trips: readonly Trip[],
): Pick<OfficerDays, 'counted' | 'awaitingOrder' | 'planned'> => {
  const claim = (isMeant: (trip: Trip) => boolean, taken: readonly DaySlots[]): DaySlots =>
    claimLeft(policy, eligible, trips.filter(isMeant), taken);
  const counted = claim((trip) => isCounted(policy, trip), []);
  const awaitingOrder = claim((trip) => awaitsOrder(policy, trip), [counted]);
  const planned = claim(
    ({ status }) => isPlanned(status) && !countsBy(policy, status),
    [counted, awaitingOrder],
  );
  return { counted, awaitingOrder, planned };
};

/**
 * Counts the trips that stand in the records. An officer's day counts once, however many trips fall on
 * it; days outside the counting window, the time in office or on exemption never count.
 */
export const ledgerOf = (given: Records): DayLedger => {
  const window = countedWindow(given.policy);
  const isWhole = window === given.policy.window;
  const records = isWhole ? given : { ...given, policy: { ...given.policy, window } };
  const { policy } = records;
  const countable = countableDates(policy);
  const trips = byOfficer(records.trips);
  const exemptions = byOfficer(records.exemptions);
  const roster = [...records.officers].sort((a, b) => a.order - b.order);
  const officers = new Map<OfficerId, OfficerDays>();
  for (const officer of roster) {
    const excused = exemptions.get(officer.id) ?? [];
    const eligible = eligibleDates(officer, excused, policy, countable);
    const days = daysOfOfficer(policy, eligible, trips.get(officer.id) ?? []);
    officers.set(officer.id, { officer, exemptions: excused, eligible, ...days });
  }
  return { records, officers };
};

/** Days counted for the officer in the span, halves as 0.5; undefined for an unknown officer, never 0. */
export const countedDays = (ledger: DayLedger, officer: OfficerId, span: Span): number | undefined => {
  const days = ledger.officers.get(officer);
  return days && takenDays(days.counted, span);
};

import { countableDayTest } from '../policy/calendar';
import type { Day } from '../../base/day';
import type { DayLedger, OfficerDays } from './day-count';
import { slotRange, takenDays } from './day-slots';
import { inOffice, quotaOf } from './exemption';
import type { OfficerId } from '../people/officer';
import type { Quarter } from '../days/period';
import type { Policy } from '../policy/policy';
import type { Round } from '../days/round';
import { contains, daysOf, intersect, union, type Span } from '../days/span';
import { isPlanned } from '../policy/status';
import type { Trip } from '../trips/trip';

/** What the rest of the window can still give an officer who is subject. Days, halves as 0.5. */
export interface OfficerPlan {
  readonly officer: OfficerId;
  readonly required: number;
  /** Days counted already. */
  readonly counted: number;
  /** Days from today on that registered and approved trips would add. */
  readonly planned: number;
  /** Days that remaining rounds would add beyond those, if the officer went on every day of them. */
  readonly rounds: number;
  /** Whether counted, planned and rounds together reach the quota. */
  readonly suffices: boolean;
}

const isSpan = (span: Span | undefined): span is Span => span !== undefined;

const within = (spans: readonly Span[], bounds: Span): Span[] =>
  union(spans.map((span) => intersect(span, bounds)).filter(isSpan));

/**
 * Days that the rounds give to an officer who goes on every one of them. The ten rounds of 2022 give
 * 59, one less than the quota.
 */
export const daysOfRounds = (rounds: readonly Round[], policy: Policy): number => {
  const counts = countableDayTest(policy);
  const spans = within(
    rounds.map((round) => round.span),
    policy.window,
  );
  return spans.flatMap(daysOf).filter(counts).length;
};

/** The rest of the counting window from today on; undefined when it is over. */
const restOf = ({ window }: Policy, today: Day): Span | undefined =>
  intersect(window, { from: today, to: window.to });

/** Quarters in which the officer has a trip registered or done. */
export const plannedQuarters = (days: OfficerDays, policy: Policy): Set<Quarter> => {
  const trips = [...days.counted.trips, ...days.planned.trips];
  return new Set(
    policy.quarters
      .filter((quarter) => trips.some((trip) => intersect(trip.span, quarter) !== undefined))
      .map((quarter) => quarter.quarter),
  );
};

/** Where more days may come from: the rounds, or without rounds the quarters not planned yet. */
const openSpans = (ledger: DayLedger, days: OfficerDays): readonly Span[] => {
  const { policy, rounds } = ledger.records;
  if (rounds.length > 0) return rounds.map((round) => round.span);
  const planned = plannedQuarters(days, policy);
  return policy.quarters.filter((quarter) => !planned.has(quarter.quarter));
};

const freeDays = ({ counted, planned, eligible }: OfficerDays, span: Span): number => {
  const [first, end] = slotRange(span, counted.window);
  let halves = 0;
  for (let slot = first; slot < end; slot += 1) {
    const taken = (counted.owners[slot] ?? 0) + (planned.owners[slot] ?? 0);
    if (eligible[slot >> 1] === 1 && taken === 0) halves += 1;
  }
  return halves / 2;
};

const planOf = (ledger: DayLedger, days: OfficerDays, rest: Span | undefined): OfficerPlan | undefined => {
  const { policy } = ledger.records;
  const quota = quotaOf(days.officer, days.exemptions, policy);
  if (!days.officer.onDuty || quota.exempt || !inOffice(days.officer, policy.window)) return undefined;
  const counted = takenDays(days.counted, policy.window);
  const planned = rest ? takenDays(days.planned, rest) : 0;
  const open = rest ? within(openSpans(ledger, days), rest) : [];
  const rounds = open.reduce((sum, span) => sum + freeDays(days, span), 0);
  return {
    officer: days.officer.id,
    required: quota.required,
    counted,
    planned,
    rounds,
    suffices: counted + planned + rounds >= quota.required,
  };
};

/** The plans of the officers who are subject, in roster order. */
export const plansOf = (ledger: DayLedger, today: Day): OfficerPlan[] => {
  const rest = restOf(ledger.records.policy, today);
  return [...ledger.officers.values()].flatMap((days) => planOf(ledger, days, rest) ?? []);
};

/** Registered or approved trips that are not over: without any, the office does not plan in this workbook. */
export const tripsAhead = (ledger: DayLedger, today: Day): Trip[] =>
  ledger.records.trips.filter((trip) => isPlanned(trip.status) && trip.span.to >= today);

/** Quarters not over by today in which at least one officer has registered. */
export const openPlanQuarters = (ledger: DayLedger, today: Day): Quarter[] => {
  const ahead = tripsAhead(ledger, today);
  return ledger.records.policy.quarters
    .filter((quarter) => quarter.to >= today && ahead.some((trip) => contains(quarter, trip.span.from)))
    .map((quarter) => quarter.quarter);
};

/** Whether the officer has a date in the span, from today on, that can count. */
export const canStillGo = (days: OfficerDays, span: Span, today: Day): boolean => {
  const rest = intersect(span, { from: today, to: span.to });
  if (rest === undefined) return false;
  const [first, end] = slotRange(rest, days.counted.window);
  return days.eligible.subarray(first >> 1, Math.max(first, end) >> 1).includes(1);
};

import { ledgerOf, type DayLedger, type OfficerDays } from '../counting/day-count';
import { dutyShare, inOffice, quotaOf, roundHalfUp } from '../counting/exemption';
import type { Officer } from '../people/officer';
import { monthsOf, type Period } from '../days/period';
import { spanOfPeriod } from '../policy/period-span';
import type { Policy } from '../policy/policy';
import type { Records } from '../records';
import { intersect, type Span } from '../days/span';
import type { Rate, StandingStatus } from '../counting/standing';
import type { Duty } from '../policy/duty';
import { doneIn } from './duty-done';
import { heldIn } from '../counting/duty-holders';

/** A stretch of time with what it asks and what was done in it. */
export interface DutyUnit {
  readonly span: Span;
  readonly required: number;
  readonly done: number;
}

/** How an officer goes along in a duty. Days, trips, meetings or reports, as the duty counts. */
export interface DutyPace {
  /** What one may expect by now of the stretches begun: all that those which are over asked. */
  readonly expected: number;
  /** What the stretches begun lack of that, none made good by another. */
  readonly behind: number;
}

/** Where one officer stands in one duty. Figures are days, trips, meetings or reports, as the duty counts. */
export interface DutyStanding {
  readonly officer: Officer;
  readonly status: StandingStatus;
  /** Counts in the duty's denominator: it binds the officer, who is not exempt. */
  readonly subject: boolean;
  /** Asked in the whole counting window. */
  readonly required: number;
  /** Done in the period asked for. */
  readonly done: number;
  /** Done from the start of the counting window to the end of the period. */
  readonly cumulative: number;
  /** What the stretches begun by the end of the period lack, none made good by another. */
  readonly remaining: number;
  /** The stretches begun by the end of the period. */
  readonly units: readonly DutyUnit[];
  /** Where today is known and the duty binds the officer: what one may expect by now. */
  readonly pace?: DutyPace;
}

/** Absorbs binary fractions of months. */
const MARGIN = 1e-9;

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The stretches of the counting window that each have the duty's minimum. */
export const unitsOf = ({ per }: Duty, { window, quarters }: Pick<Policy, 'window' | 'quarters'>): Span[] => {
  if (per === 'year') return [window];
  const all = per === 'quarter' ? quarters : monthsOf(window);
  return all.flatMap(({ from, to }) => intersect({ from, to }, window) ?? []);
};

/** The share of the span's months in which the officer was bound by the duty, 0 to 1. */
const heldShare = (officer: Officer, held: readonly Span[], span: Span): number =>
  sumOf(
    held.flatMap((part) => {
      const within = intersect(part, span);
      return within ? dutyShare({ ...officer, activeFrom: within.from, activeTo: within.to }, [], span) : [];
    }),
  );

/** In a stretch in which the officer has no day of duty nothing is asked; of part of a year, its part. */
const owedIn = (duty: Duty, { officer, exemptions }: OfficerDays, policy: Policy, unit: Span): number => {
  const held = heldIn(officer, duty, policy.window);
  const heldPart = heldShare(officer, held, unit);
  if (heldPart === 0) return 0;
  if (duty.per === 'year') {
    const { required } = quotaOf({ ...officer, requiredDays: duty.minimum }, exemptions, policy);
    return heldPart < 1 - MARGIN ? roundHalfUp(required * heldPart) : required;
  }
  const share = dutyShare(officer, exemptions, unit);
  if (share === 0) return 0;
  return policy.exemption === 'pro-rata' ? roundHalfUp(duty.minimum * share) : duty.minimum;
};

const statusOf = (isHeld: boolean, isExempt: boolean, lacks: boolean): StandingStatus => {
  if (!isHeld) return 'not-subject';
  if (isExempt) return 'exempt';
  return lacks ? 'short' : 'met';
};

const standingOf = (duty: Duty, days: OfficerDays, policy: Policy, period: Span): DutyStanding => {
  const { officer, exemptions } = days;
  const held = heldIn(officer, duty, policy.window);
  const isHeld = held.length > 0 && inOffice(officer, policy.window) !== undefined;
  const doneWithin = (span: Span): number =>
    sumOf(held.flatMap((part) => intersect(part, span) ?? []).map((part) => doneIn(days, duty, part)));
  const isExempt = quotaOf(officer, exemptions, policy).exempt;
  const owes = isHeld && !isExempt;
  const units = unitsOf(duty, policy).map((span) => ({
    span,
    required: owes ? owedIn(duty, days, policy, span) : 0,
  }));
  const upTo = { from: policy.window.from, to: period.to };
  const begun = units.flatMap(({ span, required }): DutyUnit[] => {
    const within = intersect(span, upTo);
    return within ? [{ span, required, done: doneWithin(within) }] : [];
  });
  const remaining = sumOf(begun.map(({ required, done }) => Math.max(0, required - done)));
  const status = statusOf(isHeld, isExempt, remaining > 0);
  return {
    officer,
    status,
    subject: status === 'met' || status === 'short',
    required: sumOf(units.map(({ required }) => required)),
    done: isHeld ? doneWithin(period) : 0,
    cumulative: sumOf(begun.map(({ done }) => done)),
    remaining,
    units: begun,
  };
};

/**
 * Where every officer stands in the duty, in roster order. Throws a RangeError for a period that the
 * office's year does not have.
 */
export const dutyStandingsOf = (
  records: Records,
  duty: Duty,
  period: Period,
  ledger: DayLedger = ledgerOf(records),
): DutyStanding[] => {
  const span = spanOfPeriod(period, records.policy, records.rounds);
  if (span === undefined) throw new RangeError(`No such period: ${JSON.stringify(period)}`);
  return [...ledger.officers.values()].map((days) => standingOf(duty, days, records.policy, span));
};

/** Totals over those whom the duty binds and who are not exempt: its own denominator. */
export interface DutyTally {
  readonly subject: number;
  /** Done in the period by all of them. */
  readonly done: number;
  readonly went: Rate;
  readonly met: Rate;
}

export const dutyTallyOf = (standings: readonly DutyStanding[]): DutyTally => {
  const subject = standings.filter((standing) => standing.subject);
  const rate = (numerator: number): Rate => ({ numerator, denominator: subject.length });
  return {
    subject: subject.length,
    done: sumOf(subject.map(({ done }) => done)),
    went: rate(subject.filter(({ done }) => done > 0).length),
    met: rate(subject.filter(({ status }) => status === 'met').length),
  };
};

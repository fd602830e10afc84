import type { Day } from '../../base/day';
import { daysByLevel, sharesIn } from './breakdown';
import type { DayLedger, OfficerDays } from './day-count';
import { takenDays } from './day-slots';
import { inOffice, quotaOf, type Quota } from './exemption';
import type { Period } from '../days/period';
import { intersect, type Span } from '../days/span';
import { LEVELS } from '../places/unit';
import { spanOfPeriod } from '../policy/period-span';
import type { LevelQuotas, Policy } from '../policy/policy';
import type { Records } from '../records';
import type { Standing, StandingStatus } from './standing';

/** Where an officer stands by days alone: nothing of where they were spent, and how. */
export type DayStanding = Pick<
  Standing,
  | 'officer'
  | 'status'
  | 'subject'
  | 'exemptions'
  | 'required'
  | 'days'
  | 'cumulative'
  | 'remaining'
  | 'surplus'
  | 'levelRemaining'
>;

/** What is asked of an officer's days. */
export interface Asked {
  readonly policy: Policy;
  readonly period: Span;
  /** From the start of the counting window to the end of the period. */
  readonly sofar: Span;
}

export const NO_DAYS: Span = { from: 1 as Day, to: 0 as Day };

/** From the start of the counting window to the end of the period. */
const upTo = (period: Span, policy: Policy): Span | undefined =>
  intersect(policy.window, { from: policy.window.from, to: period.to });

/** Days of who is bound by other duties alone are none of the plan's days. */
export const askedOf = ({ officer }: OfficerDays, policy: Policy, span: Span): Asked => {
  const period = officer.onDuty ? span : NO_DAYS;
  return { policy, period, sofar: upTo(period, policy) ?? NO_DAYS };
};

const statusOf = ({ onDuty, exempt }: Owed, short: boolean): StandingStatus => {
  if (!onDuty) return 'not-subject';
  if (exempt) return 'exempt';
  return short ? 'short' : 'met';
};

const lacking = (owed: LevelQuotas, days: LevelQuotas): LevelQuotas => ({
  branch: Math.max(0, owed.branch - days.branch),
  commune: Math.max(0, owed.commune - days.commune),
  district: Math.max(0, owed.district - days.district),
});

/** What an officer of the year owes in the counting window, and whether at all. */
export interface Owed extends Quota {
  /** By the roster. */
  readonly onDuty: boolean;
}

export const owedBy = ({ officer, exemptions }: OfficerDays, policy: Policy): Owed => {
  const { onDuty } = officer;
  const quota = quotaOf(officer, exemptions, policy);
  return { ...quota, required: onDuty ? quota.required : 0, onDuty };
};

export const dayStandingOf = (days: OfficerDays, { period, sofar }: Asked, owed: Owed): DayStanding => {
  const { officer, exemptions, counted } = days;
  const { required, levels } = owed;
  const cumulative = takenDays(counted, sofar);
  const levelRemaining = levels && lacking(levels, daysByLevel(sharesIn(counted, sofar)));
  const levelsShort = levelRemaining !== undefined && LEVELS.some((level) => levelRemaining[level] > 0);
  const status = statusOf(owed, cumulative < required || levelsShort);
  const standing = {
    officer,
    status,
    subject: status === 'met' || status === 'short',
    exemptions,
    required,
    days: takenDays(counted, period),
    cumulative,
    remaining: Math.max(0, required - cumulative),
    surplus: Math.max(0, cumulative - required),
  };
  return levelRemaining ? { ...standing, levelRemaining } : standing;
};

/** Every officer of the year, in roster order: who had left before it, or has come since, is no part of it. */
export const officersOfYear = ({ records: { policy }, officers }: DayLedger): OfficerDays[] =>
  [...officers.values()].filter(({ officer }) => inOffice(officer, policy.window) !== undefined);

/** Throws a RangeError for a period that the office's year does not have. */
export const mustSpan = (period: Period, { policy, rounds }: Records): Span => {
  const span = spanOfPeriod(period, policy, rounds);
  if (span === undefined) throw new RangeError(`No such period: ${JSON.stringify(period)}`);
  return span;
};

/** As `standingsOf`, by days alone; what each owes is found out once for all periods. */
export const dayStandingsReader = (ledger: DayLedger): ((period: Period) => DayStanding[]) => {
  const { records } = ledger;
  const { policy } = records;
  const officers = officersOfYear(ledger).map((days) => ({ days, owed: owedBy(days, policy) }));
  return (period) => {
    const span = mustSpan(period, records);
    return officers.map(({ days, owed }) => dayStandingOf(days, askedOf(days, policy, span), owed));
  };
};

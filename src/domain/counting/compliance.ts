import { daysByKind, daysByLevel, daysByQuarter, levelConflictsIn, sharesIn, tripsIn } from './breakdown';
import { ledgerOf, type DayLedger, type OfficerDays } from './day-count';
import { takenDays } from './day-slots';
import { inOffice, quotaOf, type Quota } from './exemption';
import type { Period } from '../days/period';
import { spanOfPeriod } from '../policy/period-span';
import type { LevelQuotas, Policy } from '../policy/policy';
import type { Records } from '../records';
import { intersect, type Span } from '../days/span';
import type { Rate, Standing, StandingStatus, Tally } from './standing';
import { LEVELS } from '../places/unit';

/** From the start of the counting window to the end of the period. */
const upTo = (period: Span, policy: Policy): Span | undefined =>
  intersect(policy.window, { from: policy.window.from, to: period.to });

const EMPTY: Span = { from: 1 as Span['from'], to: 0 as Span['to'] };

const lacking = (owed: LevelQuotas, days: LevelQuotas): LevelQuotas => ({
  branch: Math.max(0, owed.branch - days.branch),
  commune: Math.max(0, owed.commune - days.commune),
  district: Math.max(0, owed.district - days.district),
});

/** On duty by the roster, and in office on some day of the counting window. */
const hasDuty = ({ officer }: OfficerDays, policy: Policy): boolean =>
  officer.onDuty && inOffice(officer, policy.window) !== undefined;

const statusOf = (onDuty: boolean, quota: Quota, short: boolean): StandingStatus => {
  if (!onDuty) return 'not-subject';
  if (quota.exempt) return 'exempt';
  return short ? 'short' : 'met';
};

const standingOf = (days: OfficerDays, policy: Policy, period: Span): Standing => {
  const { officer, exemptions, counted, planned } = days;
  const onDuty = hasDuty(days, policy);
  const quota = quotaOf(officer, exemptions, policy);
  const sofar = upTo(period, policy) ?? EMPTY;
  const cumulative = takenDays(counted, sofar);
  const required = onDuty ? quota.required : 0;
  const levelRemaining = quota.levels && lacking(quota.levels, daysByLevel(sharesIn(counted, sofar)));
  const levelsShort = levelRemaining !== undefined && LEVELS.some((level) => levelRemaining[level] > 0);
  const status = statusOf(onDuty, quota, cumulative < required || levelsShort);
  const shares = sharesIn(counted, period);
  return {
    officer,
    status,
    subject: status === 'met' || status === 'short',
    exemptions,
    required,
    days: takenDays(counted, period),
    cumulative,
    byQuarter: daysByQuarter(counted, sofar, policy.quarters),
    byLevel: daysByLevel(shares),
    byKind: daysByKind(shares),
    visits: tripsIn(days, period).length,
    remaining: Math.max(0, required - cumulative),
    surplus: Math.max(0, cumulative - required),
    planned: takenDays(planned, period),
    ...(levelRemaining ? { levelRemaining } : {}),
    levelConflicts: levelConflictsIn(counted, period),
  };
};

/**
 * Where every officer stands, in roster order. A ledger made before saves counting again for each
 * period. Throws a RangeError for a period that the office's year does not have: ask `spanOfPeriod`
 * first where a person typed it.
 */
export const standingsOf = (
  records: Records,
  period: Period,
  ledger: DayLedger = ledgerOf(records),
): Standing[] => {
  const span = spanOfPeriod(period, records.policy, records.rounds);
  if (span === undefined) throw new RangeError(`No such period: ${JSON.stringify(period)}`);
  return [...ledger.officers.values()].map((days) => standingOf(days, records.policy, span));
};

const rateOf = (met: readonly Standing[], of: readonly Standing[]): Rate => ({
  numerator: met.length,
  denominator: of.length,
});

/** Totals over officers subject and not exempt; support staff are not on the roster's total. */
export const tallyOf = (standings: readonly Standing[]): Tally => {
  const subject = standings.filter((standing) => standing.subject);
  const days = subject.reduce((sum, standing) => sum + standing.days, 0);
  return {
    total: standings.filter((standing) => standing.status !== 'not-subject').length,
    subject: subject.length,
    days,
    mean: subject.length === 0 ? 0 : days / subject.length,
    went: rateOf(
      subject.filter((standing) => standing.days > 0),
      subject,
    ),
    met: rateOf(
      subject.filter((standing) => standing.status === 'met'),
      subject,
    ),
  };
};

/** One department's officers, in roster order, and their totals. */
export interface DepartmentStandings {
  readonly department: string;
  readonly standings: readonly Standing[];
  readonly tally: Tally;
}

/** By the department of today, departments in the order in which the roster first names them. */
export const byDepartment = (standings: readonly Standing[]): DepartmentStandings[] => {
  const groups = new Map<string, Standing[]>();
  for (const standing of standings) {
    const { department } = standing.officer;
    groups.set(department, [...(groups.get(department) ?? []), standing]);
  }
  return [...groups].map(([department, members]) => ({
    department,
    standings: members,
    tally: tallyOf(members),
  }));
};

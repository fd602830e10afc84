import type { Day } from '../../base/day';
import {
  daysByKind,
  daysByLevel,
  daysByQuarter,
  firstDateIn,
  levelConflictsIn,
  sharesIn,
  tripsIn,
} from './breakdown';
import { ledgerOf, type DayLedger, type OfficerDays } from './day-count';
import { takenDays } from './day-slots';
import { inOffice, quotaOf, type Quota } from './exemption';
import { quotaByStay } from './quota-by-stay';
import type { Period } from '../days/period';
import { spanOfPeriod } from '../policy/period-span';
import type { LevelQuotas, Policy } from '../policy/policy';
import { paceOf, type Pace } from './pace';
import type { Records } from '../records';
import { contains, intersect, type Span } from '../days/span';
import type { Rate, Standing, StandingFigures, StandingStatus, StayFigures, Tally } from './standing';
import { staysOf } from '../people/stay';
import { LEVELS } from '../places/unit';

/** From the start of the counting window to the end of the period. */
const upTo = (period: Span, policy: Policy): Span | undefined =>
  intersect(policy.window, { from: policy.window.from, to: period.to });

const EMPTY: Span = { from: 1 as Day, to: 0 as Day };

const EVER: Span = { from: Number.MIN_SAFE_INTEGER as Day, to: Number.MAX_SAFE_INTEGER as Day };

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

interface Asked {
  readonly policy: Policy;
  readonly period: Span;
  /** From the start of the counting window to the end of the period. */
  readonly sofar: Span;
}

/** The figures of the officer's days within the stretch; visits belong to the one in which they begin. */
const figuresIn = (days: OfficerDays, { policy, period, sofar }: Asked, within: Span): StandingFigures => {
  const { counted, awaitingOrder, planned } = days;
  const asked = intersect(period, within) ?? EMPTY;
  const shares = sharesIn(counted, asked);
  const visits = tripsIn(days, period).filter((trip) => {
    const first = firstDateIn(trip, period, days);
    return first !== undefined && contains(within, first);
  });
  return {
    days: takenDays(counted, asked),
    cumulative: takenDays(counted, intersect(sofar, within) ?? EMPTY),
    byQuarter: daysByQuarter(counted, intersect(sofar, within) ?? EMPTY, policy.quarters),
    byLevel: daysByLevel(shares),
    byKind: daysByKind(shares),
    visits: visits.length,
    awaitingOrder: takenDays(awaitingOrder, asked),
    planned: takenDays(planned, asked),
  };
};

/** Figures by department; undefined for an officer who had one department all the time. */
const stayFigures = (days: OfficerDays, asked: Asked, required: number): StayFigures[] | undefined => {
  if (days.officer.postings === undefined) return undefined;
  const stays = staysOf(days.officer, asked.policy.window);
  if (stays.length < 2) return undefined;
  const owed = quotaByStay(days, required, asked.policy, stays);
  return stays.map((stay, index) => ({
    ...stay,
    ...figuresIn(days, asked, stay.span),
    required: owed[index] ?? 0,
  }));
};

/** Days of who is bound by other duties alone are none of the plan's days. */
const askedOf = ({ officer }: OfficerDays, policy: Policy, span: Span): Asked => {
  const period = officer.onDuty ? span : EMPTY;
  return { policy, period, sofar: upTo(period, policy) ?? EMPTY };
};

const standingOf = (days: OfficerDays, policy: Policy, span: Span): Standing => {
  const { officer, exemptions, counted } = days;
  const onDuty = hasDuty(days, policy);
  const quota = quotaOf(officer, exemptions, policy);
  const asked = askedOf(days, policy, span);
  const figures = figuresIn(days, asked, EVER);
  const { cumulative } = figures;
  const required = onDuty ? quota.required : 0;
  const levelRemaining = quota.levels && lacking(quota.levels, daysByLevel(sharesIn(counted, asked.sofar)));
  const levelsShort = levelRemaining !== undefined && LEVELS.some((level) => levelRemaining[level] > 0);
  const status = statusOf(onDuty, quota, cumulative < required || levelsShort);
  const stays = stayFigures(days, asked, required);
  return {
    officer,
    status,
    subject: status === 'met' || status === 'short',
    exemptions,
    required,
    ...figures,
    remaining: Math.max(0, required - cumulative),
    surplus: Math.max(0, cumulative - required),
    ...(levelRemaining ? { levelRemaining } : {}),
    levelConflicts: levelConflictsIn(counted, asked.period),
    ...(stays ? { stays } : {}),
  };
};

const withPace = (standing: Standing, pace: Pace | undefined): Standing =>
  standing.subject && pace ? { ...standing, pace } : standing;

/**
 * Where every officer of the year stands, in roster order: who had left before it, or has come since, is no part of it. A ledger made before saves counting again for each
 * period. With today's day each standing knows its pace. Throws a RangeError for a period that the office's
 * year does not have: ask `spanOfPeriod` first where a person typed it.
 */
export const standingsOf = (
  records: Records,
  period: Period,
  ledger: DayLedger = ledgerOf(records),
  today?: Day,
): Standing[] => {
  const span = spanOfPeriod(period, records.policy, records.rounds);
  if (span === undefined) throw new RangeError(`No such period: ${JSON.stringify(period)}`);
  const { window } = records.policy;
  const ofTheYear = [...ledger.officers.values()].filter(
    ({ officer, counted }) => inOffice(officer, window) !== undefined || takenDays(counted, window) > 0,
  );
  return ofTheYear.map((days) => {
    const standing = standingOf(days, records.policy, span);
    return today === undefined ? standing : withPace(standing, paceOf(ledger, days, span, today));
  });
};

const rateOf = (met: readonly Standing[], of: readonly Standing[]): Rate => ({
  numerator: met.length,
  denominator: of.length,
});

const went = ({ days, stay }: Standing): boolean => (stay?.officerDays ?? days) > 0;

/**
 * Totals over officers subject and not exempt; support staff are not on the roster's total. Of a department's
 * lines the people are those of today, and the days all those that were gone on from there.
 */
export const tallyOf = (standings: readonly Standing[]): Tally => {
  const people = standings.filter(({ stay }) => stay?.away !== true);
  const subject = people.filter((standing) => standing.subject);
  const days = standings.reduce((sum, standing) => sum + (standing.subject ? standing.days : 0), 0);
  return {
    total: people.filter((standing) => standing.status !== 'not-subject').length,
    subject: subject.length,
    days,
    mean: subject.length === 0 ? 0 : days / subject.length,
    went: rateOf(subject.filter(went), subject),
    met: rateOf(
      subject.filter((standing) => standing.status === 'met'),
      subject,
    ),
  };
};

/** One department's officers, in roster order, then those who have left it, and their totals. */
export interface DepartmentStandings {
  readonly department: string;
  readonly standings: readonly Standing[];
  readonly tally: Tally;
}

/** What is lacking is the officer's own, and stands with the department of today. */
const NOTHING_LACKING = { remaining: 0, surplus: 0 };

/** The lines of an officer: that of today's department first. */
const linesOf = (standing: Standing): Standing[] => {
  const { officer, stays, days, ...own } = standing;
  if (stays === undefined) return [standing];
  const line = (figures: StayFigures, away: boolean): Standing => ({
    ...own,
    officer: { ...officer, department: figures.department },
    ...figures,
    ...(away ? NOTHING_LACKING : {}),
    stay: {
      department: figures.department,
      span: figures.span,
      away,
      home: officer.department,
      officerDays: days,
      officerRequired: own.required,
    },
  });
  const home = stays.filter(({ department }) => department === officer.department);
  const current = home[home.length - 1] ?? stays[stays.length - 1];
  const lines = stays.map((figures) => line(figures, figures !== current));
  return [
    ...lines.filter(({ stay }) => stay?.away === false),
    ...lines.filter(({ stay }) => stay?.away === true),
  ];
};

/**
 * Days by the department to which their officer belonged on each of them, departments in the order in which the
 * roster first names them as today's. The lines of an officer who moved add up to the officer.
 */
export const byDepartment = (standings: readonly Standing[]): DepartmentStandings[] => {
  const lines = standings.flatMap(linesOf);
  const groups = new Map<string, Standing[]>();
  const put = (line: Standing): void => {
    const { department } = line.officer;
    groups.set(department, [...(groups.get(department) ?? []), line]);
  };
  for (const line of lines) if (line.stay?.away !== true) put(line);
  for (const line of lines) if (line.stay?.away === true) put(line);
  return [...groups].map(([department, members]) => ({
    department,
    standings: members,
    tally: tallyOf(members),
  }));
};

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
import {
  askedOf,
  dayStandingOf,
  mustSpan,
  NO_DAYS,
  officersOfYear,
  owedBy,
  type Asked,
} from './day-standing';
import { quotaByStay } from './exemption';
import type { Period } from '../days/period';
import type { Policy } from '../policy/policy';
import { paceOf, type Pace } from './pace';
import type { Records } from '../records';
import { contains, intersect, type Span } from '../days/span';
import type { Rate, Standing, StandingFigures, StayFigures, Tally } from './standing';
import { staysOf } from '../people/stay';

const EVER: Span = { from: Number.MIN_SAFE_INTEGER as Day, to: Number.MAX_SAFE_INTEGER as Day };

/** The figures of the officer's days within the stretch; visits belong to the one in which they begin. */
const figuresIn = (days: OfficerDays, { policy, period, sofar }: Asked, within: Span): StandingFigures => {
  const { counted, awaitingOrder, planned } = days;
  const asked = intersect(period, within) ?? NO_DAYS;
  const shares = sharesIn(counted, asked);
  const visits = tripsIn(days, period).filter((trip) => {
    const first = firstDateIn(trip, period, days);
    return first !== undefined && contains(within, first);
  });
  return {
    days: takenDays(counted, asked),
    cumulative: takenDays(counted, intersect(sofar, within) ?? NO_DAYS),
    byQuarter: daysByQuarter(counted, intersect(sofar, within) ?? NO_DAYS, policy.quarters),
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

const standingOf = (days: OfficerDays, policy: Policy, span: Span): Standing => {
  const asked = askedOf(days, policy, span);
  const own = dayStandingOf(days, asked, owedBy(days, policy));
  const stays = stayFigures(days, asked, own.required);
  return {
    ...own,
    ...figuresIn(days, asked, EVER),
    levelConflicts: levelConflictsIn(days.counted, asked.period),
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
  const span = mustSpan(period, records);
  return officersOfYear(ledger).map((days) => {
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

import { addDays, type Day } from '../../base/day';
import type { DayLedger, OfficerDays } from './day-count';
import { takenDays } from './day-slots';
import { quotaOf } from './exemption';
import { contains, intersect, spanOf, type Span } from '../days/span';

/**
 * What lets one expect days by a date: the officer's own registrations where they reach the quota, else the
 * office's rounds, else the calendar.
 */
type PaceBasis = 'own-plan' | 'rounds' | 'calendar';

/** How an officer goes along within the counting window. Days, halves as 0.5. */
export interface Pace {
  readonly basis: PaceBasis;
  /** Days that one may expect by now; the whole quota once the window is over. */
  readonly expected: number;
  /** max(0, expected − counted). */
  readonly behind: number;
}

/** Dates of the spans that can count for the officer. */
const eligibleIn = ({ eligible, counted: { window } }: OfficerDays, spans: readonly Span[]): number => {
  let dates = 0;
  eligible.forEach((can, index) => {
    const day = addDays(window.from, index);
    if (can === 1 && spans.some((span) => contains(span, day))) dates += 1;
  });
  return dates;
};

/** The quota by the share of the dates that have passed; whole days, nobody is behind by part of one. */
const shareOf = (required: number, passed: number, all: number): number =>
  all === 0 ? 0 : Math.floor((required * passed) / all);

interface Asked {
  readonly ledger: DayLedger;
  readonly days: OfficerDays;
  readonly required: number;
  /** The days that are over. */
  readonly over: Span;
}

/** Days counted or registered before now; undefined where the registrations don't reach the quota. */
const byOwnPlan = ({ days, ledger, required, over }: Asked): number | undefined => {
  const { window } = ledger.records.policy;
  const daysIn = (span: Span): number => takenDays(days.counted, span) + takenDays(days.planned, span);
  return takenDays(days.planned, window) > 0 && daysIn(window) >= required
    ? Math.min(required, daysIn(over))
    : undefined;
};

/** A round is asked for once it is over: until then its days may still be gone on, and told. */
const byRounds = ({ days, ledger, required, over }: Asked): number | undefined => {
  const { policy, rounds } = ledger.records;
  const spans = rounds.flatMap(({ span }) => intersect(span, policy.window) ?? []);
  const all = eligibleIn(days, spans);
  if (all === 0) return undefined;
  return shareOf(
    required,
    eligibleIn(
      days,
      spans.filter(({ to }) => to <= over.to),
    ),
    all,
  );
};

const byCalendar = ({ days, ledger, required, over }: Asked): number =>
  shareOf(required, eligibleIn(days, [over]), eligibleIn(days, [ledger.records.policy.window]));

const expectationOf = (asked: Asked): Pick<Pace, 'basis' | 'expected'> => {
  const own = byOwnPlan(asked);
  if (own !== undefined) return { basis: 'own-plan', expected: own };
  const rounds = byRounds(asked);
  return rounds === undefined
    ? { basis: 'calendar', expected: byCalendar(asked) }
    : { basis: 'rounds', expected: rounds };
};

/**
 * What the plan and the calendar let one expect of an officer who owes the days, by the morning of `today` or by
 * the end of the period, whichever is first. Behind means behind that, not behind the quota of the whole year;
 * once the counting window is over they are the same. Undefined for who owes nothing.
 */
export const paceOf = (ledger: DayLedger, days: OfficerDays, period: Span, today: Day): Pace | undefined => {
  const { policy } = ledger.records;
  const quota = quotaOf(days.officer, days.exemptions, policy);
  if (!days.officer.onDuty || quota.exempt) return undefined;
  const { required } = quota;
  const end = Math.min(period.to, today - 1) as Day;
  const over = spanOf(policy.window.from, end);
  if (over === undefined) return { basis: 'calendar', expected: 0, behind: 0 };
  const counted = takenDays(days.counted, { from: policy.window.from, to: period.to });
  const { basis, expected } =
    end >= policy.window.to
      ? { basis: 'calendar' as const, expected: required }
      : expectationOf({ ledger, days, required, over });
  return { basis, expected, behind: Math.max(0, expected - counted) };
};

import { addDays, type Day } from '../../base/day';
import type { DayLedger, OfficerDays } from './day-count';
import { takenDays, type DaySlots } from './day-slots';
import { quotaOf } from './exemption';
import type { Round } from '../days/round';
import { contains, intersect, type Span } from '../days/span';

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

/** What is asked of an officer in some stretch of time. */
export interface Asked {
  /** The rounds in which it is done; none for what has its own time. */
  readonly rounds: readonly Round[];
  readonly days: OfficerDays;
  readonly required: number;
  /** The dates in which it is asked. */
  readonly spans: readonly Span[];
  /** The last day that is over. */
  readonly until: Day;
  /** What such half days give of it. */
  readonly doneIn: (slots: DaySlots, span: Span) => number;
}

const within = (spans: readonly Span[], bounds: Span): Span[] =>
  spans.flatMap((span) => intersect(span, bounds) ?? []);

const overIn = ({ days, spans, until }: Asked): Span[] =>
  within(spans, { from: days.counted.window.from, to: until });

/** What was done or registered before now; undefined where the registrations don't reach what is asked. */
const byOwnPlan = (asked: Asked): number | undefined => {
  const {
    days: { counted, planned },
    required,
    spans,
    doneIn,
  } = asked;
  const sumIn = (slots: DaySlots, parts: readonly Span[]): number =>
    parts.reduce((sum, part) => sum + doneIn(slots, part), 0);
  const ahead = sumIn(planned, spans);
  if (ahead === 0 || ahead + sumIn(counted, spans) < required) return undefined;
  const over = overIn(asked);
  return Math.min(required, sumIn(counted, over) + sumIn(planned, over));
};

/** A round is asked for once it is over: until then its days may still be gone on, and told. */
const byRounds = ({ days, rounds: asked, required, spans, until }: Asked): number | undefined => {
  const rounds = asked.flatMap(({ span }) => within(spans, span));
  const all = eligibleIn(days, rounds);
  if (all === 0) return undefined;
  const over = rounds.filter(({ to }) => to <= until);
  return shareOf(required, eligibleIn(days, over), all);
};

const byCalendar = (asked: Asked): number =>
  shareOf(asked.required, eligibleIn(asked.days, overIn(asked)), eligibleIn(asked.days, asked.spans));

/** What one may expect of the officer by the end of the last day that is over. */
export const expectationOf = (asked: Asked): Pick<Pace, 'basis' | 'expected'> => {
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
  const { window } = policy;
  const end = Math.min(period.to, today - 1) as Day;
  if (end < window.from) return { basis: 'calendar', expected: 0, behind: 0 };
  const counted = takenDays(days.counted, { from: window.from, to: period.to });
  const { basis, expected } =
    end >= window.to
      ? { basis: 'calendar' as const, expected: required }
      : expectationOf({
          rounds: ledger.records.rounds,
          days,
          required,
          spans: [window],
          until: end,
          doneIn: takenDays,
        });
  return { basis, expected, behind: Math.max(0, expected - counted) };
};

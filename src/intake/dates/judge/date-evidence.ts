import type { Day } from '../../../base/day';
import { contains, covers, lengthOf, type Span } from '../../../domain/days/span';
import { LONGEST_TRIP } from '../../../domain/trips/trip';

/** What the row and its surroundings say of when the trip was. */
export interface Evidence {
  readonly period?: Span | undefined;
  readonly quarter?: Span | undefined;
  readonly round?: Span | undefined;
  /** The month, or else the quarter, that a title, the tab's name or a group row gives to all its rows. */
  readonly titled?: Span | undefined;
  readonly nearby?: Span | undefined;
  readonly statedDays?: number | undefined;
  readonly reportedOn?: Day | undefined;
  /** Days of a span by the policy; calendar days when absent. */
  readonly countDays?: ((span: Span) => number) | undefined;
}

/** Days from the end of a trip to its report. */
const REPORT_REACH = {
  /** Offices ask for a report within ten days, and get it within fifteen. */
  soon: 15,
  /** Reports of a whole quarter are handed in with its last one; a later date is of another paper. */
  late: 60,
};

/**
 * How far a day is from the rows around it, and what that is worth: a row in its place weighs more than a round (4),
 * a week or two off as much, the next month less than the stated days (3), the next quarter breaks a tie.
 */
const NEARNESS = [
  [1, 5],
  [10, 4],
  [31, 2],
  [100, 1],
] as const;

const daysAway = (day: Day, { from, to }: Span): number => Math.max(from - day, day - to, 0);

const nearness = (day: Day, nearby: Span | undefined): number => {
  if (!nearby) return 0;
  const away = daysAway(day, nearby);
  return NEARNESS.find(([most]) => away <= most)?.[1] ?? 0;
};

export const lengthBy = (span: Span, { countDays = lengthOf }: Evidence): number => countDays(span);

/** Whether the days typed in the row are the days of the span. */
const fitsStated = (span: Span, evidence: Evidence): boolean => {
  if (evidence.statedDays === undefined) return false;
  const stated = Math.ceil(evidence.statedDays);
  return lengthOf(span) === stated || lengthBy(span, evidence) === stated;
};

/** Short enough for a trip, or as long as the row says. */
export const isLikelyTrip = (span: Span, evidence: Evidence): boolean =>
  lengthOf(span) <= LONGEST_TRIP || fitsStated(span, evidence);

const isReported = ({ to }: Span, reportedOn: Day | undefined, reach: number): boolean =>
  reportedOn !== undefined && to <= reportedOn && reportedOn <= to + reach;

/** One thing that speaks for the days of a trip, or against them. */
interface Clue {
  readonly name: string;
  /** How much it counts beside the others; two readings with the same sum are asked about. */
  readonly weight: number;
  readonly holds: (span: Span, evidence: Evidence) => boolean;
}

const CLUES = [
  {
    name: 'in-round',
    // The plan of the office: with the rows around it outweighs any typed figure.
    weight: 4,
    holds: (span, { round }) => round !== undefined && covers(round, span),
  },
  {
    name: 'in-quarter',
    // The row's own quarter is often filled down, and a quarter holds a day and its exchange one time in three.
    weight: 2,
    holds: (span, { quarter }) => quarter !== undefined && contains(quarter, span.from),
  },
  {
    name: 'in-title',
    // A title is written to say it, of all rows below.
    weight: 4,
    holds: (span, { titled }) => titled !== undefined && contains(titled, span.from),
  },
  {
    name: 'in-period',
    // Most readings lie in the year that counts: it tells a wrong year, and little else.
    weight: 2,
    holds: (span, { period }) => period !== undefined && covers(period, span),
  },
  // Typed beside the dates by the same hand; less than a round, for two slips of one row agree by chance.
  { name: 'stated-days', weight: 3, holds: fitsStated },
  {
    name: 'not-stated-days',
    // Days are miscounted more often than they agree by chance.
    weight: -2,
    holds: (span, evidence) => evidence.statedDays !== undefined && !fitsStated(span, evidence),
  },
  {
    name: 'reported-after',
    // Nearly every day before the report fits: it breaks a tie.
    weight: 1,
    holds: (span, { reportedOn }) => isReported(span, reportedOn, REPORT_REACH.late),
  },
  {
    name: 'reported-soon',
    // On top of the former: as much as the quarter, which also leaves one of three.
    weight: 1,
    holds: (span, { reportedOn }) => isReported(span, reportedOn, REPORT_REACH.soon),
  },
  {
    name: 'reported-before',
    // Nobody reports a trip before it; yet the date of the report may itself be the slip.
    weight: -2,
    holds: ({ from }, { reportedOn }) => reportedOn !== undefined && reportedOn < from,
  },
  // A stay of months is allowed and told; by itself it makes no slip of a typed date.
  { name: 'too-long', weight: -2, holds: (span) => lengthOf(span) > LONGEST_TRIP },
] as const satisfies readonly Clue[];

/** The name of a clue; `near-rows` is that the days lie near those of the rows around. */
type DateClue = (typeof CLUES)[number]['name'] | 'near-rows';

/** Everything that speaks for the days of a trip or against them, by name: for whoever wants to know why. */
export const dateClues = (span: Span, evidence: Evidence): DateClue[] => [
  ...CLUES.filter(({ holds }) => holds(span, evidence)).map(({ name }) => name),
  ...(nearness(span.from, evidence.nearby) > 1 ? (['near-rows'] as const) : []),
];

/** How well the days of a trip agree with all that is known: the higher, the better. */
export const scoreOf = (span: Span, evidence: Evidence): number =>
  CLUES.reduce(
    (sum, { holds, weight }) => (holds(span, evidence) ? sum + weight : sum),
    nearness(span.from, evidence.nearby),
  );

/** Whether the days lie where their title, round, quarter and period do, and the rows around them. */
const liesRightly = (span: Span, { titled, round, quarter, period, nearby }: Evidence): boolean =>
  (round === undefined || covers(round, span)) &&
  (titled === undefined || contains(titled, span.from)) &&
  (quarter === undefined || contains(quarter, span.from)) &&
  (period === undefined || covers(period, span)) &&
  (nearby === undefined || daysAway(span.from, nearby) <= NEARNESS[0][0]);

/**
 * Whether nothing that is known speaks against the days of a trip: then no other days can have a higher score.
 */
export const agreesWholly = (span: Span, evidence: Evidence): boolean =>
  lengthOf(span) <= LONGEST_TRIP &&
  liesRightly(span, evidence) &&
  (evidence.statedDays === undefined || fitsStated(span, evidence)) &&
  (evidence.reportedOn === undefined || isReported(span, evidence.reportedOn, REPORT_REACH.soon));

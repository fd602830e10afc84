import { isDateCell, type Cell } from '../domain/cell';
import { partsOf, type Day } from '../domain/day';
import { contains, covers, lengthOf, type Span } from '../domain/span';
import { isEmptyValue } from './text-hygiene';
import { readDates, type ItemsReader } from './vi-date';
import { readStatedDays } from './vi-number';

/** How a column of dates is filled in, from all its cells. */
export interface ColumnHabits {
  /** Real dates are the rule, so text is the exception (DATE_AS_TEXT). */
  readonly mostlyDates: boolean;
  /** Real dates never have a day above 12 while text dates do: a US-locale sheet read them month first. */
  readonly looksSwapped: boolean;
  /** Years that a good part of the column is in: none of them is a slip. */
  readonly commonYears: readonly number[];
}

const FEW = { realDates: 5, swapped: 8, texts: 2, years: 3 };
const USUAL_SHARE = 0.8;
const COMMON_SHARE = 0.2;

/** Day of the month of a full text date (`15/04/2022`), as a US-locale sheet leaves those it cannot read. */
const fullTextDate = (text: string): number | undefined => {
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}\s*$/.exec(text);
  return match ? Number(match[1]) : undefined;
};

/** Whether texts are left of the days that no month-first sheet can take for a month. */
const restAfterTwelfth = (texts: readonly string[]): boolean => {
  const dates = texts.map(fullTextDate).filter((date) => date !== undefined);
  return dates.length >= FEW.texts && dates.every((date) => date > 12);
};

const commonYearsOf = (days: readonly Day[]): number[] => {
  const counts = new Map<number, number>();
  for (const day of days) {
    const { year } = partsOf(day);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= FEW.years && count >= days.length * COMMON_SHARE)
    .map(([year]) => year);
};

/** `cells` of one column of a table, top to bottom, blanks included. */
export const columnHabits = (cells: readonly Cell[], itemsOf?: ItemsReader): ColumnHabits => {
  const real: Day[] = [];
  const typed: string[] = [];
  let numbers = 0;
  for (const cell of cells) {
    if (isDateCell(cell)) real.push(cell.day);
    else if (typeof cell !== 'string') numbers += 1;
    else if (!isEmptyValue(cell)) typed.push(cell);
  }
  const filled = real.length + typed.length + numbers;
  return {
    mostlyDates: real.length >= FEW.realDates && real.length >= filled * USUAL_SHARE,
    looksSwapped:
      real.length >= FEW.swapped && real.every((day) => partsOf(day).date <= 12) && restAfterTwelfth(typed),
    commonYears: commonYearsOf([...real, ...textDays(typed, itemsOf)]),
  };
};

/** Days of the texts that name their year. */
const textDays = (texts: readonly string[], itemsOf: ItemsReader | undefined): Day[] =>
  texts.flatMap((text) => {
    const { segments, typedYears } = readDates(text, { itemsOf });
    const first = typedYears.length > 0 ? segments[0] : undefined;
    return first ? [first.from] : [];
  });

const NEIGHBOURS = { each: 4, reach: 12, apart: 62, next: 120 };

const insert = (sorted: Day[], day: Day): void => {
  let at = sorted.length;
  for (; at > 0 && (sorted[at - 1] ?? day) > day; at -= 1) sorted[at] = sorted[at - 1] ?? day;
  sorted[at] = day;
};

/** Hands on up to four known days going one way from a row, the nearest first. */
const eachKnown = (
  days: readonly (Day | undefined)[],
  index: number,
  step: 1 | -1,
  use: (day: Day) => void,
): void => {
  let found = 0;
  for (let away = 1; away <= NEIGHBOURS.reach && found < NEIGHBOURS.each; away++) {
    const day = days[index + step * away];
    if (day === undefined) continue;
    found += 1;
    use(day);
  }
};

const known = (days: readonly (Day | undefined)[], index: number, step: 1 | -1): Day[] => {
  const found: Day[] = [];
  eachKnown(days, index, step, (day) => found.push(day));
  return found;
};

/** The days around without the farthest ones; undefined when they are few or lie far apart. */
const inner = (sorted: readonly Day[]): Span | undefined => {
  const cut = sorted.length >= 5 ? 1 : 0;
  const from = sorted[cut];
  const to = sorted[sorted.length - 1 - cut];
  return from === undefined || to === undefined || sorted.length < 3 || to - from > NEIGHBOURS.apart
    ? undefined
    : { from, to };
};

const isRising = (days: readonly Day[]): boolean =>
  days.length > 2 && days.every((day, index) => day >= (days[index - 1] ?? day));

/**
 * Between the rows next to this one, where those around them keep the order too: for rows far apart in time.
 * The first and the last row have neighbours on one side alone.
 */
const between = (days: readonly (Day | undefined)[], index: number): Span | undefined => {
  const before = known(days, index, -1);
  const after = known(days, index, 1);
  const [from = after[0], to = from] = [before[0], after[0]];
  if (from === undefined || to === undefined || to - from > NEIGHBOURS.next) return undefined;
  return isRising([...before.slice(0, 3).reverse(), ...after.slice(0, 3)]) ? { from, to } : undefined;
};

/** Most of the days, so that one slip among them does not decide. */
const mostOf = (days: readonly Day[], fits: (day: Day) => boolean): boolean =>
  days.length === 0 || days.filter(fits).length * 2 > days.length;

/** Where the rows around `index` lie in time; undefined when the column is not in time order. */
export const nearbyDays = (days: readonly (Day | undefined)[], index: number): Span | undefined => {
  const sorted: Day[] = [];
  const add = (day: Day): void => {
    insert(sorted, day);
  };
  eachKnown(days, index, -1, add);
  eachKnown(days, index, 1, add);
  const around = inner(sorted) ?? between(days, index);
  const own = days[index];
  if (own === undefined || !around || contains(around, own)) return around;
  // A day after those before and before those after keeps the order of the rows, however far apart they are.
  const isInOrder =
    mostOf(known(days, index, -1), (day) => day <= own) && mostOf(known(days, index, 1), (day) => own <= day);
  return isInOrder
    ? { from: Math.min(around.from, own) as Day, to: Math.max(around.to, own) as Day }
    : around;
};

/** Whether one-day trips of the table habitually have a start and no end; `days` are those typed. */
export const leavesEndBlank = (
  starts: readonly Cell[],
  ends: readonly Cell[],
  days: readonly Cell[],
): boolean => {
  let started = 0;
  let open = 0;
  let long = 0;
  starts.forEach((start, index) => {
    if (isEmptyValue(start)) return;
    started += 1;
    if (!isEmptyValue(ends[index])) return;
    open += 1;
    if ((readStatedDays(days[index])?.days ?? 1) > 1) long += 1;
  });
  return open >= FEW.years && open >= started * COMMON_SHARE && long * 10 <= open;
};

const LONG_SHARE = 1 / 3;

/** Whether a column of single days, with no end beside it, holds the first days of longer trips. */
export const tellsFirstDays = (dates: readonly Cell[], days: readonly Cell[]): boolean => {
  let counted = 0;
  let long = 0;
  const isSpanned = dates.some((cell, index) => {
    if (isEmptyValue(cell)) return false;
    const stated = readStatedDays(days[index])?.days;
    if (stated !== undefined) counted += 1;
    if (stated !== undefined && stated > 1) long += 1;
    const [first, more] = readDates(cell, { year: ANY_YEAR }).segments;
    return more !== undefined || (first !== undefined && first.from !== first.to);
  });
  return !isSpanned && long >= FEW.texts && long >= counted * LONG_SHARE;
};
/** Only the form of the dates is looked at. */
const ANY_YEAR = 2024;

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

/** Reports follow soon, or late. */
const REPORT_REACH = { soon: 15, late: 60 };
const LONGEST_TRIP = 31;

/** How far a day is from the rows around it, and what that is worth. */
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

type Clue = (span: Span, evidence: Evidence) => boolean;

/** What speaks for the days of a trip, or against them. */
const CLUES: readonly (readonly [fits: Clue, weight: number])[] = [
  [(span, { round }) => round !== undefined && covers(round, span), 4],
  [(span, { quarter }) => quarter !== undefined && contains(quarter, span.from), 2],
  [(span, { titled }) => titled !== undefined && contains(titled, span.from), 4],
  [(span, { period }) => period !== undefined && covers(period, span), 2],
  [fitsStated, 3],
  [(span, evidence) => evidence.statedDays !== undefined && !fitsStated(span, evidence), -2],
  [(span, { reportedOn }) => isReported(span, reportedOn, REPORT_REACH.late), 1],
  [(span, { reportedOn }) => isReported(span, reportedOn, REPORT_REACH.soon), 1],
  [({ from }, { reportedOn }) => reportedOn !== undefined && reportedOn < from, -2],
  [(span) => lengthOf(span) > LONGEST_TRIP, -2],
];

/** How well the days of a trip agree with all that is known: the higher, the better. */
export const scoreOf = (span: Span, evidence: Evidence): number =>
  CLUES.reduce(
    (sum, [fits, weight]) => (fits(span, evidence) ? sum + weight : sum),
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

import { dayOf, partsOf, type Day } from '../../base/day';
import { spanOf, type Span } from '../../domain/days/span';
import { LAST_MONTH } from '../words/time/calendar-figures';

/** What else two dates may mean than what is written. */
export interface Variant {
  readonly change: 'exchanged' | 'swapped' | 'year';
  readonly span: Span;
  /** Which of the two dates differ from the written ones. */
  readonly start: boolean;
  readonly end: boolean;
}

/** Two ends as written; `from` may be after `to`. */
export interface WrittenEnds {
  readonly from: Day;
  readonly to: Day;
  /** Real dates: only these can have been stored with day and month exchanged. */
  readonly swappable: { readonly start: boolean; readonly end: boolean };
}

/** The other real date that a month-first sheet makes of `05/4`; undefined when there is none. */
export const swapOf = (day: Day): Day | undefined => {
  const { year, month, date } = partsOf(day);
  return date <= LAST_MONTH && date !== month ? dayOf(year, date, month) : undefined;
};

export const inYear = (day: Day, year: number): Day | undefined => {
  const { month, date } = partsOf(day);
  return dayOf(year, month, date);
};

const variantOf = (
  change: Variant['change'],
  { from, to }: WrittenEnds,
  span: Span | undefined,
): Variant[] => (span ? [{ change, span, start: span.from !== from, end: span.to !== to }] : []);

const swaps = (ends: WrittenEnds): Variant[] => {
  const start = ends.swappable.start ? swapOf(ends.from) : undefined;
  const end = ends.swappable.end ? swapOf(ends.to) : undefined;
  if (start === undefined && end === undefined) return [];
  const found: Variant[] = [];
  const add = (from: Day | undefined, to: Day | undefined): void => {
    if (from !== undefined && to !== undefined) found.push(...variantOf('swapped', ends, spanOf(from, to)));
  };
  // One date typed twice was stored twice: exchanged at one end alone it would make a month of a day.
  const isOneDay = ends.from === ends.to && start !== undefined && end !== undefined;
  if (!isOneDay) {
    add(start, ends.to);
    add(ends.from, end);
  }
  add(start, end);
  return found;
};

/** Years to which a day may be put right, and whether a day needs that. */
export interface RightYears {
  readonly years: readonly number[];
  readonly holds: (day: Day) => boolean;
}

/** The same days in a year of the period, for ends that do not hold as they stand. */
const yearChanges = (ends: WrittenEnds, { years, holds }: RightYears): Variant[] =>
  years.flatMap((year) => {
    const shifted = (day: Day): Day | undefined => (holds(day) ? day : inYear(day, year));
    const from = shifted(ends.from);
    const to = shifted(ends.to);
    const same = from === ends.from && to === ends.to;
    return same || from === undefined || to === undefined ? [] : variantOf('year', ends, spanOf(from, to));
  });

/** All that may be meant instead. */
export const variantsOf = (ends: WrittenEnds, right: RightYears): Variant[] => {
  const swapped = swaps(ends);
  if (ends.from <= ends.to && right.years.length === 0) return swapped;
  const exchanged = ends.from > ends.to ? variantOf('exchanged', ends, { from: ends.to, to: ends.from }) : [];
  return [...exchanged, ...swapped, ...yearChanges(ends, right)];
};

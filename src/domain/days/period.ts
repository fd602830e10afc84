import { addDays, monthLength, mustDay, partsOf, type Day } from '../../base/day';
import { contains, type Span } from './span';

export type Quarter = 1 | 2 | 3 | 4;

export const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

/** The days that a quarter of the office's year covers. */
export interface QuarterSpan extends Span {
  readonly quarter: Quarter;
}

/** What a person asks the figures for. */
export type Period =
  | { readonly kind: 'year' }
  | { readonly kind: 'quarter'; readonly quarter: Quarter }
  | { readonly kind: 'round'; readonly quarter: Quarter; readonly number: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'span'; readonly from: Day; readonly to: Day };

/** The whole month; throws a RangeError when there is no such month. */
export const monthSpan = (year: number, month: number): Span => ({
  from: mustDay(year, month, 1),
  to: mustDay(year, month, monthLength(year, month)),
});

/** The calendar months that a span touches, in order. */
export const monthsOf = (span: Span): Span[] => {
  const months: Span[] = [];
  for (let day: Day = span.from; day <= span.to;) {
    const { year, month } = partsOf(day);
    const whole = monthSpan(year, month);
    months.push(whole);
    day = addDays(whole.to, 1);
  }
  return months;
};

/** First day of the month `months` after the first month of `year`. */
const monthStart = (year: number, monthIndex: number): Day =>
  mustDay(year + Math.floor(monthIndex / 12), (monthIndex % 12) + 1, 1);

/**
 * The four quarters of a year that starts in month `startMonth` (1 to 12) of `year`: the calendar
 * year by default, and with 4 the year from April to March.
 */
export const quartersOf = (year: number, startMonth = 1): QuarterSpan[] =>
  QUARTERS.map((quarter) => {
    const first = startMonth - 1 + (quarter - 1) * 3;
    return { quarter, from: monthStart(year, first), to: addDays(monthStart(year, first + 3), -1) };
  });

/** Twelve months from the first day of `startMonth`. */
export const yearSpan = (year: number, startMonth = 1): Span => ({
  from: monthStart(year, startMonth - 1),
  to: addDays(monthStart(year, startMonth + 11), -1),
});

/** The quarter that holds the day, or undefined when it lies in none of them. */
export const quarterOf = (day: Day, quarters: readonly QuarterSpan[]): Quarter | undefined =>
  quarters.find((span) => contains(span, day))?.quarter;

export const quarterSpan = (quarter: Quarter, quarters: readonly QuarterSpan[]): Span | undefined =>
  quarters.find((span) => span.quarter === quarter);

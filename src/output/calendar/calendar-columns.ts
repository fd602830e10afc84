import { addDays, partsOf, type Day } from '../../base/day';
import { monthSpan } from '../../domain/days/period';
import { daysOf, type Span } from '../../domain/days/span';

/** A month of the office's year and where it stands on the calendar. */
export interface CalendarMonth {
  readonly year: number;
  readonly month: number;
  readonly days: readonly Day[];
  readonly span: Span;
  /** The tab's column of its first day; its total stands after its last. */
  readonly left: number;
}

/** The year's total stands beside the name, where it stays in sight however far the days go. */
export const YEAR_COLUMN = 3;

/** TT, the name and the year's total stand before the first day. */
export const FIRST_DAY_COLUMN = YEAR_COLUMN + 1;

/** The whole months that the window touches, each followed by a column for its total. */
export const monthsOf = (window: Span): CalendarMonth[] => {
  const months: CalendarMonth[] = [];
  let left = FIRST_DAY_COLUMN;
  for (let day: Day = window.from; day <= window.to;) {
    const { year, month } = partsOf(day);
    const span = monthSpan(year, month);
    const days = daysOf(span);
    months.push({ year, month, days, span, left });
    left += days.length + 1;
    day = addDays(span.to, 1);
  }
  return months;
};

export const totalColumnOf = ({ left, days }: CalendarMonth): number => left + days.length;

/** The total of the last month ends the table. */
export const lastColumnOf = (months: readonly CalendarMonth[]): number => {
  const last = months[months.length - 1];
  return last ? totalColumnOf(last) : YEAR_COLUMN;
};

/** The runs of columns that a span covers: one a month, for totals stand between them. */
export const columnRuns = (
  months: readonly CalendarMonth[],
  { from, to }: Span,
): { left: number; right: number }[] =>
  months.flatMap(({ span, left }) => {
    const first = Math.max(from, span.from);
    const last = Math.min(to, span.to);
    return first > last ? [] : [{ left: left + first - span.from, right: left + last - span.from }];
  });

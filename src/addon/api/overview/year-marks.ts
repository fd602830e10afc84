import { addDays, monthLength, mustDay, partsOf, weekdayOf, type Day } from '../../../base/day';
import type { DayVerdict } from '../../../domain/counting/explain';
import type { OfficerDays } from '../../../domain/counting/day-count';
import { inOffice } from '../../../domain/counting/exemption';
import { contains, type Span } from '../../../domain/days/span';
import { isPlanned } from '../../../domain/policy/status';
import type { MonthMarks } from '../../../protocol/overview';

type Mark = 'c' | 'o' | 'n' | 'p' | 'w' | 'x' | '-' | '.';

const markOfTrips = (verdicts: readonly DayVerdict[]): Mark => {
  const counted = verdicts.filter(({ credit }) => credit > 0);
  if (counted.length > 0) {
    const shared = verdicts.some(({ reason, credit }) => credit === 0 && reason === 'already-counted');
    return shared ? 'o' : 'c';
  }
  if (verdicts.some(({ reason }) => reason === 'awaiting-order')) return 'w';
  const planned = verdicts.some(({ reason, trip }) => reason === 'not-done' && isPlanned(trip.status));
  return planned ? 'p' : 'n';
};

const markOf = (day: Day, verdicts: readonly DayVerdict[], days: OfficerDays, window: Span): Mark => {
  if (verdicts.length > 0) return markOfTrips(verdicts);
  if (!contains(window, day) || !inOffice(days.officer, { from: day, to: day })) return '-';
  return days.exemptions.some(({ span }) => contains(span, day)) ? 'x' : '.';
};

/** First days of the months that the window touches. */
const monthsOf = ({ from, to }: Span): Day[] => {
  const months: Day[] = [];
  const { year, month } = partsOf(from);
  for (let first = mustDay(year, month, 1); first <= to;) {
    months.push(first);
    const parts = partsOf(first);
    first = addDays(first, monthLength(parts.year, parts.month));
  }
  return months;
};

/** The days of the counting window, a letter each, month by month. */
export const monthMarks = (
  days: OfficerDays,
  verdicts: readonly DayVerdict[],
  window: Span,
): MonthMarks[] => {
  const byDay = new Map<Day, DayVerdict[]>();
  for (const verdict of verdicts) byDay.set(verdict.day, [...(byDay.get(verdict.day) ?? []), verdict]);
  return monthsOf(window).map((first) => {
    const { year, month } = partsOf(first);
    const dates = Array.from({ length: monthLength(year, month) }, (_, index) => addDays(first, index));
    return {
      year,
      month,
      firstWeekday: weekdayOf(first),
      marks: dates.map((day) => markOf(day, byDay.get(day) ?? [], days, window)).join(''),
    };
  });
};

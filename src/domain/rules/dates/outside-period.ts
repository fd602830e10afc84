import { countDays, intersect, lengthOf, type Span } from '../../days/span';
import { countsBy, isLive } from '../../policy/status';
import type { Records } from '../../records';
import { dateCell, rowRule, spanParams } from '../rule';

/** Days of the trip that no year of the book counts. */
const daysOutside = (span: Span, { policy, otherYears = [] }: Records): number => {
  const windows = [policy, ...otherYears.map((year) => year.policy)].map(({ window }) => window);
  return lengthOf(span) - countDays(windows.flatMap((window) => intersect(window, span) ?? []));
};

/** Information when only part of the trip lies outside: the rest counts. */
export const outsidePeriod = rowRule({
  code: 'OUTSIDE_PERIOD',
  severity: 'warning',
  source: '167-KH/TĐTN-XDĐ, 13/4/2020 (Quảng Trị): days count from March to December only',
  judge: (row, { records }) => {
    if (row.span === undefined || !isLive(row.status)) return undefined;
    const days = daysOutside(row.span, records);
    if (days === 0) return undefined;
    // A plan of the next year claims nothing of this one.
    const isOfLater = row.span.from > records.policy.window.to && !countsBy(records.policy, row.status);
    return {
      severity: days < lengthOf(row.span) || isOfLater ? 'info' : 'warning',
      at: dateCell(row),
      params: { days, ...spanParams(records.policy.window) },
    };
  },
});

import { covers, intersect, lengthOf } from '../../days/span';
import { isLive } from '../../policy/status';
import { dateCell, rowRule, spanParams } from '../rule';

/** Information when only part of the trip lies outside: the rest counts. */
export const outsidePeriod = rowRule({
  code: 'OUTSIDE_PERIOD',
  severity: 'warning',
  source: '167-KH/TĐTN-XDĐ, 13/4/2020 (Quảng Trị): days count from March to December only',
  judge: (row, context) => {
    const { window } = context.records.policy;
    if (row.span === undefined || !isLive(row.status)) return undefined;
    if (covers(window, row.span)) return undefined;
    const within = intersect(row.span, window);
    const outside = lengthOf(row.span) - (within ? lengthOf(within) : 0);
    return {
      severity: within ? 'info' : 'warning',
      at: dateCell(row),
      params: { days: outside, ...spanParams(window) },
    };
  },
});

import { lengthOf } from '../days/span';
import { isLive } from '../policy/status';
import { LONGEST_TRIP } from '../trips/trip';
import { cellOf, rowRule, spanParams } from './rule';

/** A stay longer than any month: usually the end of another year, or the whole plan's time typed as one trip. */
export const longTrip = rowRule({
  code: 'LONG_TRIP',
  severity: 'warning',
  source: 'Rounds of 504-KH/TĐTN-XDĐ last 5 to 12 days; no plan sets a trip of more than a month',
  judge: (row) => {
    if (row.span === undefined || row.looseDays !== undefined || !isLive(row.status)) return undefined;
    const days = lengthOf(row.span);
    if (days <= LONGEST_TRIP) return undefined;
    return { at: cellOf(row, 'dates', 'end', 'start'), params: { days, ...spanParams(row.span) } };
  },
});

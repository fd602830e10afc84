import { toIso } from '../day';
import { contains } from '../span';
import { earlierTrips } from './overlap';
import { dateCell, isDated, rowRule } from './rule';

/** The third session of a date: two make the day full. */
export const overOneDay = rowRule({
  code: 'OVER_ONE_DAY',
  severity: 'info',
  source: 'A date gives at most one day',
  judge: (row, context) => {
    const known = isDated(row) && row.session !== undefined ? earlierTrips(row, context) : undefined;
    if (known === undefined) return undefined;
    const { from } = known.trip.span;
    const sessions = known.earlier.filter(
      (other) => other.session !== undefined && contains(other.span, from),
    );
    if (sessions.length < 2) return undefined;
    return { at: dateCell(row), related: sessions.map(dateCell), params: { value: toIso(from) } };
  },
});

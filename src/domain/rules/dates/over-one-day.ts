import { toIso } from '../../../base/day';
import { contains } from '../../days/span';
import { dateCell, rowRule } from '../rule';

/** The third session of a date: two make the day full. */
export const overOneDay = rowRule({
  code: 'OVER_ONE_DAY',
  severity: 'info',
  source: 'A date gives at most one day',
  judge: (row, context) => {
    const known = row.session === undefined ? undefined : context.earlier(row);
    if (known === undefined) return undefined;
    const { from } = known.trip.span;
    const sessions = known.sameDays.filter(
      (other) => other.session !== undefined && contains(other.span, from),
    );
    if (sessions.length < 2) return undefined;
    return { at: dateCell(row), related: sessions.map(dateCell), params: { value: toIso(from) } };
  },
});

import type { Trip } from '../../trips/trip';
import { dateCell, rowRule, type RuleContext } from '../rule';

/** Sessions of one date that may be two different halves do not meet. */
const sharesHalf = (a: Trip, b: Trip): boolean =>
  a.session === undefined || b.session === undefined || (a.session === b.session && a.session !== 'half');

const isElsewhere = (a: Trip, b: Trip, { district }: RuleContext): boolean =>
  a.unit !== undefined && b.unit !== undefined && district(a.unit) !== district(b.unit);

/** In a table that lies on its side, trips stand beside each other. */
const isOtherRow = (a: Trip, b: Trip): boolean =>
  a.source.row !== b.source.row ||
  a.source.sheet !== b.source.sheet ||
  (a.source.rows !== undefined && dateCell(a).column !== dateCell(b).column);

/** A message that names more rows than these helps nobody. */
const MOST_NAMED = 5;

/** Once for the later row, with the earlier rows that it meets; a repeated row is another issue. */
export const overlap = rowRule({
  code: 'OVERLAP',
  severity: 'warning',
  source: 'Days are counted, not visits: a day counts once however many places it took (cộng dồn)',
  judge: (row, context) => {
    const known = context.earlier(row);
    if (known === undefined || known.repeated) return undefined;
    const { trip } = known;
    const others = known.sameDays.filter((other) => sharesHalf(other, trip) && isOtherRow(other, trip));
    if (others.length === 0) return undefined;
    return {
      severity: others.some((other) => isElsewhere(other, trip, context)) ? 'warning' : 'info',
      at: dateCell(trip),
      related: others.slice(0, MOST_NAMED).map(dateCell),
      params: { officer: trip.officer, days: known.sharedDays },
    };
  },
});

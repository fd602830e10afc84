import { hasDutyIn } from '../exemption';
import { districtKey } from '../place';
import { countDays, intersect } from '../span';
import { isSameTrip } from '../trip-identity';
import type { Trip } from '../trip';
import { dateCell, isDated, rowRule, type RuleContext } from './rule';

/** Sessions of one date that may be two different halves do not meet. */
const sharesHalf = (a: Trip, b: Trip): boolean =>
  a.session === undefined || b.session === undefined || (a.session === b.session && a.session !== 'half');

/** Whether the trips share a half day; days without dates share none. */
const meets = (a: Trip, b: Trip): boolean =>
  a.looseDays === undefined &&
  b.looseDays === undefined &&
  a.span.from <= b.span.to &&
  b.span.from <= a.span.to &&
  sharesHalf(a, b);

const isElsewhere = (a: Trip, b: Trip, { units }: RuleContext): boolean =>
  a.unit !== undefined && b.unit !== undefined && districtKey(a.unit, units) !== districtKey(b.unit, units);

/** The officer's counted trips in earlier rows; undefined when the row itself does not count. */
export const earlierTrips = (
  row: { readonly officer: string },
  context: RuleContext,
): { readonly trip: Trip; readonly earlier: readonly Trip[] } | undefined => {
  const trips = context.counted.get(row.officer) ?? [];
  const index = trips.findIndex((trip) => trip === row);
  const trip = trips[index];
  return trip && { trip, earlier: trips.slice(0, index) };
};

/** Days shared where nothing counts (on leave, outside the window) take nothing from one another. */
const isCountedTwice = (a: Trip, b: Trip, { officers, exemptions, records }: RuleContext): boolean => {
  const officer = officers.get(a.officer);
  const shared = intersect(a.span, b.span);
  return (
    officer !== undefined &&
    shared !== undefined &&
    hasDutyIn(officer, exemptions.get(a.officer) ?? [], shared, records.policy.window)
  );
};

const isOtherRow = (a: Trip, b: Trip): boolean =>
  a.source.row !== b.source.row || a.source.sheet !== b.source.sheet;

/** Once for the later row, with every earlier row that it meets; a repeated row is another fault. */
export const overlap = rowRule({
  code: 'OVERLAP',
  severity: 'warning',
  source: 'Days are counted, not visits: a day counts once however many places it took (cộng dồn)',
  judge: (row, context) => {
    const known = isDated(row) ? earlierTrips(row, context) : undefined;
    if (known === undefined || known.earlier.some((other) => isSameTrip(other, known.trip))) return undefined;
    const { trip } = known;
    const others = known.earlier.filter(
      (other) => meets(other, trip) && isOtherRow(other, trip) && isCountedTwice(other, trip, context),
    );
    if (others.length === 0) return undefined;
    const shared = countDays(others.flatMap((other) => intersect(other.span, trip.span) ?? []));
    return {
      severity: others.some((other) => isElsewhere(other, trip, context)) ? 'warning' : 'info',
      at: dateCell(trip),
      related: others.map(dateCell),
      params: { officer: trip.officer, days: shared },
    };
  },
});

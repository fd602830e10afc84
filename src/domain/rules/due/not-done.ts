import { toIso } from '../../../base/day';
import { isPlanned } from '../../policy/status';
import type { BlockedTrip } from '../../trips/trip';
import { cellOf, rowRule, type RuleContext } from '../rule';

/** How many days a trip may be moved and still be the one that was planned. */
const MOVED = 3;

/**
 * A trip to the same place on about the same days: what was registered on one sheet is done on another. On one
 * sheet a trip of other days is another trip.
 */
const cameOff = (row: BlockedTrip, { counted }: RuleContext): boolean => {
  const { officer, span, unit, source } = row;
  if (officer === undefined || span === undefined || unit === undefined) return false;
  return (counted.get(officer) ?? []).some((trip) => {
    const moved = trip.source.sheet === source.sheet ? 0 : MOVED;
    return trip.unit === unit && trip.span.from <= span.to + moved && span.from - moved <= trip.span.to;
  });
};

/** Finished or forgotten? A trip on paper whose dates have passed is never counted. */
export const notDone = rowRule({
  code: 'NOT_DONE',
  severity: 'warning',
  dependsOnToday: true,
  source: 'Only actual days count, not registered ones',
  judge: (row, context) =>
    isPlanned(row.status) && row.span !== undefined && row.span.to < context.today && !cameOff(row, context)
      ? { at: cellOf(row, 'status', 'start', 'dates'), params: { end: toIso(row.span.to) } }
      : undefined,
});

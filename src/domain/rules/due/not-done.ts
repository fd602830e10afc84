import type { CellRef } from '../../../base/cell';
import { toIso } from '../../../base/day';
import { isPlanned } from '../../policy/status';
import type { Span } from '../../days/span';
import type { BlockedTrip } from '../../trips/trip';
import { cellOf, officeRule, rowRule, type RuleContext } from '../rule';

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

const isPast = (row: BlockedTrip, { today }: RuleContext): row is BlockedTrip & { readonly span: Span } =>
  isPlanned(row.status) && row.span !== undefined && row.span.to < today;

/** Finished or forgotten? A trip on paper whose dates have passed is never counted. */
export const notDone = rowRule({
  code: 'NOT_DONE',
  severity: 'warning',
  dependsOnToday: true,
  source: 'Only actual days count, not registered ones',
  judge: (row, context) =>
    row.lonePlan === undefined && isPast(row, context) && !cameOff(row, context)
      ? { at: cellOf(row, 'status', 'start', 'dates'), params: { end: toIso(row.span.to) } }
      : undefined,
});

/** A whole plan past its days, and no table of what came of it: one question, not one a row. */
export const planUnanswered = officeRule({
  code: 'PLAN_UNANSWERED',
  severity: 'warning',
  dependsOnToday: true,
  source: 'Only actual days count, not registered ones',
  judge: (context) => {
    const tables = new Map<string, { readonly at: CellRef; count: number }>();
    for (const row of context.rows) {
      if (row.lonePlan === undefined || !isPast(row, context)) continue;
      const { sheet } = row.source;
      const key = `${sheet}\n${row.lonePlan}`;
      const table = tables.get(key) ?? { at: { sheet, row: row.lonePlan }, count: 0 };
      tables.set(key, { ...table, count: table.count + 1 });
    }
    return [...tables.values()].map(({ at, count }) => ({ at, params: { value: at.sheet, count } }));
  },
});

import { toIso } from '../day';
import { isPlanned } from '../status';
import { cellOf, rowRule } from './rule';

/** Finished or forgotten? A trip on paper whose dates have passed is never counted. */
export const notDone = rowRule({
  code: 'NOT_DONE',
  severity: 'warning',
  dependsOnToday: true,
  source: 'Only actual days count, not registered ones',
  judge: (row, { today }) =>
    isPlanned(row.status) && row.span !== undefined && row.span.to < today
      ? { at: cellOf(row, 'status', 'start', 'dates'), params: { end: toIso(row.span.to) } }
      : undefined,
});

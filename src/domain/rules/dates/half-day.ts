import { isLive } from '../../policy/status';
import { hasManySessions } from '../habits';
import { cellOf, rowRule } from '../rule';

/** A session among whole days; no word where sessions are common on the tab. */
export const halfDay = rowRule({
  code: 'HALF_DAY',
  severity: 'info',
  source: 'No document defines half days: the office decides',
  judge: (row, context) =>
    row.session !== undefined &&
    isLive(row.status) &&
    context.records.policy.halfDays &&
    !hasManySessions(context.habits.get(row.source.sheet))
      ? { at: cellOf(row, 'days', 'dates', 'start'), params: { value: row.session } }
      : undefined,
});

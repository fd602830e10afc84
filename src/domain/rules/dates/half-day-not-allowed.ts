import { isLive } from '../../policy/status';
import { cellOf, rowRule } from '../rule';

/** The days of a session that the office does not count. */
export const halfDayNotAllowed = rowRule({
  code: 'HALF_DAY_NOT_ALLOWED',
  severity: 'warning',
  source: 'No document defines half days: the office decides',
  judge: (row, context) =>
    row.session !== undefined && isLive(row.status) && !context.records.policy.halfDays
      ? { at: cellOf(row, 'days', 'dates', 'start'), params: { value: row.session } }
      : undefined,
});

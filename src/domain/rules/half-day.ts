import { isLive } from '../status';
import { isHabit } from './habits';
import { cellOf, rowRule } from './rule';

/** A session among whole days; no word where the tab counts sessions as a habit. */
export const halfDay = rowRule({
  code: 'HALF_DAY',
  severity: 'info',
  source: 'No document defines half days: the office decides',
  judge: (row, context) =>
    row.session !== undefined &&
    isLive(row.status) &&
    context.records.policy.halfDays &&
    !isHabit(context.habits.get(row.source.sheet), 'sessions')
      ? { at: cellOf(row, 'days', 'dates', 'start'), params: { value: row.session } }
      : undefined,
});

import { toIso } from '../../../base/day';
import { dueDay, REPORT_SOURCE } from './report-due';
import { cellOf, rowRule } from '../rule';

/** Late is shown; the days are not taken away. */
export const reportOverdue = rowRule({
  code: 'REPORT_OVERDUE',
  severity: 'warning',
  source: REPORT_SOURCE,
  judge: (row, context) => {
    const due = dueDay(row, context);
    if (due === undefined || row.reportedOn === undefined || row.reportedOn <= due) return undefined;
    return {
      at: cellOf(row, 'report', 'start', 'dates'),
      params: { value: toIso(row.reportedOn), due: toIso(due), days: row.reportedOn - due },
    };
  },
});

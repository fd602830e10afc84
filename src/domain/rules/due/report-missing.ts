import { toIso } from '../../../base/day';
import { dueDay, REPORT_SOURCE } from './report-due';
import { cellOf, rowRule } from '../rule';

/** Judged only in tables with a column for the report. */
export const reportMissing = rowRule({
  code: 'REPORT_MISSING',
  severity: 'warning',
  dependsOnToday: true,
  source: REPORT_SOURCE,
  judge: (row, context) => {
    const due = dueDay(row, context);
    if (due === undefined || row.reportedOn !== undefined || row.status === 'reported') return undefined;
    if (row.source.columns.report === undefined || due >= context.today || row.span === undefined)
      return undefined;
    return { at: cellOf(row, 'report'), params: { end: toIso(row.span.to), due: toIso(due) } };
  },
});

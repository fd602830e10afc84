import { addDays, toIso, type Day } from '../day';
import { countsBy } from '../status';
import type { BlockedTrip } from '../trip';
import { cellOf, rowRule, type RuleContext } from './rule';

const SOURCE = 'Reports come 10 days after each round (167-KH/TĐTN-XDĐ, 13/4/2020; Bắc Ninh, 2021)';

/** The last day on which the report is in time; undefined when none is asked for. */
const dueDay = (row: BlockedTrip, { records: { policy } }: RuleContext): Day | undefined =>
  row.span !== undefined && policy.reportDueDays !== undefined && countsBy(policy, row.status)
    ? addDays(row.span.to, policy.reportDueDays)
    : undefined;

/** Late is shown; the days are not taken away. */
export const reportOverdue = rowRule({
  code: 'REPORT_OVERDUE',
  severity: 'warning',
  source: SOURCE,
  judge: (row, context) => {
    const due = dueDay(row, context);
    if (due === undefined || row.reportedOn === undefined || row.reportedOn <= due) return undefined;
    return {
      at: cellOf(row, 'report', 'start', 'dates'),
      params: { value: toIso(row.reportedOn), due: toIso(due), days: row.reportedOn - due },
    };
  },
});

/** Judged only in tables with a column for the report. */
export const reportMissing = rowRule({
  code: 'REPORT_MISSING',
  severity: 'warning',
  dependsOnToday: true,
  source: SOURCE,
  judge: (row, context) => {
    const due = dueDay(row, context);
    if (due === undefined || row.reportedOn !== undefined || row.status === 'reported') return undefined;
    if (row.source.columns.report === undefined || due >= context.today || row.span === undefined)
      return undefined;
    return { at: cellOf(row, 'report'), params: { end: toIso(row.span.to), due: toIso(due) } };
  },
});

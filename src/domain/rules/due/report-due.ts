import { addDays, type Day } from '../../../base/day';
import { countsBy } from '../../policy/status';
import type { BlockedTrip } from '../../trips/trip';
import type { RuleContext } from '../rule';

export const REPORT_SOURCE =
  'Reports come 10 days after each round (167-KH/TĐTN-XDĐ, 13/4/2020; Bắc Ninh, 2021)';

/** The last day on which the report is in time; undefined when none is asked for. */
export const dueDay = (row: BlockedTrip, { records: { policy } }: RuleContext): Day | undefined =>
  row.span !== undefined && policy.reportDueDays !== undefined && countsBy(policy, row.status)
    ? addDays(row.span.to, policy.reportDueDays)
    : undefined;

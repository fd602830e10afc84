import { quarterOf, type Quarter } from '../../days/period';
import type { BlockedTrip } from '../../trips/trip';
import type { RuleContext } from '../rule';

/** The quarter of a row's dates, by its first day. */
export const quarterOfDates = (row: BlockedTrip, context: RuleContext): Quarter | undefined =>
  row.span && quarterOf(row.span.from, context.records.policy.quarters);

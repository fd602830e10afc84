import { addDays, toIso, type Day } from '../../../base/day';
import type { Policy } from '../../policy/policy';
import type { Records } from '../../records';
import { intersect, type Span } from '../../days/span';
import { countsBy } from '../../policy/status';
import type { BlockedTrip } from '../../trips/trip';
import { dateCell, rowRule } from '../rule';

/**
 * Whether a trip given as done cannot be: it begins after the date of the data, or is still going on
 * within the counting window. One that runs on beyond the window counts for its days within.
 */
const isAhead = ({ span, status, looseDays }: BlockedTrip, policy: Policy, today: Day): boolean =>
  span !== undefined && countsBy(policy, status) && lastSureDay(span, looseDays, policy) > today;

/** The first day by which all of it can be over: so many days of a month that is still running may lie behind. */
const lastSureDay = (span: Span, looseDays: number | undefined, { window }: Policy): Day => {
  const within = intersect(span, window);
  if (!within || looseDays === undefined) return within?.to ?? span.from;
  return addDays(within.from, Math.max(0, Math.ceil(looseDays) - 1));
};

/** The one issue found here that blocks its row. */
export const futureDate = rowRule({
  code: 'FUTURE_DATE',
  severity: 'error',
  blocks: true,
  dependsOnToday: true,
  source: 'Only actual days count, not those to come',
  judge: (row, { records, today }) =>
    row.span && isAhead(row, records.policy, today)
      ? { at: dateCell(row), params: { value: toIso(row.span.to), today: toIso(today) } }
      : undefined,
});

/** Sets aside the trips given as done that cannot be yet: they wait among the blocked rows. */
export const blockFuture = (records: Records, today: Day): Records => {
  const ahead = new Set(records.trips.filter((trip) => isAhead(trip, records.policy, today)));
  if (ahead.size === 0) return records;
  return {
    ...records,
    trips: records.trips.filter((trip) => !ahead.has(trip)),
    blocked: [...records.blocked, ...ahead],
  };
};

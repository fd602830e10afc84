import { toIso, type Day } from '../day';
import type { Issue } from '../issue';
import type { Policy } from '../policy';
import type { Records } from '../records';
import { intersect } from '../span';
import { countsBy } from '../status';
import type { Trip } from '../trip';
import { dateOfData } from './context';
import { dateCell } from './rule';

/**
 * Whether a trip given as done cannot be: it begins after the date of the data, or is still going on
 * within the counting window. A trip that runs on beyond the window counts for the days within.
 */
export const isAhead = (trip: Trip, policy: Policy, today: Day): boolean =>
  countsBy(policy, trip.status) &&
  (trip.span.from > today || (intersect(trip.span, policy.window)?.to ?? trip.span.from) > today);

/** FUTURE_DATE, the one rule that blocks: its rows must leave the trips before anything is counted. */
const futureDate = (trip: Trip, today: Day): Issue => ({
  code: 'FUTURE_DATE',
  severity: 'error',
  blocks: true,
  at: dateCell(trip),
  params: { value: toIso(trip.span.to), today: toIso(today) },
});

/** Moves trips that cannot be done yet from the trips to the blocked rows, and says so. */
export const blockFuture = (
  records: Records,
  today: Day,
): { readonly records: Records; readonly issues: readonly Issue[] } => {
  const date = dateOfData(records, today);
  const ahead = records.trips.filter((trip) => isAhead(trip, records.policy, date));
  if (ahead.length === 0) return { records, issues: [] };
  const moved = new Set(ahead);
  return {
    records: {
      ...records,
      trips: records.trips.filter((trip) => !moved.has(trip)),
      blocked: [...records.blocked, ...ahead],
    },
    issues: ahead.map((trip) => futureDate(trip, date)),
  };
};

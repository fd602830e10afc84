import { addDays, toIso, type Day } from '../../../base/day';
import { departmentOn } from '../../../domain/people/department';
import type { Policy } from '../../../domain/policy/policy';
import { countsBy } from '../../../domain/policy/status';
import type { Trip } from '../../../domain/trips/trip';
import type { PendingTrip } from '../../../protocol/trips';
import type { Survey } from '../../office/survey';

type Wait = Pick<PendingTrip, 'waitsFor' | 'overdue'> & { readonly due?: Day };

const reportWait = (trip: Trip, policy: Policy, asOf: Day): Wait | undefined => {
  const asked = countsBy(policy, trip.status) && trip.status !== 'reported' && trip.reportedOn === undefined;
  if (!asked || policy.reportDueDays === undefined || trip.source.columns.report === undefined)
    return undefined;
  const due = addDays(trip.span.to, policy.reportDueDays);
  return trip.span.to > asOf ? undefined : { waitsFor: 'report', due, overdue: due < asOf };
};

/** What the trip waits for; undefined when nothing, or when its table has no column to write it into. */
const waitOf = (trip: Trip, policy: Policy, asOf: Day): Wait | undefined => {
  const report = reportWait(trip, policy, asOf);
  if (report) return report;
  if (trip.source.columns.status === undefined) return undefined;
  const isPast = trip.span.to < asOf;
  if (trip.status === 'registered' && !isPast) return { waitsFor: 'approval', overdue: false };
  const isOpen = trip.status === 'registered' || trip.status === 'approved';
  return isOpen && isPast ? { waitsFor: 'done', overdue: true } : undefined;
};

/** Tells whether a row still says what it said when it was shown. */
export const printOf = ({ officer, span, unit, status, source }: Trip): string =>
  [officer, span.from, span.to, status, source.part ?? 0, unit ?? ''].join('|').slice(0, 300);

const ORDER: Readonly<Record<PendingTrip['waitsFor'], number>> = { done: 0, report: 1, approval: 2 };

const byUrgency = (a: PendingTrip, b: PendingTrip): number =>
  Number(b.overdue) - Number(a.overdue) ||
  ORDER[a.waitsFor] - ORDER[b.waitsFor] ||
  (a.from < b.from ? -1 : Number(a.from > b.from));

/** Trips that wait for somebody, the most urgent first. */
export const pendingOf = ({ office, ledger }: Survey): PendingTrip[] => {
  const { records, asOf } = office;
  const pending = records.trips.flatMap((trip): PendingTrip[] => {
    const wait = waitOf(trip, records.policy, asOf);
    const days = ledger.officers.get(trip.officer);
    if (!wait || !days) return [];
    const { due, ...state } = wait;
    return [
      {
        at: { sheet: trip.source.sheet, row: trip.source.row },
        print: printOf(trip),
        officer: days.officer.name,
        department: departmentOn(days.officer, trip.span.from),
        from: toIso(trip.span.from),
        to: toIso(trip.span.to),
        unit: trip.unit ?? '',
        status: trip.status,
        ...state,
        ...(due === undefined ? {} : { due: toIso(due) }),
      },
    ];
  });
  return pending.sort(byUrgency);
};

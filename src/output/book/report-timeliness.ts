import { tripsIn } from '../../domain/counting/breakdown';
import { addDays, type Day } from '../../base/day';
import type { Officer } from '../../domain/people/officer';
import type { Policy } from '../../domain/policy/policy';
import type { Trip } from '../../domain/trips/trip';
import type { PeriodBook } from './period-book';

/** `undated`: handed in, and nobody wrote when. */
export type ReportState = 'on-time' | 'late' | 'missing' | 'pending' | 'undated';

/** A trip whose report is asked for. */
export interface OwedReport {
  readonly officer: Officer;
  readonly trip: Trip;
  readonly due: Day;
  readonly state: ReportState;
}

const stateOf = (trip: Trip, due: Day, asOf: Day): ReportState => {
  if (trip.reportedOn !== undefined) return trip.reportedOn <= due ? 'on-time' : 'late';
  if (trip.status === 'reported') return 'undated';
  return asOf > due ? 'missing' : 'pending';
};

/** Whether the table that the trip stands in can tell of its report at all. */
const isTracked = ({ source, status, reportedOn }: Trip): boolean =>
  source.columns.report !== undefined || status === 'reported' || reportedOn !== undefined;

/** The last day for the trip's report; undefined where the policy asks for none. */
const reportDue = ({ span }: Trip, { reportDueDays }: Policy): Day | undefined =>
  reportDueDays === undefined ? undefined : addDays(span.to, reportDueDays);

/**
 * Reports of the period's counted trips, officers in roster order. Empty where the policy asks for no
 * report, and for tables without a column for it: of those nothing can be said.
 */
export const reportsOf = (book: PeriodBook): OwedReport[] =>
  [...book.subjectLedger.officers.values()].flatMap((days) =>
    tripsIn(days, book.span)
      .filter(isTracked)
      .flatMap((trip) => {
        const due = reportDue(trip, book.records.policy);
        return due === undefined
          ? []
          : [{ officer: days.officer, trip, due, state: stateOf(trip, due, book.asOf) }];
      }),
  );

export type ReportCounts = Readonly<Record<ReportState, number>>;

export const countReports = (reports: readonly OwedReport[]): ReportCounts => {
  const counts = { 'on-time': 0, late: 0, missing: 0, pending: 0, undated: 0 };
  for (const { state } of reports) counts[state] += 1;
  return counts;
};

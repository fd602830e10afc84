import { addDays, toIso, type Day } from '../../../base/day';
import { departmentOn } from '../../../domain/people/department';
import type { Policy } from '../../../domain/policy/policy';
import { countsBy } from '../../../domain/policy/status';
import type { Trip } from '../../../domain/trips/trip';
import type { PendingTrip } from '../../../protocol/trips';
import { approvalText } from '../../../i18n/approvals/approval-text';
import { formatDay } from '../../../i18n/format';
import { approvalStates, nextStep } from '../../../output/approvals/approval-state';
import { decidedTrip, type Decision } from '../../../output/approvals/decision-log';
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
  if (trip.status === 'returned') return { waitsFor: 'registration', overdue: isPast };
  const isOpen = trip.status === 'registered' || trip.status === 'approved';
  return isOpen && isPast ? { waitsFor: 'done', overdue: true } : undefined;
};

/** Tells whether a row still says what it said when it was shown. */
export const printOf = ({ officer, span, unit, status, source }: Trip): string =>
  [officer, span.from, span.to, status, source.part ?? 0, unit ?? ''].join('|').slice(0, 300);

const ORDER: Readonly<Record<PendingTrip['waitsFor'], number>> = {
  done: 0,
  report: 1,
  registration: 2,
  approval: 3,
};

const byUrgency = (a: PendingTrip, b: PendingTrip): number =>
  Number(b.overdue) - Number(a.overdue) ||
  ORDER[a.waitsFor] - ORDER[b.waitsFor] ||
  (a.from < b.from ? -1 : Number(a.from > b.from));

/** The office's steps of approval, and what was decided so far. */
interface Approvals {
  readonly steps: readonly string[];
  readonly decisions: readonly Decision[];
}

const UNDECIDED: Approvals = { steps: [], decisions: [] };

const decisionWords = ({ kind, step, who, when, note, newDay }: Decision, { locale }: Survey): string =>
  approvalText(locale, kind === 'returned' ? 'decision.said.returned' : 'decision.said.approved', {
    step,
    who,
    day: formatDay(when.day),
    note,
    ...(newDay === undefined ? {} : { newDay: formatDay(newDay) }),
  });

/** Says what was decided about a registration that waits for approval, or was sent back. */
const approvalTeller = (survey: Survey, { steps, decisions }: Approvals) => {
  const stateOf = approvalStates(decisions);
  return (trip: Trip, { waitsFor }: Wait): Pick<PendingTrip, 'approval'> => {
    if (waitsFor !== 'approval' && waitsFor !== 'registration') return {};
    const state = stateOf(decidedTrip(trip));
    const number = nextStep(state, steps);
    const said = [...state.approved, ...(state.returned ? [state.returned] : [])];
    return {
      approval: {
        next: steps[number] ?? '',
        number: number + 1,
        of: steps.length,
        said: said.map((decision) => decisionWords(decision, survey)),
        mayWithdraw: waitsFor === 'approval' && state.approved.length > 0,
      },
    };
  };
};

/** Trips that wait for somebody, the most urgent first. */
export const pendingOf = (survey: Survey, approvals = UNDECIDED): PendingTrip[] => {
  const { office, ledger } = survey;
  const told = approvalTeller(survey, approvals);
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
        ...told(trip, wait),
        ...(due === undefined ? {} : { due: toIso(due) }),
      },
    ];
  });
  return pending.sort(byUrgency);
};

import { fromIso, type Day } from '../../../base/day';
import type { Trip, TripStatus } from '../../../domain/trips/trip';
import { approvalText } from '../../../i18n/approvals/approval-text';
import { formatDay } from '../../../i18n/format';
import { approvalStates, nextStep, type ApprovalState } from '../../../output/approvals/approval-state';
import { decidedTrip, type Decision, type DecisionKind } from '../../../output/approvals/decision-log';
import type { TableReading } from '../../../intake/read-workbook';
import type { Field } from '../../../intake/words/headings/field';
import type { RequestOf } from '../../../protocol/requests';
import { now } from '../../../sheets/values/clock';
import { personAtWork } from '../../desk/person-at-work';
import { storeSteps } from '../../kept/approval-steps';
import { decisionsSoFar, officeSteps, registerDecisions } from '../../office/approvals/decisions-register';
import type { CarriedOut } from '../../kept/journal';
import { applyFixes, carriedOut, valuesIn, type ProposedFix } from '../../office/fixes';
import { openView, type View } from '../../office/view';
import { locked } from '../../office/writes/command';
import { requireAccess } from '../access';
import { answer, writing } from '../answer';
import { ApiRefusal } from '../api-refusal';
import { freshState } from '../panel-state';
import { statusWord } from './trip-row';
import { cellOf, requireFields, tripAt } from './trip-at';

type Wish = RequestOf<'apiDecideTrips'>;

const KINDS: Readonly<Record<Wish['decision'], DecisionKind>> = {
  approve: 'approved',
  return: 'returned',
  withdraw: 'withdrawn',
  register: 'registered',
};

/** What becomes of one registration: the decision, and the cells that say so in its row. */
interface Decided {
  readonly decision: Decision;
  readonly fixes: readonly ProposedFix[];
}

interface Circumstances {
  readonly view: View;
  readonly wish: Wish;
  readonly who: string;
  readonly steps: readonly string[];
  readonly stateOf: (trip: Trip) => ApprovalState;
}

/** The status that the row gets; undefined where it keeps its own, as between two steps. */
const newStatus = (
  { wish, steps }: Circumstances,
  state: ApprovalState,
  trip: Trip,
): TripStatus | undefined => {
  switch (wish.decision) {
    case 'approve':
      return nextStep(state, steps) === steps.length - 1 ? 'approved' : undefined;
    case 'return':
      return 'returned';
    case 'register':
      return 'registered';
    case 'withdraw':
      return trip.status === 'approved' ? 'registered' : undefined;
  }
};

const noteCell = ({ view, wish }: Circumstances, trip: Trip, newDay: Day | undefined): string | undefined => {
  if (wish.decision !== 'return') return undefined;
  const said = approvalText(view.desk.locale, 'decision.returnNote', {
    reason: wish.note,
    ...(newDay === undefined ? {} : { day: formatDay(newDay) }),
  });
  return [trip.note, said].filter(Boolean).join('; ');
};

/** The cells of the row to be written; the note where the table has a column for it: the register has it anyway. */
const fixesOf = (
  about: Circumstances,
  { trip, table, status, newDay }: { trip: Trip; table: TableReading; status: TripStatus; newDay?: Day },
): ProposedFix[] => {
  const { view, wish } = about;
  requireFields(view, table, ['status']);
  const valueAt = valuesIn(view.grids);
  const issue = wish.decision === 'return' ? 'deed.returned' : 'deed.approved';
  const fix = (field: Field, after: string): ProposedFix[] => {
    const at = cellOf(trip, table, field);
    return at === undefined ? [] : [{ at, before: valueAt(at) ?? '', after, issue }];
  };
  const note = noteCell(about, trip, newDay);
  return [...fix('status', statusWord(table, status)), ...(note === undefined ? [] : fix('note', note))];
};

const decidedOf = (about: Circumstances, { at, print }: Wish['trips'][number]): Decided => {
  const { view, wish, who, steps, stateOf } = about;
  const { trip, table } = tripAt(view, at, print);
  const state = stateOf(trip);
  if (wish.decision === 'withdraw' && state.approved.length === 0)
    throw new ApiRefusal('not-found', 'refuse.changed');
  const newDay = wish.newDay === undefined ? undefined : fromIso(wish.newDay);
  const status = newStatus(about, state, trip);
  const number =
    wish.decision === 'withdraw' ? Math.max(0, state.approved.length - 1) : nextStep(state, steps);
  return {
    decision: {
      ...decidedTrip(trip),
      kind: KINDS[wish.decision],
      step: steps[number] ?? '',
      who,
      when: now(view.desk.clock),
      note: wish.note,
      ...(newDay === undefined ? {} : { newDay }),
    },
    fixes:
      status === undefined
        ? []
        : fixesOf(about, { trip, table, status, ...(newDay === undefined ? {} : { newDay }) }),
  };
};

/** Decides about the registrations: the cells as fixes that can be undone, then the register of those that were written. */
const decide = (view: View, wish: Wish, who: string): number => {
  const { desk, grids } = view;
  const states = approvalStates(decisionsSoFar(desk));
  const about: Circumstances = {
    ...{ view, wish, who },
    steps: officeSteps(desk),
    stateOf: (trip) => states(decidedTrip(trip)),
  };
  const all = wish.trips.map((row) => decidedOf(about, row));
  const fixes = all.flatMap((one) => one.fixes);
  const decided = all.map(({ decision, fixes: own }): CarriedOut => ({
    decision,
    cells: own.map(({ at }) => at),
  }));
  if (fixes.length === 0)
    return registerDecisions(
      desk,
      all.map(({ decision }) => decision),
    ).length;
  const done = carriedOut(decided, applyFixes(desk, { grids, fixes, who, decided }));
  if (done.length === 0) throw new ApiRefusal('no-permission', 'refuse.protected');
  return done.length;
};

/** One decision about one registration or about many. */
export const apiDecideTrips = answer('apiDecideTrips', (desk, wish) => {
  const who = personAtWork(desk);
  return locked(desk, () => {
    const view = openView(desk);
    requireAccess(view, wish.decision === 'register' ? 'edit' : 'manage');
    if (wish.decision === 'return' && wish.note.trim() === '')
      throw new ApiRefusal('bad-request', 'refuse.bad-request');
    const decided = decide(view, wish, who);
    return { decided, left: wish.trips.length - decided, state: freshState(desk, wish.period) };
  });
});

/** The steps belong to the office as a whole. */
export const apiSaveSteps = writing('apiSaveSteps', (desk, { steps, period }) => {
  requireAccess(openView(desk), 'manage');
  const named = steps.map((step) => step.trim()).filter((step) => step !== '');
  if (named.length === 0) throw new ApiRefusal('bad-request', 'refuse.bad-request');
  storeSteps(named);
  return { state: freshState(desk, period) };
});

import { approvalText } from '../../../i18n/approvals/approval-text';
import {
  addedDecisions,
  DECISIONS_KEY,
  readDecisionLog,
  type Decision,
} from '../../../output/approvals/decision-log';
import { applyEdits } from '../../../sheets/apply';
import { requireOpen } from '../../../sheets/own-tabs/closed-tab';
import { findMarkedTab } from '../../../sheets/own-tabs/ownership';
import { readOwnTab } from '../../../sheets/reading/own-tab';
import { now } from '../../../sheets/values/clock';
import type { Desk } from '../../desk/run';
import { storedSteps } from '../../kept/approval-steps';
import { withFreshList } from '../fresh-list';

/** What was decided about registrations so far, oldest first. */
export const decisionsSoFar = (desk: Pick<Desk, 'spreadsheet' | 'clock'>): Decision[] =>
  readDecisionLog(readOwnTab(desk, DECISIONS_KEY));

/** The steps by which the office approves a registration, or the one that every office has. */
export const officeSteps = ({ locale }: Pick<Desk, 'locale'>): readonly string[] =>
  storedSteps() ?? [approvalText(locale, 'decision.step')];

const isOfSameTrip = (a: Decision, b: Decision): boolean =>
  a.officer === b.officer && a.from === b.from && a.to === b.to && a.unit === b.unit;

/**
 * Throws a ClosedTab, nothing written, where the person may not edit the register: to be asked before cells are written
 * whose decisions belong into it.
 */
export const requireRegister = ({ spreadsheet }: Desk): void => {
  const register = findMarkedTab(spreadsheet, DECISIONS_KEY);
  if (register) requireOpen(register);
};

/** The very same decision: of that trip, of that moment. */
const isSame = (a: Decision, b: Decision): boolean =>
  a.kind === b.kind && isOfSameTrip(a, b) && a.when.day === b.when.day && a.when.time === b.when.time;

/** Adds to the register what it does not have yet, and gives it back; nothing is written where that is nothing. */
export const registerDecisions = (desk: Desk, decided: readonly Decision[]): readonly Decision[] =>
  decided.length === 0
    ? []
    : withFreshList(() => {
        const before = readOwnTab(desk, DECISIONS_KEY);
        const known = readDecisionLog(before);
        const added = decided.filter((decision) => !known.some((other) => isSame(decision, other)));
        if (added.length > 0) applyEdits(desk.spreadsheet, [addedDecisions(desk.locale, added, before)]);
        return added;
      });

/** The same, where decisions had written the cells of the batch that is to be undone. */
export const requireRegisterOf = (desk: Desk, batch: string): void => {
  if (decisionsSoFar(desk).some((decision) => decision.batch === batch)) requireRegister(desk);
};

/** The decisions that had written the cells of the batch do not hold any more; said twice, it is noted once. */
export const withdrawBatch = (desk: Desk, batch: string): void => {
  const all = decisionsSoFar(desk);
  const holds = (decision: Decision, index: number): boolean =>
    !all.slice(index + 1).some((later) => later.kind === 'withdrawn' && isOfSameTrip(later, decision));
  const own = all.filter((decision, index) => decision.batch === batch && holds(decision, index));
  const base = { note: approvalText(desk.locale, 'decision.undone'), when: now(desk.clock) };
  registerDecisions(
    desk,
    own.map(({ officer, from, to, unit, step, who }): Decision => ({
      ...{ officer, from, to, unit, step, who },
      kind: 'withdrawn',
      ...base,
    })),
  );
};

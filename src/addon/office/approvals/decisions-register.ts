import { approvalText } from '../../../i18n/approvals/approval-text';
import {
  DECISIONS_KEY,
  decisionsTab,
  readDecisionLog,
  type Decision,
} from '../../../output/approvals/decision-log';
import { applyEdits } from '../../../sheets/apply';
import { findOwnTab } from '../../../sheets/own-tabs/ownership';
import { readTab } from '../../../sheets/reading/read';
import { now } from '../../../sheets/values/clock';
import type { Desk } from '../../desk/run';
import { storedSteps } from '../../kept/approval-steps';

/** What was decided about registrations so far, oldest first. */
export const decisionsSoFar = ({ spreadsheet, clock }: Pick<Desk, 'spreadsheet' | 'clock'>): Decision[] => {
  const sheet = findOwnTab(spreadsheet, DECISIONS_KEY);
  return sheet ? readDecisionLog(readTab(sheet, clock)) : [];
};

/** The steps by which the office approves a registration, or the one that every office has. */
export const officeSteps = ({ locale }: Pick<Desk, 'locale'>): readonly string[] =>
  storedSteps() ?? [approvalText(locale, 'decision.step')];

/** Adds to the register; nothing is written where nothing was decided. */
export const registerDecisions = (desk: Desk, added: readonly Decision[]): void => {
  if (added.length === 0) return;
  const decisions = [...decisionsSoFar(desk), ...added];
  applyEdits(desk.spreadsheet, [{ kind: 'replace-tab', tab: decisionsTab(desk.locale, decisions) }]);
};

/** The decisions that had written the cells of the batch do not hold any more. */
export const withdrawBatch = (desk: Desk, batch: string): void => {
  const own = decisionsSoFar(desk).filter((decision) => decision.batch === batch);
  const note = approvalText(desk.locale, 'decision.undone');
  registerDecisions(
    desk,
    own.map(({ batch: _, newDay: __, ...decision }) => ({
      ...decision,
      kind: 'withdrawn',
      note,
      when: now(desk.clock),
    })),
  );
};

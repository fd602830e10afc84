import { ISSUES_KEY } from '../../../output/issues/issues-tab';
import { markChanged } from '../../../sheets/kept/change-mark';
import { findOwnTab } from '../../../sheets/own-tabs/ownership';
import { acceptedIssues, storeAcceptedIssues } from '../../kept/issue-decisions';
import type { Desk } from '../../desk/run';
import { writing } from '../answer';
import { ApiRefusal } from '../api-refusal';
import { relist } from './check';
import { openView, type View } from '../../office/view';
import { requireAccess } from '../access';
import { stateOf } from '../panel-state';

type Decisions = Map<string, string>;

const decisionsIn = ({ survey }: View): Decisions =>
  new Map([
    ...acceptedIssues(),
    ...survey.lines
      .filter(({ state }) => state === 'accepted')
      .map(({ key, reason }) => [key, reason] as const),
  ]);

/** The view with one more decision. */
const decided = (view: View, decide: (decisions: Decisions) => void): View => {
  const decisions = decisionsIn(view);
  decide(decisions);
  storeAcceptedIssues(decisions);
  const lines = view.survey.lines.map((line) => {
    const reason = decisions.get(line.key);
    return {
      ...line,
      state: reason === undefined ? ('open' as const) : ('accepted' as const),
      reason: reason ?? (line.state === 'open' ? line.reason : ''),
    };
  });
  return { ...view, survey: { ...view.survey, lines } };
};

/** Keeps what was decided, and brings a list that people may be looking at up to date. */
const decideOn = (desk: Desk, view: View, decide: (decisions: Decisions) => void): View => {
  const first = decided(view, decide);
  if (findOwnTab(desk.spreadsheet, ISSUES_KEY)) relist(first, () => decided(openView(desk), decide));
  return openView(desk);
};

const requireIssue = ({ survey }: View, key: string): void => {
  if (!survey.lines.some((line) => line.key === key)) throw new ApiRefusal('not-found', 'refuse.changed');
};

export const apiAcceptIssue = writing('apiAcceptIssue', (desk, { issue, reason, period }) => {
  const mark = markChanged();
  const view = openView(desk);
  requireAccess(view, 'edit');
  requireIssue(view, issue);
  const after = decideOn(desk, view, (decisions) => decisions.set(issue, reason));
  return { state: stateOf(after, period, mark) };
});

export const apiReopenIssue = writing('apiReopenIssue', (desk, { issue, period }) => {
  const mark = markChanged();
  const view = openView(desk);
  requireAccess(view, 'edit');
  const after = decideOn(desk, view, (decisions) => decisions.delete(issue));
  return { state: stateOf(after, period, mark) };
});

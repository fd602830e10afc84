import { ISSUES_KEY } from '../../../output/issues/issues-tab';
import { findOwnTab } from '../../../sheets/own-tabs/ownership';
import { acceptedIssues, storeAcceptedIssues } from '../../kept/issue-decisions';
import type { Desk } from '../../desk/run';
import { writing } from '../answer';
import { ApiRefusal } from '../api-refusal';
import { relist } from './check';
import { openView, type View } from '../../office/view';
import { requireAccess } from '../access';
import { stateOf } from '../panel-state';

/** Keeps what was decided, and brings a list that people may be looking at up to date. */
const decide = (desk: Desk, view: View, decisions: ReadonlyMap<string, string>): View => {
  storeAcceptedIssues(decisions);
  const lines = view.survey.lines.map((line) => {
    const reason = decisions.get(line.key);
    return {
      ...line,
      state: reason === undefined ? ('open' as const) : ('accepted' as const),
      reason: reason ?? '',
    };
  });
  const decided = { ...view, survey: { ...view.survey, lines } };
  if (findOwnTab(desk.spreadsheet, ISSUES_KEY)) relist(decided);
  return openView(desk);
};

const decisionsIn = ({ survey }: View): Map<string, string> =>
  new Map([
    ...acceptedIssues(),
    ...survey.lines
      .filter(({ state }) => state === 'accepted')
      .map(({ key, reason }) => [key, reason] as const),
  ]);

const requireIssue = ({ survey }: View, key: string): void => {
  if (!survey.lines.some((line) => line.key === key)) throw new ApiRefusal('not-found', 'refuse.changed');
};

export const apiAcceptIssue = writing('apiAcceptIssue', (desk, { issue, reason, period }) => {
  const view = openView(desk);
  requireAccess(view, 'edit');
  requireIssue(view, issue);
  return { state: stateOf(decide(desk, view, decisionsIn(view).set(issue, reason)), period) };
});

export const apiReopenIssue = writing('apiReopenIssue', (desk, { issue, period }) => {
  const view = openView(desk);
  requireAccess(view, 'edit');
  const decisions = decisionsIn(view);
  decisions.delete(issue);
  return { state: stateOf(decide(desk, view, decisions), period) };
});

import { cellName } from '../../domain/cell';
import type { Issue } from '../../domain/issue';
import { issueText } from '../../i18n/issue-text';
import type { IssueItem, Issues } from '../../intake/payloads/issues';
import { issueId } from './issue-id';
import type { Survey } from './survey';

/** What people decided about issues before: accepted ones with their reason. */
export interface IssueLedger {
  readonly accepted: ReadonlyMap<string, string>;
  readonly fixed: number;
  readonly undo: Issues['undo'];
}

const RANK = { error: 0, warning: 1, info: 2 } as const;

/** Issues sent at once; a workbook in a bad state has thousands. */
const SENT = 500;

const itemOf = ({ office, locale, ownerAt }: Survey, issue: Issue, { accepted }: IssueLedger): IssueItem => {
  const id = issueId(issue);
  const { officer = '', department } = ownerAt(issue.at);
  const name = office.records.officers.find((known) => known.id === officer)?.name ?? '';
  const reason = accepted.get(id);
  return {
    id,
    code: issue.code,
    severity: issue.severity,
    blocks: issue.blocks,
    at: { ...issue.at },
    cell: cellName(issue.at),
    department,
    officer: name,
    message: issueText(locale, issue),
    fixable: (issue.fix?.length ?? 0) > 0,
    suggestions: [...(issue.suggestions ?? [])],
    state: reason === undefined ? 'open' : 'accepted',
    ...(reason === undefined ? {} : { reason }),
  };
};

const byGravity = (a: Issue, b: Issue): number => RANK[a.severity] - RANK[b.severity];

const countOf = (issues: readonly Issue[], { accepted }: IssueLedger) => {
  const done = issues.filter((issue) => accepted.has(issueId(issue))).length;
  return { open: issues.length - done, accepted: done };
};

/** All that is wrong, the gravest first, open ones before accepted ones. */
export const issuesOf = (survey: Survey, ledger: IssueLedger): Issues => {
  const { issues } = survey.office;
  const isAccepted = (issue: Issue) => Number(ledger.accepted.has(issueId(issue)));
  const sorted = [...issues].sort((a, b) => isAccepted(a) - isAccepted(b) || byGravity(a, b));
  const of = (severity: Issue['severity']) =>
    countOf(
      issues.filter((issue) => issue.severity === severity),
      ledger,
    );
  return {
    counts: { error: of('error'), warning: of('warning'), info: of('info') },
    fixed: ledger.fixed,
    items: sorted.slice(0, SENT).map((issue) => itemOf(survey, issue, ledger)),
    more: Math.max(0, issues.length - SENT),
    undo: ledger.undo,
  };
};

import { cellName } from '../../../base/cell';
import { issueAdvice } from '../../../i18n/issues/issue-advice';
import { issueText } from '../../../i18n/issues/issue-text';
import type { IssueItem, Issues } from '../../../protocol/issues';
import { fixText } from '../../../output/issues/fix-text';
import type { IssueLine } from '../../../output/issues/issue-line';
import type { Survey } from '../../office/survey';

/** Issues sent at once; a workbook in a bad state has thousands. */
const SENT = 500;

const itemOf = ({ office, locale }: Survey, line: IssueLine): IssueItem => {
  const { issue, key, officer, department, state, reason } = line;
  const name = office.records.officers.find(({ id }) => id === officer)?.name ?? officer;
  return {
    id: key,
    code: issue.code,
    severity: issue.severity,
    blocks: issue.blocks,
    at: { ...issue.at },
    cell: cellName(issue.at),
    department,
    officer: name,
    message: issueText(locale, issue),
    advice: issueAdvice(locale, issue.code),
    fix: fixText(locale, issue.fix),
    suggestions: [...(issue.suggestions ?? [])],
    state,
    ...(reason === '' || state === 'open' ? {} : { reason }),
  };
};

const countsOf = (lines: readonly IssueLine[]): Issues['counts'] => {
  const of = (severity: IssueItem['severity']) => {
    const own = lines.filter(({ issue }) => issue.severity === severity);
    const open = own.filter(({ state }) => state === 'open').length;
    return { open, accepted: own.length - open };
  };
  return { error: of('error'), warning: of('warning'), info: of('info') };
};

/** All that is wrong, open ones first, the gravest first; `undo` are the fixes that can be taken back. */
export const issuesOf = (survey: Survey, undo: Issues['undo']): Issues => ({
  counts: countsOf(survey.lines),
  fixed: survey.fixed,
  items: survey.lines.slice(0, SENT).map((line) => itemOf(survey, line)),
  more: Math.max(0, survey.lines.length - SENT),
  undo,
});

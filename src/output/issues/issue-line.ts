import type { CellRef } from '../../base/cell';
import type { Issue, Severity } from '../../domain/issue';
import { checkText } from '../../i18n/check/check-text';
import type { Locale } from '../../i18n/locale';
import { issueKeys } from './issue-key';

export type IssueState = 'open' | 'accepted';

/** An issue as people follow it up, from check to check. */
export interface IssueLine {
  readonly key: string;
  readonly issue: Issue;
  readonly officer: string;
  readonly department: string;
  readonly state: IssueState;
  /** Why it was accepted, or what somebody noted on the list while it is open. */
  readonly reason: string;
}

/** Whose row a cell stands in. */
export type OwnerAt = (at: CellRef) => { readonly officer?: string; readonly department: string };

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const byState = (line: IssueLine): number => (line.state === 'open' ? 0 : 1);

const compare = (a: IssueLine, b: IssueLine): number =>
  byState(a) - byState(b) || GRAVITY[a.issue.severity] - GRAVITY[b.issue.severity];

/**
 * The issues with what people decided about them: open ones first, the gravest first, then in the order
 * of the workbook. `accepted` gives the reason by the issue's key, `noted` what was noted of others.
 */
export const issueLines = (
  issues: readonly Issue[],
  ownerAt: OwnerAt,
  accepted: ReadonlyMap<string, string>,
  noted: ReadonlyMap<string, string> = new Map(),
): IssueLine[] => {
  const keys = issueKeys(issues);
  const lines = issues.map((issue, index): IssueLine => {
    const key = keys[index] ?? '';
    const reason = accepted.get(key);
    const { officer = '', department } = ownerAt(issue.at);
    return {
      key,
      issue,
      officer,
      department,
      state: reason === undefined ? 'open' : 'accepted',
      reason: reason ?? noted.get(key) ?? '',
    };
  });
  return lines.sort(compare);
};

export const stateWords = (locale: Locale, state: IssueState): string =>
  checkText(locale, `issues.state.${state}`);

/** A note asks for nothing, nor does what somebody accepted. */
export const isToDo = ({ state, issue }: IssueLine): boolean => state === 'open' && issue.severity !== 'info';

/** Open issues by severity. */
export const countOpen = (lines: readonly IssueLine[]): Readonly<Record<Severity, number>> => {
  const of = (severity: Severity): number =>
    lines.filter(({ state, issue }) => state === 'open' && issue.severity === severity).length;
  return { error: of('error'), warning: of('warning'), info: of('info') };
};

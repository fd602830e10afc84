import type { CellChange, CellRef } from '../../base/cell';
import type { Issue, IssueCode, IssueParams, Severity } from '../../domain/issue';

interface Detail {
  readonly params?: IssueParams;
  readonly fix?: readonly CellChange[];
  readonly suggestions?: readonly string[];
}

const issue = (
  code: IssueCode,
  at: CellRef,
  { params, fix, suggestions }: Detail,
  weight: { severity: Severity; blocks: boolean },
): Issue => ({
  code,
  ...weight,
  at,
  params: params ?? {},
  ...(fix && fix.length > 0 ? { fix } : {}),
  ...(suggestions && suggestions.length > 0 ? { suggestions } : {}),
});

/** A fault because of which the row does not count. */
export const blocking = (code: IssueCode, at: CellRef, detail: Detail = {}): Issue =>
  issue(code, at, detail, { severity: 'error', blocks: true });

export const warning = (code: IssueCode, at: CellRef, detail: Detail = {}): Issue =>
  issue(code, at, detail, { severity: 'warning', blocks: false });

export const info = (code: IssueCode, at: CellRef, detail: Detail = {}): Issue =>
  issue(code, at, detail, { severity: 'info', blocks: false });

import { rowsReadOf, type RowsRead } from '../../base/row-print';
import { ISSUES_KEY, readDecisions } from '../../output/issues/issues-tab';
import { readOwnTab } from '../../sheets/reading/own-tab';
import { faultText } from '../../i18n/faults/fault-text';
import { FullStore } from '../../sheets/kept/full-store';
import type { Desk } from '../desk/run';
import { sayFirst } from '../desk/said-first';
import { acceptedIssues, storeAcceptedIssues } from '../kept/issue-decisions';

/** What people decided about issues before. */
export interface IssueDecisions {
  /** Reasons of accepted issues, by key. */
  readonly accepted: ReadonlyMap<string, string>;
  /** Keys of the list as it was written last time. */
  readonly listed: ReadonlySet<string>;
  /** The list's rows, where there is a list. */
  readonly was?: RowsRead;
}

export const UNDECIDED: IssueDecisions = { accepted: new Map(), listed: new Set() };

/** What people decided: in the panel, or on the list itself, which has the last word for its lines. */
export const decisionsOf = (desk: Desk): IssueDecisions => {
  const accepted = acceptedIssues();
  const grid = readOwnTab(desk, ISSUES_KEY);
  const listed = grid ? readDecisions(grid) : new Map<string, string | undefined>();
  for (const [key, reason] of listed) {
    if (reason === undefined) accepted.delete(key);
    else accepted.set(key, reason);
  }
  return { accepted, listed: new Set(listed.keys()), ...(grid ? { was: rowsReadOf(grid.cells) } : {}) };
};

/** Keeps the decisions of a list that is written. Where there is no room for them the list has them, and the person is told. */
export const keepListed = ({ locale }: Desk, accepted: ReadonlyMap<string, string>): void => {
  try {
    storeAcceptedIssues(accepted);
  } catch (error) {
    if (!(error instanceof FullStore)) throw error;
    sayFirst(faultText(locale, 'decisions.unkept'));
  }
};

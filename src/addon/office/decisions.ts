import { ISSUES_KEY, readDecisions, type ListedDecision } from '../../output/issues/issues-tab';
import type { StandingList } from '../../base/grid';
import { readStandingList } from '../../sheets/reading/own-tab';
import { faultText } from '../../i18n/faults/fault-text';
import type { DocumentTexts } from '../../sheets/kept/document-text';
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
  /** What people noted of issues that are open, by key. */
  readonly noted: ReadonlyMap<string, string>;
  /** The list, where there is one. */
  readonly standing?: StandingList;
}

export const UNDECIDED: IssueDecisions = { accepted: new Map(), listed: new Set(), noted: new Map() };

/** What people decided: in the panel, or on the list itself, which has the last word for its lines. */
export const decisionsOf = (desk: Desk, textOf?: DocumentTexts): IssueDecisions => {
  const accepted = acceptedIssues(textOf);
  const standing = readStandingList(desk, ISSUES_KEY);
  const listed = standing ? readDecisions(standing.grid) : new Map<string, ListedDecision>();
  const noted = new Map<string, string>();
  for (const [key, { accepted: isAccepted, reason, isPast }] of listed) {
    if (!isAccepted) noted.set(key, reason);
    if (isPast) continue;
    if (isAccepted) accepted.set(key, reason);
    else accepted.delete(key);
  }
  const present = [...listed].flatMap(([key, { isPast }]) => (isPast ? [] : [key]));
  return { accepted, listed: new Set(present), noted, ...(standing ? { standing } : {}) };
};

/**
 * Keeps the decisions of a list that is written. Where there is no room for them the list has them, and the person is
 * told. `kept` are those that were kept before, where that is known: none need not be kept again.
 */
export const keepListed = (
  { locale }: Desk,
  accepted: ReadonlyMap<string, string>,
  kept?: ReadonlyMap<string, string>,
): void => {
  if (accepted.size === 0 && kept?.size === 0) return;
  try {
    storeAcceptedIssues(accepted);
  } catch (error) {
    if (!(error instanceof FullStore)) throw error;
    sayFirst(faultText(locale, 'decisions.unkept'));
  }
};

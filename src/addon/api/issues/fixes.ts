import { cellName, type Cell, type CellRef } from '../../../base/cell';
import { fromIso } from '../../../base/day';
import type { Issue } from '../../../domain/issue';
import { formatCell } from '../../../i18n/format';
import type { ReplyOf } from '../../../protocol/replies';
import {
  applyFixes,
  proposedFixes,
  undoFixes,
  valuesIn,
  type FixOutcome,
  type ProposedFix,
} from '../../office/fixes';
import { personAtWork } from '../../desk/person-at-work';
import { locked } from '../../office/writes/command';
import { answer, writing } from '../answer';
import { ApiRefusal } from '../api-refusal';
import { openView, type View } from '../../office/view';
import { requireAccess } from '../access';
import { freshState } from '../panel-state';
import type { Say } from '../../../i18n/answers/say';

type Chosen = Readonly<Record<string, string>>;

const suggestedCell = (text: string): Cell => {
  const day = fromIso(text);
  return day === undefined ? text : { day };
};

/** The issue with the value that the person chose, which must be one of those that were offered. */
const withChoice = (issue: Issue, value: string): Issue => {
  if (value === '') return issue;
  if (!issue.suggestions?.includes(value)) throw new ApiRefusal('bad-request', 'refuse.bad-request');
  return { ...issue, fix: [{ at: issue.at, to: suggestedCell(value) }] };
};

interface OfferedFix {
  readonly key: string;
  readonly fix: ProposedFix;
}

/** Where two fixes would write one cell, the first is taken. */
const isFirst = (seen: Set<string>, place: string): boolean => !seen.has(place) && Boolean(seen.add(place));

/** The writes for the issues asked; throws a refusal when one of them is no longer there. */
const offeredFixes = ({ survey, grids }: View, keys: readonly string[], chosen: Chosen): OfferedFix[] => {
  const issues = new Map(survey.lines.map(({ key, issue }) => [key, issue]));
  const valueAt = valuesIn(grids);
  const seen = new Set<string>();
  return keys.flatMap((key) => {
    const issue = issues.get(key);
    if (!issue) throw new ApiRefusal('not-found', 'refuse.changed');
    return proposedFixes([withChoice(issue, chosen[key] ?? '')], valueAt)
      .filter(({ at }) => isFirst(seen, `${at.sheet}!${cellName(at)}`))
      .map((fix) => ({ key, fix }));
  });
};

/** Before and after of each cell; nothing is written. */
export const apiPreviewFixes = answer('apiPreviewFixes', (desk, { issues, chosen }) => ({
  changes: offeredFixes(openView(desk), issues, chosen).map(({ key, fix }) => ({
    issue: key,
    at: { ...fix.at },
    cell: cellName(fix.at),
    before: formatCell(desk.locale, fix.before),
    after: formatCell(desk.locale, fix.after),
  })),
}));

const resultOf = (say: Say, outcome: FixOutcome): ReplyOf<'apiApplyFixes'>['result'] => {
  const told = (places: readonly CellRef[], why: string) =>
    places.map((at) => ({ at: { ...at }, cell: cellName(at), why }));
  return {
    written: outcome.written,
    refused: [
      ...told(outcome.refused, say('fix.refused')),
      ...told(outcome.closed, say('fix.closed')),
      ...told(outcome.formulas, say('fix.formulas')),
      ...told(outcome.changedSince, say('fix.changedSince')),
    ],
  };
};

export const apiApplyFixes = answer('apiApplyFixes', (desk, { issues, chosen, period }) => {
  const who = personAtWork(desk);
  return locked(desk, () => {
    const view = openView(desk);
    requireAccess(view, 'edit');
    const fixes = offeredFixes(view, issues, chosen).map(({ fix }) => fix);
    const result = resultOf(view.survey.say, applyFixes(desk, { grids: view.grids, fixes, who }));
    return { result, state: freshState(desk, period) };
  });
});

export const apiUndoFixes = writing('apiUndoFixes', (desk, { batch, period }) => {
  const view = openView(desk);
  requireAccess(view, 'edit');
  const outcome = undoFixes(desk, batch);
  if (!outcome) throw new ApiRefusal('not-found', 'refuse.changed');
  return { result: resultOf(view.survey.say, outcome), state: freshState(desk, period) };
});

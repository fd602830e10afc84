import { issuesTab } from '../../../output/issues/issues-tab';
import { MARK_COLORS, marksOf, type CellMark } from '../../../output/issues/marks';
import { keptMarksSchema } from '../../kept/kept-marks';
import { applyEdits } from '../../../sheets/apply';
import { replaceMarks } from '../../../sheets/marks/marks';
import { peopleSheets } from '../../../sheets/reading/read';
import { writeUserText, readUserText } from '../../../sheets/kept/user-text';
import { storeAcceptedIssues } from '../../kept/issue-decisions';
import type { Desk } from '../../desk/run';
import { writing } from '../answer';
import { ApiRefusal } from '../api-refusal';
import { openView, type View } from '../../office/view';
import { requireAccess } from '../access';
import { stateOf } from '../panel-state';

const keptName = (sheet: string): string => `marks:${sheet}`.slice(0, 240);

/** Judged once for all tabs: what it found waits for the calls that mark them. */
const keepMarks = ({ survey, grids }: View): void => {
  const marks = marksOf(survey.locale, survey.lines);
  for (const { sheet } of grids) {
    const own = marks.filter((mark) => mark.sheet === sheet);
    writeUserText(keptName(sheet), JSON.stringify(own));
  }
};

const keptMarks = (sheet: string): readonly CellMark[] | undefined => {
  const text = readUserText(keptName(sheet));
  const kept = keptMarksSchema().safeParse(text === undefined ? undefined : JSON.parse(text));
  return kept.success ? kept.data : undefined;
};

/** The tabs to be checked, in order: each is a call of its own, for marking cells takes longest. */
export const apiCheckTabs = writing('apiCheckTabs', (desk) => {
  const view = openView(desk);
  requireAccess(view, 'edit');
  keepMarks(view);
  return { sheets: view.grids.map(({ sheet }) => sheet) };
});

const freshMarks = (desk: Desk, sheet: string): CellMark[] => {
  const { survey } = openView(desk);
  return marksOf(survey.locale, survey.lines).filter((mark) => mark.sheet === sheet);
};

/** Marks the open issues on one tab. */
export const apiCheckTab = writing('apiCheckTab', (desk, { sheet: name }) => {
  const sheet = peopleSheets(desk.spreadsheet).find((known) => known.getName() === name);
  if (!sheet) throw new ApiRefusal('not-found', 'refuse.sheet', { name });
  const marks = keptMarks(name) ?? freshMarks(desk, name);
  const { closed } = replaceMarks(sheet, marks, { colors: MARK_COLORS });
  return { issues: marks.length, closed };
});

/** Writes the list of issues; acceptances of issues that are gone are forgotten. */
export const relist = (view: View): void => {
  const { desk, survey } = view;
  const { lines, locale, fixed } = survey;
  applyEdits(desk.spreadsheet, [{ kind: 'replace-tab', tab: issuesTab(locale, lines, fixed) }]);
  const accepted = lines.filter(({ state }) => state === 'accepted');
  storeAcceptedIssues(new Map(accepted.map(({ key, reason }) => [key, reason])));
};

export const apiFinishCheck = writing('apiFinishCheck', (desk, { period }) => {
  const view = openView(desk);
  requireAccess(view, 'edit');
  relist(view);
  return { state: stateOf(view, period) };
});

import { rowsReadOf } from '../../../base/row-print';
import { issuesTab } from '../../../output/issues/issues-tab';
import { tabNumbers } from '../../../base/grid';
import { parsedJson } from '../../../base/from-outside';
import { anchoredMarks, MARK_COLORS, marksOf, type AnchoredMark } from '../../../output/issues/marks';
import { keptMarksSchema } from '../../kept/kept-marks';
import { markChanged } from '../../../sheets/kept/change-mark';
import { applyEdits } from '../../../sheets/apply';
import { replaceMarks } from '../../../sheets/marks/marks';
import { peopleSheetNamed } from '../../../sheets/reading/read';
import { writeUserText, readUserText } from '../../../sheets/kept/user-text';
import type { Desk } from '../../desk/run';
import { writing } from '../answer';
import { ApiRefusal } from '../api-refusal';
import { keepListed } from '../../office/decisions';
import { withFreshList } from '../../office/fresh-list';
import { openView, type View } from '../../office/view';
import { requireAccess } from '../access';
import { stateOf } from '../panel-state';

const keptName = (sheet: string): string => `marks:${sheet}`.slice(0, 240);

/** Judged once for all tabs: what it found waits for the calls that mark them. */
const keepMarks = ({ survey, grids }: View): void => {
  const marks = marksOf(survey.locale, survey.lines);
  for (const grid of grids)
    writeUserText(keptName(grid.sheet), JSON.stringify(anchoredMarks(marks, grid, rowsReadOf(grid.cells))));
};

const keptMarks = (sheet: string): readonly AnchoredMark[] | undefined => {
  const kept = keptMarksSchema().safeParse(parsedJson(readUserText(keptName(sheet))));
  return kept.success ? kept.data : undefined;
};

/** The tabs to be checked, in order: each is a call of its own, for marking cells takes longest. */
export const apiCheckTabs = writing('apiCheckTabs', (desk) => {
  const view = openView(desk);
  requireAccess(view, 'edit');
  keepMarks(view);
  return { sheets: view.grids.map(({ sheet }) => sheet) };
});

const freshMarks = (desk: Desk, sheet: string): AnchoredMark[] => {
  const { survey, grids } = openView(desk);
  const grid = grids.find((known) => known.sheet === sheet);
  return grid ? anchoredMarks(marksOf(survey.locale, survey.lines), grid, rowsReadOf(grid.cells)) : [];
};

/** Marks the open issues on one tab. */
export const apiCheckTab = writing('apiCheckTab', (desk, { sheet: name }) => {
  const sheet = peopleSheetNamed(desk.spreadsheet, name);
  if (!sheet) throw new ApiRefusal('not-found', 'refuse.sheet', { name });
  const marks = keptMarks(name) ?? freshMarks(desk, name);
  const { closed, lost } = replaceMarks(sheet, marks, { clock: desk.clock, colors: MARK_COLORS });
  return { issues: marks.length - lost, closed };
});

/** Writes the list of issues as the view has them; acceptances of issues that are gone are forgotten. */
const writeList = ({ desk, survey, grids }: View): void => {
  const { lines, locale, fixed, list } = survey;
  const tab = issuesTab(locale, lines, {
    ...{ fixed, tabs: tabNumbers(grids) },
    ...(list ? { standing: list } : {}),
  });
  applyEdits(desk.spreadsheet, [{ kind: 'replace-tab', tab }]);
  const accepted = lines.filter(({ state }) => state === 'accepted');
  keepListed(desk, new Map(accepted.map(({ key, reason }) => [key, reason])));
};

/** Writes the list of issues; what people have typed into it since it was read is read again. */
export const relist = (first: View, again: () => View): View => {
  let view: View | undefined = first;
  return withFreshList(() => {
    const current = view ?? again();
    view = undefined;
    writeList(current);
    return current;
  });
};

export const apiFinishCheck = writing('apiFinishCheck', (desk, { period }) => {
  const mark = markChanged();
  const view = openView(desk);
  requireAccess(view, 'edit');
  return {
    state: stateOf(
      relist(view, () => openView(desk)),
      period,
      mark,
    ),
  };
});

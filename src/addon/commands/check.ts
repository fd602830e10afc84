import type { Issue } from '../../domain/issue';
import { commandText } from '../../i18n/commands/command-text';
import { countOpen, issueLines, type IssueLine } from '../../output/issues/issue-line';
import { issuesTab } from '../../output/issues/issues-tab';
import { MARK_COLORS, marksOf } from '../../output/issues/marks';
import { applyEdits } from '../../sheets/apply';
import { replaceMarks } from '../../sheets/marks/marks';
import { peopleSheets, readWorkbookTabs } from '../../sheets/reading/read';
import { decisionsOf, type IssueDecisions } from '../office/decisions';
import { rowOwners } from '../office/row-index';
import { storedCorrections } from '../kept/corrections';
import { storeAcceptedIssues } from '../kept/issue-decisions';
import { rememberTabs } from '../kept/known-tabs';
import { listsVersion } from '../kept/lists';
import { officeOf, type JudgedOffice } from '../office/judged-office';
import { command, type Desk } from '../desk/run';

const linesOf = (
  { issues, records }: JudgedOffice,
  decisions: IssueDecisions,
  only?: string,
): IssueLine[] => {
  const ownerAt = rowOwners(records);
  const wanted: readonly Issue[] = only === undefined ? issues : issues.filter(({ at }) => at.sheet === only);
  return issueLines(wanted, ownerAt, decisions.accepted);
};

/** After a full check, acceptances of issues that are gone are forgotten: an issue may come back. */
const stillNeeded = (
  accepted: ReadonlyMap<string, string>,
  present: ReadonlySet<string>,
  only: string | undefined,
): ReadonlyMap<string, string> =>
  only === undefined ? new Map([...accepted].filter(([key]) => present.has(key))) : accepted;

/** Marks every tab of the list anew; other tabs lose marks that are out of date. */
const markTabs = (desk: Desk, lines: readonly IssueLine[], only?: string): void => {
  const marks = marksOf(desk.locale, lines);
  for (const sheet of peopleSheets(desk.spreadsheet)) {
    const name = sheet.getName();
    if (only !== undefined && name !== only) continue;
    const own = marks.filter((mark) => mark.sheet === name);
    replaceMarks(sheet, own, { colors: MARK_COLORS });
  }
};

const check = (desk: Desk, only?: string): string => {
  const version = listsVersion();
  const grids = readWorkbookTabs(desk.spreadsheet, desk.clock);
  desk.progress.read(grids);
  const office = officeOf(grids, desk.today, { corrections: storedCorrections() });
  if (only !== undefined && !office.tables.some(({ sheet, kind }) => sheet === only && kind !== 'other'))
    return commandText(desk.locale, 'check.notTable');
  const decisions = decisionsOf(desk);
  const lines = linesOf(office, decisions, only);
  const present = new Set(lines.map(({ key }) => key));
  const fixed = only === undefined ? [...decisions.listed].filter((key) => !present.has(key)).length : 0;
  desk.progress.writing();
  const tab = issuesTab(desk.locale, lines, fixed);
  const sheet = applyEdits(desk.spreadsheet, [{ kind: 'replace-tab', tab }]).tabs.get(tab.key);
  sheet?.activate();
  rememberTabs(desk, { grids, tables: office.tables, version });
  storeAcceptedIssues(stillNeeded(decisions.accepted, present, only));
  markTabs(desk, lines, only);
  const open = countOpen(lines);
  if (open.error + open.warning + open.info === 0) return commandText(desk.locale, 'check.clean');
  return commandText(desk.locale, 'check.done', {
    errors: open.error,
    warnings: open.warning,
    infos: open.info,
    tab: sheet?.getName() ?? tab.title,
  });
};

/** Menu *Kiểm tra toàn bộ*: the list of all issues, and marks on their cells. */
export const checkWorkbook = command((desk) => check(desk));

/** Menu *Kiểm tra tab này*. */
export const checkTab = command((desk) => check(desk, desk.spreadsheet.getActiveSheet().getName()));

/** Menu *Xóa đánh dấu*: people's own notes and colours come back as they were. */
export const clearMarks = command((desk) => {
  const count = peopleSheets(desk.spreadsheet).reduce(
    (sum, sheet) => sum + replaceMarks(sheet, [], { colors: MARK_COLORS }),
    0,
  );
  return count === 0
    ? commandText(desk.locale, 'check.nothingToClear')
    : commandText(desk.locale, 'check.cleared', { count });
});

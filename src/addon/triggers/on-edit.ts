import { checkRows } from '../../domain/rules';
import type { Issue } from '../../domain/issue';
import { partsOf } from '../../domain/day';
import { localeOf } from '../../i18n/locale';
import type { Grid } from '../../intake/grid';
import { readWorkbook, type Reading } from '../../intake/read-workbook';
import { issueLines } from '../../output/issues/issue-line';
import { MARK_COLORS, marksOf } from '../../output/issues/marks';
import { editOf, type Edited } from '../../sheets/edited';
import { replaceMarks } from '../../sheets/marks';
import { readTab, readWorkbookTabs, peopleSheets } from '../../sheets/read';
import { logError, userLanguage } from '../../sheets/user';
import { storedCorrections } from '../corrections';
import { acceptedIssues } from '../issue-decisions';
import { openDesk, type Desk } from '../run';
import { storedTabIndex, storeTabIndex, type TabIndex } from '../tab-index';

const readOf = (desk: Desk, grids: readonly Grid[]): Reading =>
  readWorkbook(grids, { defaultYear: partsOf(desk.today).year, corrections: storedCorrections() });

/** The first edit of a workbook that was never checked finds out what its tabs hold. */
const tabIndex = (desk: Desk): TabIndex => {
  const stored = storedTabIndex();
  if (stored) return stored;
  const grids = readWorkbookTabs(desk.spreadsheet, desk.clock);
  const ids = new Map(peopleSheets(desk.spreadsheet).map((sheet) => [sheet.getName(), sheet.getSheetId()]));
  const { tables } = readOf(desk, grids);
  return storeTabIndex(tables, (sheet) => ids.get(sheet));
};

/** The edited tab and the office's lists: other tables of trips are not read. */
const gridsFor = (desk: Desk, edited: Edited, { lists }: TabIndex): Grid[] => [
  readTab(edited.sheet, desk.clock),
  ...desk.spreadsheet
    .getSheets()
    .filter((sheet) => lists.includes(sheet.getSheetId()))
    .map((sheet) => readTab(sheet, desk.clock)),
];

/** What is wrong with the edited rows as they now stand. */
const issuesOf = (desk: Desk, grids: readonly Grid[], { name, from, to }: Edited): Issue[] => {
  const { records, issues } = readOf(desk, grids);
  const isEdited = ({ sheet, row }: { readonly sheet: string; readonly row: number }): boolean =>
    sheet === name && from <= row && row <= to;
  const rows = [...records.trips, ...records.blocked].filter(({ source }) => isEdited(source));
  return [...issues, ...checkRows(records, rows, desk.today)].filter(({ at }) => isEdited(at));
};

const checkEdited = (desk: Desk, edited: Edited): void => {
  const index = tabIndex(desk);
  if (!index.trips.includes(edited.sheet.getSheetId())) return;
  const issues = issuesOf(desk, gridsFor(desk, edited, index), edited);
  const lines = issueLines(issues, () => ({ department: '' }), acceptedIssues());
  replaceMarks(edited.sheet, marksOf(desk.locale, lines), {
    colors: Object.values(MARK_COLORS),
    rows: { from: edited.from, to: edited.to },
  });
};

/**
 * As a person types, pastes or clears: the rows concerned are judged and their marks set or taken away.
 * Nothing happens on tabs without a table of trips. An error is logged, never shown: it would come with
 * every key.
 */
export const checkEdit = (event: unknown): void => {
  const edited = editOf(event);
  if (edited === undefined) return;
  try {
    checkEdited(openDesk(localeOf(userLanguage())), edited);
  } catch (error) {
    logError(error);
  }
};

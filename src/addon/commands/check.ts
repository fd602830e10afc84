import { rowsReadOf } from '../../base/row-print';
import type { Issue } from '../../domain/issue';
import { commandText } from '../../i18n/commands/command-text';
import { countOpen, issueLines, type IssueLine } from '../../output/issues/issue-line';
import { issuesTab } from '../../output/issues/issues-tab';
import { anchoredMarks, MARK_COLORS, marksOf } from '../../output/issues/marks';
import { tabNumbers, type Grid } from '../../base/grid';
import type { TabSpec } from '../../output/edit';
import { applyEdits } from '../../sheets/apply';
import { confirm } from '../../sheets/screen/ui';
import { readDocumentTexts, type DocumentTexts } from '../../sheets/kept/document-text';
import { replaceMarks } from '../../sheets/marks/marks';
import { ClosedTab } from '../../sheets/own-tabs/closed-tab';
import { holdingOwnTabs } from '../../sheets/own-tabs/ownership';
import { readWorkbookTabs, sheetsRead } from '../../sheets/reading/read';
import { decisionsOf, keepListed, type IssueDecisions } from '../office/decisions';
import { withFreshList } from '../office/fresh-list';
import { rowOwners } from '../office/row-index';
import { singleFormulaWords } from '../office/formulas/single-formulas';
import { acceptedIssues } from '../kept/issue-decisions';
import { storedCorrections } from '../kept/corrections';
import { keepRounds } from '../office/formulas/known-rounds';
import { rememberTabs } from '../kept/known-tabs';
import { listsVersion } from '../kept/lists';
import { officeOf, type JudgedOffice } from '../office/judged-office';
import { command, dialogue, locked } from '../office/writes/command';
import type { Desk } from '../desk/run';

const linesOf = (
  { issues, records }: JudgedOffice,
  decisions: IssueDecisions,
  only?: string,
): IssueLine[] => {
  const ownerAt = rowOwners(records);
  const wanted: readonly Issue[] = only === undefined ? issues : issues.filter(({ at }) => at.sheet === only);
  return issueLines(wanted, ownerAt, decisions.accepted, decisions.noted);
};

/** After a full check, acceptances of issues that are gone are forgotten: an issue may come back. */
const stillNeeded = (
  accepted: ReadonlyMap<string, string>,
  present: ReadonlySet<string>,
  only: string | undefined,
): ReadonlyMap<string, string> =>
  only === undefined ? new Map([...accepted].filter(([key]) => present.has(key))) : accepted;

/** Cells that the person may not edit, by tab. */
type ClosedCells = ReadonlyMap<string, number>;

const closedWords = ({ locale }: Desk, closed: ClosedCells): string[] => {
  const count = [...closed.values()].reduce((sum, cells) => sum + cells, 0);
  if (count === 0) return [];
  return [commandText(locale, 'check.closed', { count, tabs: [...closed.keys()].join(', ') })];
};

/** What became of the marks of all tabs. */
interface MarkedTabs {
  readonly marked: number;
  readonly closed: ClosedCells;
  /** Marks whose rows were changed or taken away meanwhile. */
  readonly lost: number;
}

/** Marks the tabs as they were judged; tabs without marks lose those that are out of date. */
const markTabs = (
  desk: Desk,
  lines: readonly IssueLine[],
  grids: readonly Grid[],
  only?: string,
): MarkedTabs => {
  const marks = marksOf(desk.locale, lines);
  const closed = new Map<string, number>();
  let [marked, lost] = [0, 0];
  for (const { sheet, grid } of sheetsRead(desk.spreadsheet, grids)) {
    if (only !== undefined && grid?.sheet !== only) continue;
    const was = grid && rowsReadOf(grid.cells);
    const own = grid && was ? anchoredMarks(marks, grid, was) : [];
    const done = replaceMarks(sheet, own, {
      clock: desk.clock,
      colors: MARK_COLORS,
      ...(was ? { was } : {}),
    });
    marked += done.marked;
    lost += done.lost;
    if (done.closed > 0) closed.set(sheet.getName(), done.closed);
  }
  return { marked, closed, lost };
};

const lostWords = ({ locale }: Desk, lost: number): string[] =>
  lost === 0 ? [] : [commandText(locale, 'check.lost', { count: lost })];

interface WrittenList {
  readonly shown: string;
  readonly told: readonly string[];
}

/** Writes the list and shows it; where somebody has protected its tab, says so: the marks are made all the same. */
const writeList = (desk: Desk, tab: TabSpec): WrittenList => {
  try {
    const sheet = applyEdits(desk.spreadsheet, [{ kind: 'replace-tab', tab }]).tabs.get(tab.key);
    sheet?.activate();
    return { shown: sheet?.getName() ?? tab.title, told: [] };
  } catch (error) {
    if (!(error instanceof ClosedTab)) throw error;
    return { shown: error.tab, told: [commandText(desk.locale, 'check.closedList', { tab: error.tab })] };
  }
};

const resultWords = ({ locale }: Desk, lines: readonly IssueLine[], tab: string): string => {
  const { error, warning, info } = countOpen(lines);
  if (error + warning + info === 0) return commandText(locale, 'check.clean');
  return commandText(locale, 'check.done', { errors: error, warnings: warning, infos: info, tab });
};

/** A workbook as it was read, and what is kept with it: nothing of that changes while the document is locked. */
interface Checked {
  readonly office: JudgedOffice;
  readonly grids: readonly Grid[];
  readonly texts: DocumentTexts;
}

/** The list written by what people have decided, and these decisions kept. */
const listIssues = (
  desk: Desk,
  { office, grids, texts }: Checked,
  only?: string,
): { lines: IssueLine[]; list: WrittenList } =>
  withFreshList(() => {
    const decisions = decisionsOf(desk, texts);
    const lines = linesOf(office, decisions, only);
    const present = new Set(lines.map(({ key }) => key));
    const fixed = only === undefined ? [...decisions.listed].filter((key) => !present.has(key)).length : 0;
    const { standing } = decisions;
    const listed = { fixed, tabs: tabNumbers(grids), ...(standing ? { standing } : {}) };
    const list = writeList(desk, issuesTab(desk.locale, lines, listed));
    const accepted = stillNeeded(decisions.accepted, present, only);
    keepListed(desk, accepted, acceptedIssues(texts));
    return { lines, list };
  });

const check = (desk: Desk, only?: string): string => {
  const texts = readDocumentTexts();
  const version = listsVersion(texts);
  const grids = readWorkbookTabs(desk.spreadsheet, desk.clock);
  desk.progress.read(grids);
  const office = officeOf(grids, desk.today, { corrections: storedCorrections(texts) });
  if (only !== undefined && !office.tables.some(({ sheet, kind }) => sheet === only && kind !== 'other'))
    return commandText(desk.locale, 'check.notTable');
  desk.progress.writing();
  const { lines, list, closed, lost } = holdingOwnTabs(() => {
    const listed = listIssues(desk, { office, grids, texts }, only);
    rememberTabs(desk, { grids, tables: office.tables, version });
    keepRounds(desk, { ...office, version });
    return { ...listed, ...markTabs(desk, listed.lines, grids, only) };
  });
  return [
    resultWords(desk, lines, list.shown),
    ...list.told,
    ...closedWords(desk, closed),
    ...lostWords(desk, lost),
    ...(only === undefined ? singleFormulaWords(desk) : []),
  ].join(' ');
};

/** Menu *Kiểm tra toàn bộ*: the list of all issues, and marks on their cells. */
export const checkWorkbook = command((desk) => check(desk));

/** Menu *Kiểm tra tab này*. */
export const checkTab = command((desk) => check(desk, desk.spreadsheet.getActiveSheet().getName()));

/** Menu *Xóa đánh dấu*, once the person agrees: people's own notes and colours come back as they were. */
export const clearMarks = dialogue((desk) => {
  if (!confirm(commandText(desk.locale, 'check.askClear'), desk.say('app.title'))) return undefined;
  const { marked, closed } = locked(desk, () => markTabs(desk, [], []));
  const left = [...closed.values()].reduce((sum, cells) => sum + cells, 0);
  const done =
    marked === 0
      ? commandText(desk.locale, 'check.nothingToClear')
      : commandText(desk.locale, 'check.cleared', { count: marked - left });
  return [done, ...closedWords(desk, closed)].join(' ');
});

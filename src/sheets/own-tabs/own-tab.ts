import type { TabSpec } from '../../output/edit';
import { ClosedTab, isOpen, requireOpen } from './closed-tab';
import { DRAFT, draftName, freeName, isTaken, nameTab, sweepDrafts } from './draft';
import {
  claimTab,
  deleteTab,
  disownTab,
  findOwnTabs,
  isDeleted,
  markWritten,
  type OwnTab,
} from './ownership';
import { contentPrint, tabAmong } from './standing-tab';
import { requireStanding } from './standing-rows';
import { traceBeside } from '../trace';
import { freeze, grow, sizeOf, writeContent, writeFrame, type Size } from '../writing/write-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab to write on: a new one, or the blank one of a run that was cut off before it could mark it. */
export const openDraft = (spreadsheet: Spreadsheet, title: string): Sheet => {
  const left = spreadsheet.getSheetByName(title);
  if (left !== null && left.getLastRow() === 0) return left;
  const name = left === null ? title : freeName(spreadsheet, title);
  return spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
};

/** Runs work with a tab that holds the new content, and its size; the draft goes whenever the work fails. */
export const withDraft = <T>(
  spreadsheet: Spreadsheet,
  tab: TabSpec,
  work: (draft: Sheet, room: Size) => T,
): T => {
  const draft = openDraft(spreadsheet, draftName(tab.title));
  try {
    claimTab(draft, DRAFT);
    const room = writeContent(draft, tab);
    // Google queues writes: only now is it known that all of them were taken.
    SpreadsheetApp.flush();
    return work(draft, room);
  } catch (error) {
    deleteTab(spreadsheet, draft);
    throw error;
  }
};

/**
 * Takes off whatever would stand in the way of the copy, or would outlive it. The cells stay as they are. What is frozen
 * is as it shall be once nothing is merged across that line any more.
 */
const strip = (sheet: Sheet, [rows, columns]: Size, tab: TabSpec): void => {
  sheet.getFilter()?.remove();
  sheet.showRows(1, rows);
  sheet.showColumns(1, columns);
  const all = sheet.getRange(1, 1, rows, columns).breakApart().clearDataValidations();
  // Notes that come along are written over those that stand, all in one call: at no time they are nowhere.
  if (tab.notes === undefined) all.clearNote();
  freeze(sheet, { frozenRows: tab.frozenRows ?? 0, frozenColumns: tab.frozenColumns ?? 0 });
};

/**
 * Puts the draft's cells in the place of the tab's own, blanks too, in one call: all of them or none. Throws a
 * StaleTab, the cells as they are, where a person has typed into them since they were read.
 */
const copyOver = (draft: Sheet, room: Size, sheet: Sheet, tab: TabSpec): void => {
  const [rows, columns] = grow(sheet, sizeOf(sheet), room);
  grow(draft, room, [rows, columns]);
  strip(sheet, [rows, columns], tab);
  if (tab.was !== undefined) requireStanding(sheet, tab.was);
  draft.getRange(1, 1, rows, columns).copyTo(sheet.getRange(1, 1, rows, columns));
  sheet.autoResizeRows(1, rows);
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
};

const createOwnTab = (spreadsheet: Spreadsheet, tab: TabSpec): Sheet =>
  withDraft(spreadsheet, tab, (draft) => {
    writeFrame(draft, tab);
    freeze(draft, tab);
    nameTab(spreadsheet, draft, tab.title);
    // A draft until all is done: what is cut off before is swept up.
    claimTab(draft, tab.key);
    return draft;
  });

/** People's formulas may point at the tab: it stays the same tab, and only its cells change. */
const rewriteOwnTab = (spreadsheet: Spreadsheet, sheet: Sheet, tab: TabSpec): Sheet => {
  withDraft(spreadsheet, tab, (draft, room) => {
    copyOver(draft, room, sheet, tab);
    writeFrame(sheet, tab);
    deleteTab(spreadsheet, draft);
  });
  nameTab(spreadsheet, sheet, tab.title);
  return sheet;
};

/** Throws a ClosedTab where the person may not edit one of those that stand in the tabs' places. */
export const requireAllOpen = (spreadsheet: Spreadsheet, tabs: readonly TabSpec[]): void => {
  if (tabs.length === 0) return;
  const own = findOwnTabs(spreadsheet);
  for (const tab of tabs) {
    const standing = tabAmong(own, tab);
    if (standing !== undefined) requireOpen(standing.sheet);
  }
};

/** Names of those that stand in the tabs' places and that the person may not edit, by the tabs' keys. */
export const closedTabs = (own: readonly OwnTab[], tabs: readonly TabSpec[]): Map<string, string> =>
  new Map(
    tabs.flatMap((tab) => {
      const sheet = tabAmong(own, tab)?.sheet;
      return sheet === undefined || isOpen(sheet) ? [] : [[tab.key, sheet.getName()] as const];
    }),
  );

/** The tab in whose place this one comes; none where somebody has just deleted it. */
const openTab = (spreadsheet: Spreadsheet, tab: TabSpec): Sheet | undefined => {
  const old = tabAmong(sweepDrafts(spreadsheet), tab);
  if (old === undefined) return undefined;
  try {
    requireOpen(old.sheet);
    return old.sheet;
  } catch (error) {
    if (error instanceof ClosedTab || !isDeleted(spreadsheet, old)) throw error;
    return undefined;
  }
};

/**
 * Writes the tab that belongs to the key, in a number of calls that does not grow with its rows, and
 * returns it. What is written again stays the same tab, by number: formulas that point at it go on to do
 * so. The new cells are written on a draft first and then copied over the old ones in one call. If Google
 * fails on the way, the tab holds the old cells or the new ones, and the next run sweeps up what is left. Throws a
 * ClosedTab, nothing written, where the person may not edit the tab, and a StaleTab where somebody has typed into it
 * since its rows were read.
 */
export const replaceTab = (spreadsheet: Spreadsheet, tab: TabSpec): Sheet => {
  const old = openTab(spreadsheet, tab);
  const written = old === undefined ? createOwnTab(spreadsheet, tab) : rewriteOwnTab(spreadsheet, old, tab);
  markWritten(written, tab.key, contentPrint(written));
  return written;
};

/**
 * Writes a tab that is the office's own from the start. Returns undefined, nothing written, when a tab
 * has that name already. Until it is complete it is a draft: a failure on the way takes it away again, or the next
 * run does.
 */
export const createTab = (spreadsheet: Spreadsheet, tab: TabSpec): Sheet | undefined => {
  if (isTaken(spreadsheet, tab.title)) return undefined;
  if (spreadsheet.getSheetByName(draftName(tab.title)) !== null) sweepDrafts(spreadsheet);
  return withDraft(spreadsheet, tab, (draft) => {
    writeFrame(draft, tab);
    freeze(draft, tab);
    draft.setName(tab.title);
    disownTab(draft);
    return draft;
  });
};

/** Takes away the tab of that key, whatever number Google has given it in a copy of the file. */
export const removeCarriedTab = (spreadsheet: Spreadsheet, wanted: string): void => {
  for (const { sheet, key } of findOwnTabs(spreadsheet)) {
    if (key !== wanted) continue;
    traceBeside();
    deleteTab(spreadsheet, sheet);
  }
};

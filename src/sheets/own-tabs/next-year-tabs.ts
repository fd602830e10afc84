import { columnLetters, isLoading } from '../../base/cell';
import { runsOf } from '../../base/runs';
import type { Area, FilledBlock, PreparedCopy, ValuesCopy } from '../../output/edit';
import { areaName } from '../writing/look';
import { writeValues } from '../writing/write-values';
import { clockOfRun } from '../values/clock';
import { rowsStand } from '../values/rows-now';
import { GoneTab, LoadingTab, requireOpen, StaleTab } from './closed-tab';
import { DRAFT, isTaken, nameTab, sweepDrafts } from './draft';
import { claimTab, deleteTab, disownTab, markWritten } from './ownership';
import { contentPrint, copyOf } from './standing-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type Formulas = readonly (readonly string[])[];

/** Columns of the row within the area that hold no formula, as runs like `2:4`. */
const openRuns = (row: readonly string[], { left, right }: Area): string[] => {
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return runsOf(columns.filter((column) => (row[column - 1] ?? '') === '')).map(
    ({ from, to }) => `${from}:${to}`,
  );
};

/** The areas without their cells that hold formulas: as few rectangles as their columns allow, as `B2:D9`. */
const withoutFormulas = (areas: readonly Area[], formulas: Formulas): string[] =>
  areas.flatMap((area) => {
    const done: Area[] = [];
    let open = new Map<string, Area>();
    for (let row = area.top; row <= area.bottom; row += 1) {
      const runs = openRuns(formulas[row - 1] ?? [], area).map((run): [string, Area] => {
        const [left = 1, right = 1] = run.split(':').map(Number);
        return [run, { left, right, top: open.get(run)?.top ?? row, bottom: row }];
      });
      const next = new Map(runs);
      done.push(...[...open].flatMap(([run, rectangle]) => (next.has(run) ? [] : [rectangle])));
      open = next;
    }
    return [...done, ...open.values()].map(areaName);
  });

/** A cell with a formula keeps it. What is put is a handful of titles and settings, however long the tab is. */
const putBlock = (sheet: Sheet, formulas: Formulas, { row, column, cells }: FilledBlock): void => {
  cells.forEach((line, r) => {
    line.forEach((cell, c) => {
      if ((formulas[row + r - 1]?.[column + c - 1] ?? '') !== '') return;
      writeValues(sheet.getRange(`${columnLetters(column + c)}${row + r}`), [[cell]]);
    });
  });
};

/** Runs work with a copy of the tab that is a draft until the work is done; it goes whenever the work fails. */
const withCopy = (
  spreadsheet: Spreadsheet,
  { of, title }: { readonly of: string; readonly title: string },
  work: (copy: Sheet, template: Sheet) => void,
): Sheet => {
  const template = spreadsheet.getSheetByName(of);
  if (template === null) throw new GoneTab(of);
  const copy = copyOf(spreadsheet, template, { title, place: () => template.getIndex() });
  try {
    claimTab(copy, DRAFT);
    work(copy, template);
    // Google queues writes: only now is it known that all of them were taken.
    SpreadsheetApp.flush();
  } catch (error) {
    deleteTab(spreadsheet, copy);
    throw error;
  }
  return copy;
};

/**
 * Copies a tab with all that it looks like, empties the cells, and leaves the copy to the office, beside the tab.
 * `unmark` takes the add-on's marks off, which come with the copy.
 */
export const prepareCopy = (
  spreadsheet: Spreadsheet,
  copy: PreparedCopy,
  unmark: (sheet: Sheet) => void,
): Sheet | undefined => {
  if (isTaken(spreadsheet, copy.title)) return undefined;
  sweepDrafts(spreadsheet);
  const sheet = withCopy(spreadsheet, copy, (draft, template) => {
    // Copied as it was read, if it is still so: formulas of the copy may be worked out anew.
    if (!rowsStand(template, clockOfRun(spreadsheet), copy.was)) throw new StaleTab(copy.of);
    unmark(draft);
    const formulas = draft.getDataRange().getFormulas();
    const emptied = withoutFormulas(copy.emptied, formulas);
    if (emptied.length > 0) draft.getRangeList(emptied).clearContent().clearNote();
    for (const block of copy.put) putBlock(draft, formulas, block);
  });
  sheet.setName(copy.title);
  disownTab(sheet);
  return sheet;
};

/**
 * Keeps the values of a tab beside it as a tab of the add-on's own; what is kept already stays as it is. Throws a
 * LoadingTab, nothing kept, where a cell has no value yet.
 */
export const keepValues = (spreadsheet: Spreadsheet, copy: ValuesCopy): Sheet | undefined => {
  const own = sweepDrafts(spreadsheet);
  if (own.some(({ key }) => key === copy.key)) return undefined;
  const sheet = withCopy(spreadsheet, copy, (draft, template) => {
    const range = template.getDataRange();
    const kept = draft.getRange(1, 1, range.getNumRows(), range.getNumColumns());
    range.copyTo(kept, SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
    if (kept.getValues().some((row) => row.some(isLoading))) throw new LoadingTab(copy.of);
  });
  nameTab(spreadsheet, sheet, copy.title);
  claimTab(sheet, copy.key);
  markWritten(sheet, copy.key, contentPrint(sheet));
  return sheet;
};

/** Gives a tab of the office another name, which formulas follow; nothing where the name is taken. */
export const renameTab = (
  spreadsheet: Spreadsheet,
  { from, to }: { readonly from: string; readonly to: string },
): void => {
  if (spreadsheet.getSheetByName(to) === null) spreadsheet.getSheetByName(from)?.setName(to);
};

/**
 * Empties the cells of a tab of the office where it stands, puts others, and gives it the title. Throws a StaleTab, the
 * cells as they are, where somebody has typed into them since they were read, and a ClosedTab where the person may not.
 */
export const turnTab = (
  spreadsheet: Spreadsheet,
  copy: PreparedCopy,
  unmark: (sheet: Sheet) => void,
): Sheet => {
  const sheet = spreadsheet.getSheetByName(copy.of);
  if (sheet === null) throw new GoneTab(copy.of);
  requireOpen(sheet);
  unmark(sheet);
  const formulas = sheet.getDataRange().getFormulas();
  const emptied = withoutFormulas(copy.emptied, formulas);
  if (!rowsStand(sheet, clockOfRun(spreadsheet), copy.was)) throw new StaleTab(copy.of);
  if (emptied.length > 0) sheet.getRangeList(emptied).clearContent().clearNote();
  for (const block of copy.put) putBlock(sheet, formulas, block);
  if (copy.title !== copy.of) renameTab(spreadsheet, { from: copy.of, to: copy.title });
  return sheet;
};

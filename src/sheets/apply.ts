import type { Edit, PreparedCopy } from '../output/edit';
import { replaceCopy } from './own-tabs/copy-tab';
import { ClosedTab, GoneTab } from './own-tabs/closed-tab';
import { keepValues, prepareCopy, renameTab, turnTab } from './own-tabs/next-year-tabs';
import { createTab, replaceTab, requireAllOpen } from './own-tabs/own-tab';
import { holdingOwnTabs } from './own-tabs/ownership';
import { addRows, setCells } from './own-tabs/rows-of-tab';
import { replaceMarks } from './marks/marks';
import { clockOfRun } from './values/clock';
import { tracingBeside } from './trace';
import { logError } from './user';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Applied {
  /** The tabs written, by their keys or titles; tabs to be created whose names were taken are not among them. */
  readonly tabs: ReadonlyMap<string, Sheet>;
}

/** A tab looks for itself right before it is written: those after the first are looked at before anything is. */
const requireOthersOpen = (spreadsheet: Spreadsheet, [, ...others]: readonly Edit[]): void =>
  requireAllOpen(
    spreadsheet,
    others.flatMap((edit) => (edit.kind === 'replace-tab' ? [edit.tab] : [])),
  );

/**
 * A tab that is put in or taken out comes to the front, and whoever asks again after a fault means the tab in front:
 * the person is led back to the one that was shown, however the work ends.
 */
const withShownTab = (spreadsheet: Spreadsheet, work: () => void): void => {
  const shown = spreadsheet.getActiveSheet();
  try {
    work();
  } finally {
    try {
      shown.activate();
    } catch (error) {
      // It was taken away with the work, or Google fails: nothing that was written depends on it.
      logError(error);
    }
  }
};

/** Takes the add-on's marks off a tab. */
const unmarking =
  (spreadsheet: Spreadsheet, { markColors: colors }: PreparedCopy) =>
  (sheet: Sheet): void => {
    replaceMarks(sheet, [], { clock: clockOfRun(spreadsheet), colors });
  };

/** Carries one edit out; the tab that was written, under its key or title. */
const carryOut = (spreadsheet: Spreadsheet, edit: Edit): readonly [key: string, sheet: Sheet | undefined] => {
  switch (edit.kind) {
    case 'fill-copy':
      return [edit.copy.key, replaceCopy(spreadsheet, edit.copy)];
    case 'prepare-copy':
      return [edit.copy.title, prepareCopy(spreadsheet, edit.copy, unmarking(spreadsheet, edit.copy))];
    case 'turn-tab':
      return [edit.copy.title, turnTab(spreadsheet, edit.copy, unmarking(spreadsheet, edit.copy))];
    case 'keep-values':
      return [edit.copy.key, keepValues(spreadsheet, edit.copy)];
    case 'rename-tab':
      renameTab(spreadsheet, edit);
      return [edit.to, undefined];
    case 'replace-tab':
      return [edit.tab.key, replaceTab(spreadsheet, edit.tab)];
    case 'add-rows':
      return [edit.tab.key, addRows(spreadsheet, edit.tab, edit.was)];
    case 'set-cells':
      return [edit.key, setCells(spreadsheet, edit)];
    case 'create-tab':
      return [edit.tab.key, createTab(spreadsheet, edit.tab)];
  }
};

/** Carries out the edits, in order; the tab that was shown is shown again. Throws a ClosedTab before the first of several tabs is written again. */
export const applyEdits = (spreadsheet: Spreadsheet, edits: readonly Edit[]): Applied => {
  const tabs = new Map<string, Sheet>();
  holdingOwnTabs(() => {
    requireOthersOpen(spreadsheet, edits);
    withShownTab(spreadsheet, () => {
      for (const edit of edits) {
        const [key, sheet] = tracingBeside(() => carryOut(spreadsheet, edit), [ClosedTab, GoneTab]);
        if (sheet) tabs.set(key, sheet);
      }
    });
  });
  return { tabs };
};

import type { Edit } from '../output/edit';
import { replaceCopy } from './own-tabs/copy-tab';
import { writeEntryRules } from './writing/entry-rules';
import { createTab, replaceTab } from './own-tabs/own-tab';
import { traceBeside } from './trace';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Applied {
  /** The tabs written, by their keys; tabs to be created whose names were taken are not among them. */
  readonly tabs: ReadonlyMap<string, Sheet>;
}

/** Carries out the edits, in order. */
export const applyEdits = (spreadsheet: Spreadsheet, edits: readonly Edit[]): Applied => {
  const tabs = new Map<string, Sheet>();
  const carryOut = (edit: Edit): void => {
    traceBeside();
    if (edit.kind === 'set-entry-rules') {
      const sheet = spreadsheet.getSheetByName(edit.sheet);
      if (sheet) writeEntryRules(sheet, edit.rules);
    } else if (edit.kind === 'fill-copy') {
      tabs.set(edit.copy.key, replaceCopy(spreadsheet, edit.copy));
    } else {
      const sheet =
        edit.kind === 'replace-tab'
          ? replaceTab(spreadsheet, edit.tab, edit.was)
          : createTab(spreadsheet, edit.tab);
      if (sheet) tabs.set(edit.tab.key, sheet);
    }
  };
  edits.forEach(carryOut);
  return { tabs };
};

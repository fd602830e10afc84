import type { CellChange } from '../domain/cell';
import type { Edit } from '../output/edit';
import { writeCells } from './write-cells';
import { replaceTab } from './write-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Applied {
  /** The tabs written, by their keys. */
  readonly tabs: ReadonlyMap<string, Sheet>;
  /** Changes that a cell's own validation refused. */
  readonly refused: readonly CellChange[];
}

/** Carries out the edits, in order. */
export const applyEdits = (spreadsheet: Spreadsheet, edits: readonly Edit[]): Applied => {
  const tabs = new Map<string, Sheet>();
  const refused: CellChange[] = [];
  for (const edit of edits) {
    if (edit.kind === 'replace-tab') tabs.set(edit.tab.key, replaceTab(spreadsheet, edit.tab));
    else refused.push(...writeCells(spreadsheet, edit.changes));
  }
  return { tabs, refused };
};

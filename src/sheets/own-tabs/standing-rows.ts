import type { Grid } from '../../base/grid';
import { rowsReadOf, type RowsRead } from '../../base/row-print';
import { clockOfRun, type WallClock } from '../values/clock';
import { rowsStand, tabStands } from '../values/rows-now';
import { StaleTab } from './closed-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The last look at a tab before it is written, in one read: throws a StaleTab where people have typed since. */
export const requireStanding = (sheet: Sheet, was: RowsRead): void => {
  if (!tabStands(sheet, clockOfRun(sheet.getParent()), was)) throw new StaleTab(sheet.getName());
};

/** Throws a StaleTab where rows of one of the tabs stand no more where they were read, or the tab is gone. */
export const requireRows = (
  { spreadsheet, clock }: { readonly spreadsheet: Spreadsheet; readonly clock: WallClock },
  grids: readonly Grid[],
): void => {
  for (const { sheet: name, cells } of grids) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet === null || !rowsStand(sheet, clock, rowsReadOf(cells))) throw new StaleTab(name);
  }
};

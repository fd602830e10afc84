import type { Grid } from '../../base/grid';
import { findOwnTab, findOwnTabs } from '../own-tabs/ownership';
import type { WallClock } from '../values/clock';
import { readTab } from './read';

/** A tab of the add-on's as it stands; undefined where there is none under the key. */
export const readOwnTab = (
  workbook: {
    readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
    readonly clock: WallClock;
  },
  key: string,
): Grid | undefined => {
  const sheet = findOwnTab(workbook.spreadsheet, key);
  return sheet && readTab(sheet, workbook.clock);
};

/** The keys of all tabs of the add-on's that stand. */
export const ownTabKeys = ({
  spreadsheet,
}: {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
}): string[] =>
  findOwnTabs(spreadsheet)
    .filter(({ original }) => original)
    .map(({ key }) => key);

/** The tab of that key in a file that may be a copy, in which Google may have given it another number. */
export const readCarriedTab = (
  {
    spreadsheet,
    clock,
  }: {
    readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
    readonly clock: WallClock;
  },
  wanted: string,
): Grid | undefined => {
  const tab = findOwnTabs(spreadsheet).find(({ key }) => key === wanted);
  return tab && readTab(tab.sheet, clock);
};

import type { Grid, StandingList } from '../../base/grid';
import { once } from '../../base/once';
import { findOwnTab, findOwnTabs } from '../own-tabs/ownership';
import type { WallClock } from '../values/clock';
import { readTab } from './read';

interface OpenWorkbook {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly clock: WallClock;
}

/** A tab of the add-on's as it stands; undefined where there is none under the key. */
export const readOwnTab = (workbook: OpenWorkbook, key: string): Grid | undefined => {
  const sheet = findOwnTab(workbook.spreadsheet, key);
  return sheet && readTab(sheet, workbook.clock);
};

/** The same of a list on which people write: their notes are read when it is written. */
export const readStandingList = (workbook: OpenWorkbook, key: string): StandingList | undefined => {
  const sheet = findOwnTab(workbook.spreadsheet, key);
  if (sheet === undefined) return undefined;
  const grid = readTab(sheet, workbook.clock);
  const { length } = grid.cells;
  return {
    grid,
    notes: once(() =>
      length === 0 ? [] : sheet.getRange(1, 1, length, Math.max(1, grid.cells[0]?.length ?? 1)).getNotes(),
    ),
  };
};

/** The keys of all tabs of the add-on's that stand. */
export const ownTabKeys = ({ spreadsheet }: Pick<OpenWorkbook, 'spreadsheet'>): string[] =>
  findOwnTabs(spreadsheet)
    .filter(({ original }) => original)
    .map(({ key }) => key);

/** The tab of that key in a file that may be a copy, in which Google may have given it another number. */
export const readCarriedTab = ({ spreadsheet, clock }: OpenWorkbook, wanted: string): Grid | undefined => {
  const tab = findOwnTabs(spreadsheet).find(({ key }) => key === wanted);
  return tab && readTab(tab.sheet, clock);
};

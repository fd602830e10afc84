import type { Grid, Merge } from '../../base/grid';
import type { Cell } from '../../base/cell';
import { isResultTab } from '../../base/result-mark';
import { toCell } from '../values/cells';
import type { WallClock } from '../values/clock';
import { beneathOf } from './beneath';
import { withoutOwnResults } from '../values/own-results';
import { isOwnTab, ownTabNumbers } from '../own-tabs/ownership';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const mergeOf = (range: Range): Merge => {
  const [top, left] = [range.getRow(), range.getColumn()];
  return { top, left, bottom: top + range.getNumRows() - 1, right: left + range.getNumColumns() - 1 };
};

/** Values as a grid; `values` is what getValues gives, or a formula's range. */
const gridOf = (
  place: Pick<Grid, 'sheet' | 'tab' | 'firstRow' | 'firstColumn'>,
  values: readonly (readonly unknown[])[],
  clock: WallClock,
  merges: readonly Merge[] = [],
): Grid => {
  const blank: readonly Cell[] = (values[0] ?? []).map(() => '');
  const cells = values.map((row) =>
    row.every((value) => value === '') ? blank : row.map((value) => toCell(value, () => clock)),
  );
  return { ...place, cells: withoutOwnResults(cells), merges, blank };
};

const readRange = (sheet: Sheet, range: Range, clock: WallClock): Grid => {
  const place = { sheet: sheet.getName(), tab: sheet.getSheetId(), firstRow: 1, firstColumn: 1 };
  return gridOf(place, range.getValues(), clock, range.getMergedRanges().map(mergeOf));
};

/** A whole tab: one read of its values and one of its merged cells, however many rows it has. */
export const readTab = (sheet: Sheet, clock: WallClock): Grid => {
  const range = sheet.getDataRange();
  const grid = readRange(sheet, range, clock);
  return { ...grid, beneath: beneathOf(range, grid) };
};

/** The rows at the top of a tab that are looked at to tell what it holds. */
export const HEAD_ROWS = 60;

/** The top of a tab, in two reads, however long it is; what lies beneath does not tell what a tab holds. */
export const readHead = (sheet: Sheet, clock: WallClock): Grid => {
  const all = sheet.getDataRange();
  const rows = Math.min(HEAD_ROWS, all.getNumRows());
  return readRange(sheet, sheet.getRange(1, 1, rows, all.getNumColumns()), clock);
};

/** A tab that only holds a chart has no cells to read. */
const hasCells = (sheet: Sheet): boolean => String(sheet.getType()) !== 'OBJECT';

/** The tabs that people keep, in order; the add-on's own and copies of them are left out. */
const keptSheets = (spreadsheet: Spreadsheet): Sheet[] => {
  const own = ownTabNumbers(spreadsheet);
  return spreadsheet.getSheets().filter((sheet) => !own.has(sheet.getSheetId()));
};

/** The same without those that only hold a chart; of each it is asked what it holds. */
export const peopleSheets = (spreadsheet: Spreadsheet): Sheet[] => keptSheets(spreadsheet).filter(hasCells);

/** A tab without cells is told by the error that reading it gives: of the others nothing needs to be asked. */
const readWhereCellsAre = (sheet: Sheet, clock: WallClock): Grid[] => {
  try {
    return [readTab(sheet, clock)];
  } catch (error) {
    if (hasCells(sheet)) throw error;
    return [];
  }
};

/** Every tab that people keep, with all its cells. */
export const readWorkbookTabs = (spreadsheet: Spreadsheet, clock: WallClock): Grid[] =>
  keptSheets(spreadsheet)
    .flatMap((sheet) => readWhereCellsAre(sheet, clock))
    .filter(({ cells }) => !isResultTab(cells));

/** A tab, and its cells as they were read. */
export interface SheetRead {
  readonly sheet: Sheet;
  /** Absent where the tab was not among those that were read. */
  readonly grid?: Grid;
}

/** The tabs that people keep, whatever they are called by now; nothing more is asked of those that were read. */
export const sheetsRead = (spreadsheet: Spreadsheet, grids: readonly Grid[]): SheetRead[] => {
  const known = new Map(grids.map((grid) => [grid.tab, grid]));
  return keptSheets(spreadsheet).flatMap((sheet): SheetRead[] => {
    const grid = known.get(sheet.getSheetId());
    if (grid !== undefined) return [{ sheet, grid }];
    return hasCells(sheet) ? [{ sheet }] : [];
  });
};

/** The tab of that name, if it is one that people keep. */
export const peopleSheetNamed = (spreadsheet: Spreadsheet, name: string): Sheet | undefined => {
  const sheet = spreadsheet.getSheetByName(name);
  return sheet !== null && !isOwnTab(sheet) && hasCells(sheet) ? sheet : undefined;
};

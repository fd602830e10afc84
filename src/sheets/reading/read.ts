import type { Grid, Merge } from '../../base/grid';
import type { Cell } from '../../base/cell';
import { isResultTab } from '../../base/result-mark';
import { toCell } from '../values/cells';
import type { WallClock } from '../values/clock';
import { beneathOf } from './beneath';
import { withoutOwnResults } from '../values/own-results';
import { ownTabNumbers } from '../own-tabs/ownership';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const mergeOf = (range: Range): Merge => {
  const [top, left] = [range.getRow(), range.getColumn()];
  return { top, left, bottom: top + range.getNumRows() - 1, right: left + range.getNumColumns() - 1 };
};

/** Values as a grid; `values` is what getValues gives, or a formula's range. */
const gridOf = (
  place: Pick<Grid, 'sheet' | 'firstRow' | 'firstColumn'>,
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
  const place = { sheet: sheet.getName(), firstRow: 1, firstColumn: 1 };
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
export const peopleSheets = (spreadsheet: Spreadsheet): Sheet[] => {
  const own = ownTabNumbers(spreadsheet);
  return spreadsheet.getSheets().filter((sheet) => !own.has(sheet.getSheetId()) && hasCells(sheet));
};

/** Every tab that people keep, with all its cells. */
export const readWorkbookTabs = (spreadsheet: Spreadsheet, clock: WallClock): Grid[] =>
  peopleSheets(spreadsheet)
    .map((sheet) => readTab(sheet, clock))
    .filter(({ cells }) => !isResultTab(cells));

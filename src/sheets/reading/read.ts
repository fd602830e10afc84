import type { Grid, Merge, Merges } from '../../base/grid';
import { once } from '../../base/once';
import type { Cell } from '../../base/cell';
import { isResultTab } from '../../base/result-mark';
import { toCell } from '../values/cells';
import type { WallClock } from '../values/clock';
import { beneathOf } from './beneath';
import { holdOwnResults, withoutOwnResults } from '../values/own-results';
import { wholeTab, type RangeRead } from '../values/whole-tab';
import { isOwnTab, ownTabNumbers } from '../own-tabs/ownership';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const mergeOf = (range: Range): Merge => {
  const [top, left] = [range.getRow(), range.getColumn()];
  return { top, left, bottom: top + range.getNumRows() - 1, right: left + range.getNumColumns() - 1 };
};

/** Asked when the values leave it open whether cells are merged. */
const mergesIn = (range: Range): (() => readonly Merge[]) => once(() => range.getMergedRanges().map(mergeOf));

/** Values as a grid; `values` is what getValues gives, or a formula's range. */
const gridOf = (
  place: Pick<Grid, 'sheet' | 'tab' | 'firstRow' | 'firstColumn'>,
  values: readonly (readonly unknown[])[],
  clock: WallClock,
  merges: Merges = [],
): Grid => {
  const blank: readonly Cell[] = (values[0] ?? []).map(() => '');
  const cells = values.map((row) =>
    row.every((value) => value === '') ? blank : row.map((value) => toCell(value, () => clock)),
  );
  return { ...place, cells: withoutOwnResults(cells), merges, blank };
};

const placeOf = (sheet: Sheet) => ({
  sheet: sheet.getName(),
  tab: sheet.getSheetId(),
  firstRow: 1,
  firstColumn: 1,
});

const gridIn = (sheet: Sheet, { range, values }: RangeRead, clock: WallClock): Grid =>
  gridOf(placeOf(sheet), values, clock, mergesIn(range));

const tabOf = (sheet: Sheet, read: RangeRead, clock: WallClock): Grid => {
  const grid = gridIn(sheet, read, clock);
  return { ...grid, beneath: beneathOf(read.range, grid) };
};

/** A whole tab: one read of its values and one of its merged cells, however many rows it has. */
export const readTab = (sheet: Sheet, clock: WallClock): Grid => tabOf(sheet, wholeTab(sheet), clock);

/** The rows at the top of a tab that are looked at to tell what it holds. */
export const HEAD_ROWS = 60;

/** A tab of more rows is not read as a whole for the sake of some. */
const LONG_TAB = 3_000;
/** So many rows before those and behind them are read too: they show how rows are filled in, and hold trips of those days. */
const BESIDE = 500;

/** Rows of a tab, both included. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The stretches of rows, those of a tab that are read as one: its top, and whatever stands beside the rows asked for. */
const stretchesAround = (rows: number, { from, to }: Stretch): Stretch[] => {
  const around = { from: Math.max(1, from - BESIDE), to: Math.min(rows, to + BESIDE) };
  return around.from <= HEAD_ROWS + 1
    ? [{ from: 1, to: Math.max(HEAD_ROWS, around.to) }]
    : [{ from: 1, to: HEAD_ROWS }, around];
};

/** A tab, and whether all of its rows were read. */
export interface TabRead {
  readonly grid: Grid;
  readonly isWhole: boolean;
}

/**
 * A tab as the rows asked for need it: of a long one its top and what stands beside those rows, at their own places;
 * all other rows are as if they were blank. In a constant number of calls, and cells, however long the tab is.
 */
export const readTabAround = (sheet: Sheet, clock: WallClock, asked: Stretch): TabRead => {
  const all = sheet.getDataRange();
  const rows = all.getNumRows();
  const whole = (): TabRead => ({
    grid: tabOf(sheet, { range: all, values: all.getValues() }, clock),
    isWhole: true,
  });
  if (rows <= LONG_TAB) return whole();
  const parts = stretchesAround(rows, asked).map(({ from, to }) => {
    const range = all.offset(from - 1, 0, to - from + 1);
    const values: readonly (readonly unknown[])[] = range.getValues();
    return { from, values, merges: mergesIn(range) };
  });
  // How far down these go is seen in the whole tab alone.
  if (parts.some(({ values }) => holdOwnResults(values))) return whole();
  const nothing: readonly unknown[] = (parts[0]?.values[0] ?? []).map(() => '');
  const values = Array.from({ length: rows }, () => nothing);
  for (const part of parts) part.values.forEach((row, index) => (values[part.from - 1 + index] = row));
  const merges = once(() => parts.flatMap((part) => part.merges()));
  const grid = gridOf(placeOf(sheet), values, clock, merges);
  return { grid: { ...grid, beneath: beneathOf(all, grid) }, isWhole: false };
};

/** The top of a tab, in two reads, however long it is; what lies beneath does not tell what a tab holds. */
export const readHead = (sheet: Sheet, clock: WallClock): Grid => {
  const all = sheet.getDataRange();
  const rows = Math.min(HEAD_ROWS, all.getNumRows());
  const range = sheet.getRange(1, 1, rows, all.getNumColumns());
  return gridIn(sheet, { range, values: range.getValues() }, clock);
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

import type { Area, ChartSpec, TabSpec } from '../output/edit';
import { fromCell } from './cells';
import { writeEntryRules } from './entry-rules';
import { writeLinks } from './links';
import { areaName, lookOf, mergeRuns, widthRuns, type TabLook } from './look';
import { claimTab, findOwnTabs } from './ownership';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The key of a tab that is being written; one found later was left by a run that Google cut off. */
const DRAFT = 'draft';

const rangeOf = (sheet: Sheet, area: Area): Range => sheet.getRange(areaName(area));

const ensureSize = (sheet: Sheet, rows: number, columns: number): void => {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
};

/** Formats come first: text written into a cell of text is never taken for a formula or a date. */
const writeCells = (range: Range, tab: TabSpec, look: TabLook): void => {
  range.setNumberFormats(look.numberFormats);
  range.setValues(tab.cells.map((row) => row.map(fromCell)));
};

const writeFonts = (range: Range, { weights, styles, sizes, families, colors }: TabLook): void => {
  if (weights) range.setFontWeights(weights);
  if (styles) range.setFontStyles(styles);
  if (sizes) range.setFontSizes(sizes);
  if (families) range.setFontFamilies(families);
  if (colors) range.setFontColors(colors);
};

const writeLook = (sheet: Sheet, range: Range, look: TabLook): void => {
  writeFonts(range, look);
  if (look.backgrounds) range.setBackgrounds(look.backgrounds);
  if (look.aligns) range.setHorizontalAlignments(look.aligns);
  if (look.valigns) range.setVerticalAlignments(look.valigns);
  if (look.wraps) range.setWraps(look.wraps);
  if (look.bordered.length > 0)
    sheet.getRangeList([...look.bordered]).setBorder(true, true, true, true, true, true);
};

/** Google fits a row to wrapped text by itself, but not to text in merged cells. */
const writeHeights = (sheet: Sheet, tab: TabSpec): void => {
  const merged = new Set(tab.merges.filter(({ top, bottom }) => top === bottom).map(({ top }) => top));
  for (const { row, pixels } of tab.rowHeights ?? []) if (merged.has(row)) sheet.setRowHeight(row, pixels);
};

const writeFrame = (sheet: Sheet, tab: TabSpec): void => {
  for (const { area, across } of mergeRuns(tab.merges)) {
    if (across) rangeOf(sheet, area).mergeAcross();
    else rangeOf(sheet, area).merge();
  }
  for (const { from, count, pixels } of widthRuns(tab.columnWidths))
    sheet.setColumnWidths(from, count, pixels);
  writeHeights(sheet, tab);
  if (tab.frozenRows !== undefined) sheet.setFrozenRows(tab.frozenRows);
  if (tab.frozenColumns !== undefined) sheet.setFrozenColumns(tab.frozenColumns);
  if (tab.filter) rangeOf(sheet, tab.filter).createFilter();
  for (const column of tab.hiddenColumns ?? []) sheet.hideColumns(column);
};

const writeChart = (sheet: Sheet, chart: ChartSpec): void => {
  const type = chart.kind === 'bar' ? Charts.ChartType.BAR : Charts.ChartType.COLUMN;
  const builder = sheet
    .newChart()
    .setChartType(type)
    .addRange(rangeOf(sheet, chart.labels))
    .setOption('title', chart.title)
    .setOption('colors', [...chart.colors])
    .setOption('width', chart.width)
    .setOption('height', chart.height)
    .setPosition(chart.anchor.row, chart.anchor.column, 0, 0);
  for (const series of chart.series) builder.addRange(rangeOf(sheet, series));
  sheet.insertChart(builder.build());
};

const writeContent = (sheet: Sheet, tab: TabSpec): void => {
  const rows = tab.cells.length;
  const columns = tab.cells[0]?.length ?? 0;
  if (rows > 0 && columns > 0) {
    ensureSize(sheet, rows, columns);
    const range = sheet.getRange(1, 1, rows, columns);
    const look = lookOf(tab);
    writeCells(range, tab, look);
    writeLook(sheet, range, look);
  }
  writeLinks(sheet, tab.links ?? []);
  writeFrame(sheet, tab);
  writeEntryRules(sheet, tab.rules ?? []);
  for (const chart of tab.charts ?? []) writeChart(sheet, chart);
};

/** The wished name, or with a number where a tab of someone else has it. */
export const freeName = (wish: string, taken: ReadonlySet<string>): string => {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wish : `${wish} (${number})`;
    if (!taken.has(name)) return name;
  }
};

const namesOf = (spreadsheet: Spreadsheet, except: readonly Sheet[]): Set<string> => {
  const left = new Set(except.map((sheet) => sheet.getSheetId()));
  const sheets = spreadsheet.getSheets().filter((sheet) => !left.has(sheet.getSheetId()));
  return new Set(sheets.map((sheet) => sheet.getName()));
};

const draftOf = (spreadsheet: Spreadsheet, tab: TabSpec, old: Sheet | undefined): Sheet => {
  const index = old ? old.getIndex() - 1 : spreadsheet.getNumSheets();
  const draft = spreadsheet.insertSheet(freeName(`${tab.title} …`, namesOf(spreadsheet, [])), index);
  try {
    claimTab(draft, DRAFT);
    writeContent(draft, tab);
    // Google queues writes: only now is it known that all of them were taken.
    SpreadsheetApp.flush();
    return draft;
  } catch (error) {
    spreadsheet.deleteSheet(draft);
    throw error;
  }
};

/** From here on the new tab is the tab of that key; undone when the old ones can't be taken away. */
const takeOver = (spreadsheet: Spreadsheet, draft: Sheet, key: string, old: readonly Sheet[]): void => {
  try {
    claimTab(draft, key);
    for (const sheet of old) spreadsheet.deleteSheet(sheet);
  } catch (error) {
    spreadsheet.deleteSheet(draft);
    throw error;
  }
};

/**
 * Writes the tab that belongs to the key, in a number of calls that does not grow with its rows, and
 * returns it. The new tab is written beside the old one and takes its place only when it is complete: if
 * Google fails on the way, the workbook is as before, and the next run sweeps up what is left.
 */
export const replaceTab = (spreadsheet: Spreadsheet, tab: TabSpec): Sheet => {
  const own = findOwnTabs(spreadsheet).filter(({ original }) => original);
  for (const { sheet, key } of own) if (key === DRAFT) spreadsheet.deleteSheet(sheet);
  const old = own.filter(({ key }) => key === tab.key).map(({ sheet }) => sheet);
  const others = namesOf(spreadsheet, old);
  const draft = draftOf(spreadsheet, tab, old[0]);
  takeOver(spreadsheet, draft, tab.key, old);
  draft.setName(freeName(tab.title, others));
  return draft;
};

/**
 * Writes a tab that is the office's own from the start. Returns undefined, nothing written, when a tab
 * has that name already; a failure on the way takes the unfinished tab away again.
 */
export const createTab = (spreadsheet: Spreadsheet, tab: TabSpec): Sheet | undefined => {
  if (spreadsheet.getSheetByName(tab.title) !== null) return undefined;
  const sheet = spreadsheet.insertSheet(tab.title, spreadsheet.getNumSheets());
  try {
    writeContent(sheet, tab);
    return sheet;
  } catch (error) {
    spreadsheet.deleteSheet(sheet);
    throw error;
  }
};

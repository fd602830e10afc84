import type { Area, ChartSpec, TabSpec } from '../../output/edit';
import { writeEntryRules } from './entry-rules';
import { writeLinks } from './links';
import { areaName, lookOf, mergeRuns, widthRuns, type TabLook } from './look';
import { writeValues } from './write-values';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const rangeOf = (sheet: Sheet, area: Area): Range => sheet.getRange(areaName(area));

/** Makes room for so many rows and columns. */
export const ensureSize = (sheet: Sheet, rows: number, columns: number): void => {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
};

/** Formats come first: text written into a cell of text is never taken for a formula or a date. */
const writeCells = (range: Range, tab: TabSpec, look: TabLook): void => {
  range.setNumberFormats(look.numberFormats);
  writeValues(range, tab.cells);
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

const writeMerges = (sheet: Sheet, merges: readonly Area[]): void => {
  for (const { area, across } of mergeRuns(merges)) {
    if (across) rangeOf(sheet, area).mergeAcross();
    else rangeOf(sheet, area).merge();
  }
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

/** What a copy of the cells takes along: values, look, links and merges. */
export const writeContent = (sheet: Sheet, tab: TabSpec): void => {
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
  writeMerges(sheet, tab.merges);
};

/** What belongs to the tab and not to its cells; the tab has none of it yet. */
export const writeFrame = (sheet: Sheet, tab: TabSpec): void => {
  for (const { from, count, pixels } of widthRuns(tab.columnWidths))
    sheet.setColumnWidths(from, count, pixels);
  writeHeights(sheet, tab);
  if (tab.frozenRows !== undefined) sheet.setFrozenRows(tab.frozenRows);
  if (tab.frozenColumns !== undefined) sheet.setFrozenColumns(tab.frozenColumns);
  if (tab.filter) rangeOf(sheet, tab.filter).createFilter();
  for (const column of tab.hiddenColumns ?? []) sheet.hideColumns(column);
  writeEntryRules(sheet, tab.rules ?? []);
  for (const chart of tab.charts ?? []) writeChart(sheet, chart);
};

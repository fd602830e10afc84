import type { Area, ChartSpec, FormulaRun, TabSpec } from '../../output/edit';
import { writeEntryRules } from './row-lists';
import { writeLinks } from './links';
import { areaName, filledArea, lookOf, mergeRuns, widthRuns, type Painted, type TabLook } from './look';
import { writeValues } from './write-values';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const rangeOf = (sheet: Sheet, area: Area): Range => sheet.getRange(areaName(area));

/** Rows and columns that a tab has room for. */
export type Size = readonly [rows: number, columns: number];

export const sizeOf = (sheet: Sheet): Size => [sheet.getMaxRows(), sheet.getMaxColumns()];

/** Makes room for so many rows and columns in a tab of that size; its size from then on. */
export const grow = (sheet: Sheet, [maxRows, maxColumns]: Size, [rows, columns]: Size): Size => {
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
  return [Math.max(rows, maxRows), Math.max(columns, maxColumns)];
};

const paint = <T>(
  sheet: Sheet,
  painted: Painted<T> | undefined,
  write: (range: Range, values: T[][]) => void,
): void => {
  if (painted) write(rangeOf(sheet, painted.area), painted.values);
};

/** Formats come first: text written into a cell of text is never taken for a formula or a date. */
const writeCells = (sheet: Sheet, tab: TabSpec, { numberFormats }: TabLook): void => {
  paint(sheet, numberFormats, (range, values) => range.setNumberFormats(values));
  const filled = filledArea(tab);
  if (filled !== undefined) writeValues(rangeOf(sheet, filled), tab.cells.slice(0, filled.bottom));
};

const writeFonts = (sheet: Sheet, { weights, styles, sizes, families, colors }: TabLook): void => {
  paint(sheet, weights, (range, values) => range.setFontWeights(values));
  paint(sheet, styles, (range, values) => range.setFontStyles(values));
  paint(sheet, sizes, (range, values) => range.setFontSizes(values));
  paint(sheet, families, (range, values) => range.setFontFamilies(values));
  paint(sheet, colors, (range, values) => range.setFontColors(values));
};

const writeLook = (sheet: Sheet, look: TabLook): void => {
  writeFonts(sheet, look);
  paint(sheet, look.backgrounds, (range, values) => range.setBackgrounds(values));
  paint(sheet, look.aligns, (range, values) => range.setHorizontalAlignments(values));
  paint(sheet, look.valigns, (range, values) => range.setVerticalAlignments(values));
  paint(sheet, look.wraps, (range, values) => range.setWraps(values));
  if (look.bordered.length > 0)
    sheet.getRangeList([...look.bordered]).setBorder(true, true, true, true, true, true);
};

/** Google fits a row to wrapped text by itself, but not to text in merged cells. */
const writeHeights = (sheet: Sheet, tab: TabSpec): void => {
  const merged = new Set(tab.merges.filter(({ top, bottom }) => top === bottom).map(({ top }) => top));
  for (const { row, pixels } of tab.rowHeights ?? []) if (merged.has(row)) sheet.setRowHeight(row, pixels);
};

const writeMerges = (sheet: Sheet, merges: readonly Area[]): void => {
  for (const { area, way } of mergeRuns(merges)) {
    const range = rangeOf(sheet, area);
    if (way === 'across') range.mergeAcross();
    else if (way === 'down') range.mergeVertically();
    else range.merge();
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
    // Over the bars it stays in sight where a panel stands beside the sheet.
    .setOption('legend', { position: 'top' })
    .setOption('width', chart.width)
    .setOption('height', chart.height)
    .setPosition(chart.anchor.row, chart.anchor.column, 0, 0);
  for (const series of chart.series) builder.addRange(rangeOf(sheet, series));
  sheet.insertChart(builder.build());
};

/** What a copy of the cells takes along: values, look, links and merges. Returns the tab's size from then on. */
export const writeContent = (sheet: Sheet, tab: TabSpec): Size => {
  const rows = tab.cells.length;
  const columns = tab.cells[0]?.length ?? 0;
  let size = sizeOf(sheet);
  if (rows > 0 && columns > 0) {
    size = grow(sheet, size, [rows, Math.max(columns, tab.columnWidths.length)]);
    const look = lookOf(tab);
    writeCells(sheet, tab, look);
    writeLook(sheet, look);
  }
  writeLinks(sheet, tab.links ?? []);
  writeMerges(sheet, tab.merges);
  return size;
};

/** After all else: what they bring in spreads over cells that are blank. */
const writeFormulas = (sheet: Sheet, run: FormulaRun | undefined): void => {
  if (run === undefined) return;
  const { row, column, formulas } = run;
  sheet.getRange(row, column, formulas.length, 1).setFormulas(formulas.map((formula) => [formula]));
};

/** The rows and columns that stay in sight; those that are not told stay as they are. */
export const freeze = (
  sheet: Sheet,
  { frozenRows, frozenColumns }: Pick<TabSpec, 'frozenRows' | 'frozenColumns'>,
): void => {
  if (frozenRows !== undefined) sheet.setFrozenRows(frozenRows);
  if (frozenColumns !== undefined) sheet.setFrozenColumns(frozenColumns);
};

const writeNotes = (sheet: Sheet, notes: readonly (readonly string[])[]): void => {
  const [first] = notes;
  if (first) sheet.getRange(1, 1, notes.length, first.length).setNotes(notes.map((row) => [...row]));
};

/** What belongs to the tab and not to its cells, but for what is frozen; the tab has none of it yet. */
export const writeFrame = (sheet: Sheet, tab: TabSpec): void => {
  for (const { from, count, pixels } of widthRuns(tab.columnWidths))
    sheet.setColumnWidths(from, count, pixels);
  writeHeights(sheet, tab);
  if (tab.filter) rangeOf(sheet, tab.filter).createFilter();
  for (const column of tab.hiddenColumns ?? []) sheet.hideColumns(column);
  writeEntryRules(sheet, tab.rules ?? []);
  for (const chart of tab.charts ?? []) writeChart(sheet, chart);
  writeNotes(sheet, tab.notes ?? []);
  writeFormulas(sheet, tab.formulas);
};

import { isOn } from '../engine/flags';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { formatRules, setFormatRules } from './conditional-format';
import { DeveloperMetadataFinder, addMetadata, metadataAt } from './developer-metadata';
import { EmbeddedChartBuilder, chartsOf, insertChart, removeChart, updateChart } from './embedded-chart';
import { requireEditable } from './edit-rights';
import { GoogleError } from './emulation';
import { SheetType, enumName } from './enums';
import { bandingsOf, filterOf } from './filter';
import { namedRanges } from './named-range';
import { protect, protectionsOf } from './protection';
import { placeOf } from './range-place';
import { ResizableSheet } from './sheet-structure';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type FormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Google's Sheet: what hangs on a tab besides its cells. */
export class Sheet extends ResizableSheet {
  override getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return SheetType.GRID;
  }
  override setName(name: string): Google {
    if (name === this.getName()) return this;
    requireEditable(this.bench, { sheetId: this.grid.id });
    requireFreeName(this.bench.engine.book.getSheets(), name);
    this.tab.setName(name);
    return this;
  }
  override isSheetHidden(): boolean {
    return this.tab.isSheetHidden();
  }
  override hideSheet(): Google {
    const visible = this.bench.worksheets().filter((worksheet) => !isOn(worksheet.isSheetHidden()));
    if (!this.isSheetHidden() && visible.length === 1) {
      throw new GoogleError("You can't hide all the sheets in a document.");
    }
    this.tab.hideSheet();
    return this;
  }
  override showSheet(): Google {
    this.tab.showSheet();
    return this;
  }
  override getTabColor(): string | null {
    const color = this.tab.getTabColor();
    return color === undefined || color === '' ? null : color;
  }
  override setTabColor(color: string | null): Google {
    this.tab.setTabColor(color ?? '');
    return this;
  }
  override hasHiddenGridlines(): boolean {
    return this.tab.hasHiddenGridLines();
  }
  override setHiddenGridlines(hidden: boolean): Google {
    this.tab.setHiddenGridlines(hidden);
    return this;
  }
  override getFrozenRows(): number {
    return this.tab.getFrozenRows();
  }
  override getFrozenColumns(): number {
    return this.tab.getFrozenColumns();
  }
  override setFrozenRows(rows: number): void {
    this.tab.setFrozenRows(rows);
  }
  override setFrozenColumns(columns: number): void {
    this.tab.setFrozenColumns(columns);
  }

  override getConditionalFormatRules(): FormatRule[] {
    return formatRules(this.bench, this.id);
  }
  override setConditionalFormatRules(rules: FormatRule[]): void {
    setFormatRules(this.bench, this.id, rules);
  }
  override clearConditionalFormatRules(): void {
    setFormatRules(this.bench, this.id, []);
  }

  override protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protect(this.bench, { sheetId: this.id });
  }
  override getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    return protectionsOf(this.bench, this.id, enumName(type, 'type'));
  }
  override getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return namedRanges(this.bench).filter((named) => placeOf(named.getRange()).sheetId === this.id);
  }
  override getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return filterOf(this.bench, this.id);
  }
  override getBandings(): GoogleAppsScript.Spreadsheet.Banding[] {
    return bandingsOf(this.bench, this.id);
  }

  override addDeveloperMetadata(key: string, ...rest: unknown[]): Google {
    addMetadata(this.bench, { location: 'SHEET', sheetId: this.id }, key, rest);
    return this;
  }
  override getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt(this.bench, ({ location, sheetId }) => location === 'SHEET' && sheetId === this.id);
  }
  override createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.bench, ({ sheetId }) => sheetId === this.id);
  }

  override newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.bench);
  }
  override getCharts(): Chart[] {
    return chartsOf(this.bench, this.id);
  }
  override insertChart(chart: Chart): void {
    insertChart(this.bench, this.id, chart);
  }
  override updateChart(chart: Chart): void {
    updateChart(this.bench, this.id, chart);
  }
  override removeChart(chart: Chart): void {
    removeChart(this.bench, chart);
  }
}

/** Throws Google's error when a tab has that name already. */
export function requireFreeName(tabs: readonly FWorksheet[], name: string): void {
  if (tabs.some((tab) => tab.getSheetName().toLowerCase() === name.toLowerCase())) {
    throw new GoogleError(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

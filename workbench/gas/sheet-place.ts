import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from './area';
import { readA1, requireInside, splitReference } from './area';
import type { Bench, Place } from './bench';
import { GoogleError, emulation } from './emulation';
import type { Grid } from './grid';
import { placeNamed } from './named-range';
import { placeOf, select, selectedArea, selectedPlace } from './range-place';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** A tab: its identity, and the ranges of it that a script may ask for. */
export class PlacedSheet extends emulation<Google>('Sheet') {
  constructor(
    protected readonly bench: Bench,
    readonly id: string,
  ) {
    super();
  }

  protected get grid(): Grid {
    return this.bench.grid(this.id);
  }

  /** The same tab behind the engine's convenience API. */
  protected get tab(): FWorksheet {
    const tab = this.bench.engine.book.getSheetBySheetId(this.id);
    if (tab === null) throw new GoogleError('The sheet was deleted.');
    return tab;
  }

  override getSheetId(): number {
    return gidOf(this.id);
  }
  override getName(): string {
    return this.grid.worksheet.getName();
  }
  override getSheetName(): string {
    return this.getName();
  }
  override getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.bench.make.spreadsheet();
  }
  /** Place among the tabs, from 1. */
  override getIndex(): number {
    return this.bench.worksheets().findIndex((worksheet) => worksheet.getSheetId() === this.id) + 1;
  }

  override getRange(first: number | string, column?: number, numRows = 1, numColumns = 1): GoogleRange {
    if (typeof first === 'string') return this.#rangeCalled(first);
    if (typeof column !== 'number') throw new GoogleError('The starting column of the range is too small.');
    requireCounts(first, column, numRows, numColumns);
    const [top, left] = [first - 1, column - 1];
    return this.#range({ top, left, bottom: top + numRows - 1, right: left + numColumns - 1 });
  }
  override getRangeList(notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return this.bench.make.rangeList(notations.map((notation) => placeOf(this.#rangeCalled(notation))));
  }
  /** From A1 to the last row and column with content; A1 on an empty tab. */
  override getDataRange(): GoogleRange {
    const bottom = Math.max(this.grid.lastRow(), 1) - 1;
    const right = Math.max(this.grid.lastColumn(), 1) - 1;
    return this.#range({ top: 0, left: 0, bottom, right });
  }
  override getLastRow(): number {
    return this.grid.lastRow();
  }
  override getLastColumn(): number {
    return this.grid.lastColumn();
  }
  override getMaxRows(): number {
    return this.grid.size.rows;
  }
  override getMaxColumns(): number {
    return this.grid.size.columns;
  }
  /** A count of -1 goes to the last row or column with content. */
  override getSheetValues(row: number, column: number, numRows: number, numColumns: number): unknown[][] {
    const rows = numRows === -1 ? this.grid.lastRow() - row + 1 : numRows;
    const columns = numColumns === -1 ? this.grid.lastColumn() - column + 1 : numColumns;
    return this.getRange(row, column, rows, columns).getValues();
  }

  override activate(): Google {
    this.bench.engine.book.setActiveSheet(this.id);
    return this;
  }
  override getActiveRange(): GoogleRange {
    return this.bench.make.range(selectedPlace(this.bench, this.id));
  }
  override getActiveCell(): GoogleRange {
    const { top, left } = selectedArea(this.bench, this.id);
    return this.#range({ top, left, bottom: top, right: left });
  }
  override getCurrentCell(): GoogleRange {
    return this.getActiveCell();
  }
  override setActiveRange(range: GoogleRange): GoogleRange {
    select(this.bench, placeOf(range));
    return range;
  }
  override setActiveSelection(selection: GoogleRange | string): GoogleRange {
    return this.setActiveRange(typeof selection === 'string' ? this.#rangeCalled(selection) : selection);
  }
  override setCurrentCell(cell: GoogleRange): GoogleRange {
    return this.setActiveRange(cell);
  }

  #range(area: Area, whole?: Place['whole']): GoogleRange {
    requireInside(area, this.grid.size);
    return this.bench.make.range({ sheetId: this.id, area, whole });
  }

  /** A1 notation, with or without this tab's name, or a named range. */
  #rangeCalled(notation: string): GoogleRange {
    const { sheet, cells } = splitReference(notation);
    const area = sheet === undefined || sheet === this.getName() ? readA1(cells, this.grid.size) : undefined;
    if (area !== undefined) return this.#range(area, wholeIn(cells));
    const named = placeNamed(this.bench, notation);
    if (named === undefined) throw new GoogleError('Range not found');
    return this.bench.make.range(named);
  }
}

/** `5:7` names whole rows, `D:F` whole columns. */
function wholeIn(notation: string): Place['whole'] {
  if (/^\$?\d+:\$?\d+$/.test(notation)) return 'rows';
  return /^\$?[a-z]+:\$?[a-z]+$/i.test(notation) ? 'columns' : undefined;
}

function requireCounts(row: number, column: number, numRows: number, numColumns: number): void {
  if (row < 1) throw new GoogleError('The starting row of the range is too small.');
  if (column < 1) throw new GoogleError('The starting column of the range is too small.');
  if (numRows < 1) throw new GoogleError('The number of rows in the range must be at least 1.');
  if (numColumns < 1) throw new GoogleError('The number of columns in the range must be at least 1.');
}

/** Google's tab ids are whole numbers; tabs added in a page have other names, of which a number is made. */
export function gidOf(id: string): number {
  if (/^\d{1,10}$/.test(id)) return Number(id);
  return Array.from(id).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2_147_483_647, 7);
}

/** The engine's name of a tab. Throws for an object that is no sheet. */
export function sheetIdOf(sheet: Google): string {
  if (sheet instanceof PlacedSheet) return sheet.id;
  throw new GoogleError('A sheet was expected.');
}

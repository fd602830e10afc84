import { requireEditable } from './edit-rights';
import { GoogleError } from './emulation';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { SheetsNoteModel } from '@univerjs/sheets-note';
import { readNote, writeNote } from './notes';
import { placeOf } from './range-place';
import { PlacedSheet } from './sheet-place';
import { sortRows } from './sorting';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

interface ClearOptions {
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
}

/** A tab's rows and columns: adding, taking away, hiding, sizing. Positions count from 1, sizes are pixels. */
export class ResizableSheet extends PlacedSheet {
  override insertRows(rowIndex: number, numRows = 1): void {
    this.insertRowsBefore(rowIndex, numRows);
  }
  override insertRowBefore(position: number): Google {
    return this.insertRowsBefore(position, 1);
  }
  override insertRowAfter(position: number): Google {
    return this.insertRowsAfter(position, 1);
  }
  override insertRowsBefore(position: number, howMany: number): Google {
    requireEditable(this.bench, { sheetId: this.grid.id });
    this.#quietly(() => this.tab.insertRowsBefore(position - 1, howMany));
    return this;
  }
  override insertRowsAfter(position: number, howMany: number): Google {
    requireEditable(this.bench, { sheetId: this.grid.id });
    this.#quietly(() => this.tab.insertRowsAfter(position - 1, howMany));
    return this;
  }
  override insertColumns(columnIndex: number, numColumns = 1): void {
    this.insertColumnsBefore(columnIndex, numColumns);
  }
  override insertColumnBefore(position: number): Google {
    return this.insertColumnsBefore(position, 1);
  }
  override insertColumnAfter(position: number): Google {
    return this.insertColumnsAfter(position, 1);
  }
  override insertColumnsBefore(position: number, howMany: number): Google {
    requireEditable(this.bench, { sheetId: this.grid.id });
    this.#quietly(() => this.tab.insertColumnsBefore(position - 1, howMany));
    return this;
  }
  override insertColumnsAfter(position: number, howMany: number): Google {
    requireEditable(this.bench, { sheetId: this.grid.id });
    this.#quietly(() => this.tab.insertColumnsAfter(position - 1, howMany));
    return this;
  }

  /** The engine selects the rows or columns that it changes; a script's do not move the person's selection. */
  #quietly(change: () => void): void {
    const { unitId, subUnitId } = this.grid.address;
    const selections = this.bench.engine.injector.get(SheetsSelectionsService);
    const before = selections.getWorkbookSelections(unitId).getSelectionsOfWorksheet(subUnitId);
    change();
    selections.getWorkbookSelections(unitId).setSelectionsOfWorksheet(subUnitId, before);
  }

  /** The engine takes notes away and moves formulas in the tab that is shown, whichever it was asked to change. */
  protected inFront(change: () => void): void {
    const { book } = this.bench.engine;
    const shown = book.getActiveSheet().getSheetId();
    if (shown !== this.id) book.setActiveSheet(this.id);
    try {
      change();
    } finally {
      if (shown !== this.id) book.setActiveSheet(shown);
    }
  }

  override deleteRow(position: number): Google {
    this.deleteRows(position, 1);
    return this;
  }
  override deleteRows(position: number, howMany: number): void {
    const { rows } = this.grid.size;
    if (position < 1 || position + howMany - 1 > rows) throw new GoogleError('Those rows are out of bounds.');
    if (howMany >= rows) throw new GoogleError("You can't delete all the rows on the sheet.");
    requireEditable(this.bench, { sheetId: this.grid.id });
    this.inFront(() => this.tab.deleteRows(position - 1, howMany));
  }
  override deleteColumn(position: number): Google {
    this.deleteColumns(position, 1);
    return this;
  }
  override deleteColumns(position: number, howMany: number): void {
    const { columns } = this.grid.size;
    if (position < 1 || position + howMany - 1 > columns)
      throw new GoogleError('Those columns are out of bounds.');
    if (howMany >= columns) throw new GoogleError("You can't delete all the columns on the sheet.");
    requireEditable(this.bench, { sheetId: this.grid.id });
    this.inFront(() => this.tab.deleteColumns(position - 1, howMany));
  }

  override hideRows(rowIndex: number, numRows = 1): void {
    this.#quietly(() => this.tab.hideRows(rowIndex - 1, numRows));
  }
  override showRows(rowIndex: number, numRows = 1): void {
    this.#quietly(() => this.tab.showRows(rowIndex - 1, numRows));
  }
  override hideRow(row: GoogleRange): void {
    this.hideRows(row.getRow(), row.getNumRows());
  }
  override unhideRow(row: GoogleRange): void {
    this.showRows(row.getRow(), row.getNumRows());
  }
  override hideColumns(columnIndex: number, numColumns = 1): void {
    this.#quietly(() => this.tab.hideColumns(columnIndex - 1, numColumns));
  }
  override showColumns(columnIndex: number, numColumns = 1): void {
    this.#quietly(() => this.tab.showColumns(columnIndex - 1, numColumns));
  }
  override hideColumn(column: GoogleRange): void {
    this.hideColumns(column.getColumn(), column.getNumColumns());
  }
  override unhideColumn(column: GoogleRange): void {
    this.showColumns(column.getColumn(), column.getNumColumns());
  }
  override isRowHiddenByUser(position: number): boolean {
    return !this.grid.worksheet.getRowRawVisible(position - 1) && !this.isRowHiddenByFilter(position);
  }
  override isColumnHiddenByUser(position: number): boolean {
    return !this.grid.worksheet.getColVisible(position - 1);
  }
  /** By a filter that the file came with: it hides rows until it is taken away. */
  override isRowHiddenByFilter(position: number): boolean {
    const { worksheet } = this.grid;
    const isFiltered = worksheet.getRowManager().getRow(position - 1)?.custom?.['filtered'] === true;
    return isFiltered && !worksheet.getRowRawVisible(position - 1);
  }

  override getColumnWidth(position: number): number {
    return this.tab.getColumnWidth(position - 1);
  }
  override setColumnWidth(position: number, width: number): Google {
    return this.setColumnWidths(position, 1, width);
  }
  override setColumnWidths(start: number, numColumns: number, width: number): Google {
    this.tab.setColumnWidths(start - 1, numColumns, width);
    return this;
  }
  override getRowHeight(position: number): number {
    return this.tab.getRowHeight(position - 1);
  }
  override setRowHeight(position: number, height: number): Google {
    return this.setRowHeights(position, 1, height);
  }
  override setRowHeights(start: number, numRows: number, height: number): Google {
    this.tab.setRowHeights(start - 1, numRows, height);
    return this;
  }
  override setRowHeightsForced(start: number, numRows: number, height: number): Google {
    this.tab.setRowHeightsForced(start - 1, numRows, height);
    return this;
  }
  override autoResizeColumn(position: number): Google {
    return this.autoResizeColumns(position, 1);
  }
  /** Widths by the longest text of each column, about seven pixels a letter: there is no screen to measure on. */
  override autoResizeColumns(start: number, numColumns: number): Google {
    const rows = Math.max(this.grid.lastRow(), 1);
    const texts = this.getRange(1, start, rows, numColumns).getDisplayValues();
    for (let index = 0; index < numColumns; index += 1) {
      const longest = Math.max(0, ...texts.map((row) => row[index]?.length ?? 0));
      this.setColumnWidth(start + index, Math.min(400, Math.max(40, longest * 7 + 16)));
    }
    return this;
  }

  /** Rows that were sized fit their text again; headless, where nothing is measured, they get the usual height. */
  override autoResizeRows(start: number, numRows: number): Google {
    const rows = this.grid.worksheet.getRowManager();
    const usual = this.grid.worksheet.getConfig().defaultRowHeight;
    for (let row = start - 1; row < start - 1 + numRows; row += 1) {
      if (rows.getRow(row)?.h === undefined) continue;
      this.tab.setRowHeightsForced(row, 1, usual);
      this.tab.setRowAutoHeight(row, 1);
    }
    return this;
  }

  override appendRow(contents: unknown[]): Google {
    const row = this.grid.lastRow() + 1;
    if (row > this.getMaxRows()) this.insertRowsAfter(this.getMaxRows(), 1);
    if (contents.length > this.getMaxColumns()) {
      this.insertColumnsAfter(this.getMaxColumns(), contents.length - this.getMaxColumns());
    }
    this.getRange(row, 1, 1, contents.length).setValues([contents]);
    return this;
  }
  override clear(options: ClearOptions = {}): Google {
    if (options.formatOnly !== true) this.clearContents();
    if (options.contentsOnly !== true) this.clearFormats();
    return this;
  }
  override clearContents(): Google {
    this.getDataRange().clearContent();
    return this;
  }
  override clearFormats(): Google {
    this.tab.clearFormats();
    return this;
  }
  override clearNotes(): Google {
    const { unitId, subUnitId } = this.grid.address;
    const notes = this.bench.engine.injector.get(SheetsNoteModel).getSheetNotes(unitId, subUnitId);
    for (const { row, col } of [...(notes?.values() ?? [])]) {
      if (readNote(this.grid, row, col) !== '') writeNote(this.grid, row, col, '');
    }
    return this;
  }
  /** Sorts all rows below the frozen ones. */
  override sort(column: number, ascending = true): Google {
    const frozen = this.getFrozenRows();
    const rows = this.grid.lastRow() - frozen;
    if (rows < 1) return this;
    const range = this.getRange(frozen + 1, 1, rows, Math.max(this.grid.lastColumn(), column));
    sortRows(this.bench, placeOf(range), { column, ascending });
    return this;
  }
  override moveRows(rows: GoogleRange, destinationIndex: number): void {
    const { area } = placeOf(rows);
    const moved = this.tab.getRange(area.top, 0, rows.getNumRows(), 1);
    this.inFront(() => this.tab.moveRows(moved, destinationIndex - 1));
  }
  override moveColumns(columns: GoogleRange, destinationIndex: number): void {
    const { area } = placeOf(columns);
    const moved = this.tab.getRange(0, area.left, 1, columns.getNumColumns());
    this.inFront(() => this.tab.moveColumns(moved, destinationIndex - 1));
  }
}

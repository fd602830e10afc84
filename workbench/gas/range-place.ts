import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import type { Area } from './area';
import { areaToA1, engineRange, heightOf, requireInside, widthOf } from './area';
import type { Bench, Place } from './bench';
import { mayEdit } from './edit-rights';
import { GoogleError, emulation } from './emulation';
import type { Grid } from './grid';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** Where a range lies: its coordinates and its neighbours. Rows and columns of the API count from 1. */
export class PlacedRange extends emulation<GoogleRange>('Range') {
  readonly place: Place;

  constructor(
    protected readonly bench: Bench,
    place: Place,
  ) {
    super();
    this.place = place;
  }

  protected get area(): Area {
    return this.place.area;
  }

  protected get grid(): Grid {
    return this.bench.grid(this.place.sheetId);
  }

  override getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.bench.make.sheet(this.place.sheetId);
  }

  override getGridId(): number {
    return this.getSheet().getSheetId();
  }

  override getRow(): number {
    return this.area.top + 1;
  }

  override getRowIndex(): number {
    return this.getRow();
  }

  override getColumn(): number {
    return this.area.left + 1;
  }

  override getLastRow(): number {
    return this.area.bottom + 1;
  }

  override getLastColumn(): number {
    return this.area.right + 1;
  }

  override getNumRows(): number {
    return heightOf(this.area);
  }

  override getNumColumns(): number {
    return widthOf(this.area);
  }

  override getHeight(): number {
    return this.getNumRows();
  }

  override getWidth(): number {
    return this.getNumColumns();
  }

  override getA1Notation(): string {
    return areaToA1(this.area, this.place.whole);
  }

  /** Row and column count from 1 within the range. */
  override getCell(row: number, column: number): GoogleRange {
    const inside = row >= 1 && column >= 1 && row <= this.getNumRows() && column <= this.getNumColumns();
    if (!inside) throw new GoogleError('Cell reference out of range');
    const [top, left] = [this.area.top + row - 1, this.area.left + column - 1];
    return this.bench.make.range({
      sheetId: this.place.sheetId,
      area: { top, left, bottom: top, right: left },
    });
  }

  override offset(
    rowOffset: number,
    columnOffset: number,
    numRows?: number,
    numColumns?: number,
  ): GoogleRange {
    const [top, left] = [this.area.top + rowOffset, this.area.left + columnOffset];
    const bottom = top + (numRows ?? this.getNumRows()) - 1;
    const right = left + (numColumns ?? this.getNumColumns()) - 1;
    const area = { top, left, bottom, right };
    requireInside(area, this.grid.size);
    return this.bench.make.range({ sheetId: this.place.sheetId, area });
  }

  override activate(): GoogleRange {
    select(this.bench, this.place);
    return this;
  }

  override activateAsCurrentCell(): GoogleRange {
    return this.activate();
  }

  override canEdit(): boolean {
    return mayEdit(this.bench, this.place);
  }

  override isStartRowBounded(): boolean {
    return this.place.whole !== 'columns';
  }

  override isStartColumnBounded(): boolean {
    return this.place.whole !== 'rows';
  }

  override isEndRowBounded(): boolean {
    return this.place.whole !== 'columns';
  }

  override isEndColumnBounded(): boolean {
    return this.place.whole !== 'rows';
  }

  override isPartOfMerge(): boolean {
    const { top, left, bottom, right } = this.area;
    return this.grid.worksheet.getMergedCellRange(top, left, bottom, right).length > 0;
  }
}

/** The cells that a range stands for. Throws for an object that is no range. */
export function placeOf(range: GoogleRange): Place {
  if (range instanceof PlacedRange) return range.place;
  throw new GoogleError('A range was expected.');
}

/** Makes the cells the selection, and their tab the active one. */
export function select(bench: Bench, place: Place): void {
  const { unitId, subUnitId } = bench.grid(place.sheetId).address;
  bench.engine.book.setActiveSheet(place.sheetId);
  const range = { ...engineRange(place.area), unitId, sheetId: subUnitId, rangeType: 0 };
  const { top, left } = place.area;
  const primary = {
    actualRow: top,
    actualColumn: left,
    ...engineRange({ top, left, bottom: top, right: left }),
    isMerged: false,
    isMergedMainCell: false,
  };
  bench.engine.run(SetSelectionsOperation.id, {
    unitId,
    subUnitId,
    selections: [{ range, primary, style: null }],
  });
}

/** The selected cells of a tab; its first cell when nothing is selected. */
export function selectedPlace(bench: Bench, sheetId: string): Place {
  const area = selectedArea(bench, sheetId);
  const { rows, columns } = bench.grid(sheetId).size;
  const [wide, high] = [widthOf(area) === columns, heightOf(area) === rows];
  if (wide === high) return { sheetId, area };
  return { sheetId, area, whole: wide ? 'rows' : 'columns' };
}

export function selectedArea(bench: Bench, sheetId: string): Area {
  const service = bench.engine.injector.get(SheetsSelectionsService);
  const { unitId } = bench.grid(sheetId).address;
  const selections = service.getWorkbookSelections(unitId).getSelectionsOfWorksheet(sheetId);
  const range = selections.at(-1)?.range;
  if (range === undefined) return { top: 0, left: 0, bottom: 0, right: 0 };
  return { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
}

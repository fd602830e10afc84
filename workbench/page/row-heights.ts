import type { ICellData, IRange, Nullable, Worksheet } from '@univerjs/core';
import { BooleanNumber, WrapStrategy } from '@univerjs/core';
import { SpreadsheetSkeleton } from '@univerjs/engine-render';

export interface RowSpan {
  readonly startRow: number;
  readonly endRow: number;
}

let isTaught = false;
let isHeld = false;
const put = new Map<string, RowSpan[]>();

/** While rows are held, nothing is measured as it is written: tabs, and the rows to be fitted once all is written. */
export function holdHeights(): void {
  isHeld = true;
}

/** Gives back, by tab, the rows that were to be measured meanwhile. */
export function releaseHeights(): ReadonlyMap<string, readonly RowSpan[]> {
  isHeld = false;
  const all = new Map(put);
  put.clear();
  return all;
}

function isBlank(cell: Nullable<ICellData>): boolean {
  return (cell?.v ?? cell?.p ?? cell?.f ?? cell?.si ?? '') === '';
}

function noteRows(sheetId: string, spans: readonly RowSpan[]): void {
  put.set(sheetId, [...(put.get(sheetId) ?? []), ...spans]);
}

/**
 * The grid lets text in hidden columns have its say in a row's height; Google does not. Blank cells have none, and
 * are told by what is stored: a calendar of many officers is mostly blank, and the grid looks at each cell at length.
 */
export function measureOnlyVisibleText(): void {
  if (isTaught) return;
  isTaught = true;
  const inRange = Reflect.get(SpreadsheetSkeleton.prototype, 'calculateAutoHeightInRange');
  SpreadsheetSkeleton.prototype.calculateAutoHeightInRange = function (
    this: SpreadsheetSkeleton,
    ranges,
    heights,
  ) {
    if (!isHeld) return inRange.call(this, ranges, heights);
    noteRows(this.worksheet.getSheetId(), ranges ?? []);
    return [];
  };
  const ofCell = Reflect.get(SpreadsheetSkeleton.prototype, 'calculateAutoHeightForCell');
  SpreadsheetSkeleton.prototype.calculateAutoHeightForCell = function (
    this: SpreadsheetSkeleton,
    row,
    column,
  ) {
    const { worksheet } = this;
    if (isHeld) return undefined;
    if (!worksheet.getColVisible(column) || isBlank(worksheet.getCellRaw(row, column))) return undefined;
    return ofCell.call(this, row, column);
  };
}

/** The name of its look, where the cell holds plain text on one line as far as the text tells. */
function plainLook(cell: Nullable<ICellData>): string {
  const look = cell?.s;
  if (typeof look !== 'string' || cell?.p) return '';
  return String(cell?.v ?? '').includes('\n') ? '' : look;
}

function isCovered(merges: readonly IRange[], row: number, column: number): boolean {
  return merges.some(
    ({ startRow, endRow, startColumn, endColumn }) =>
      startRow <= row && row <= endRow && startColumn <= column && column <= endColumn,
  );
}

/** A line of text is as high as its look makes it: each look is measured once, unless rules say more of cells. */
function heightMeter(
  worksheet: Worksheet,
  skeleton: SpreadsheetSkeleton,
  hasRules: boolean,
): (row: number, column: number) => number {
  const known = new Map<string, number>();
  const merges = worksheet.getMergeData();
  const staysOnOneLine = (row: number, column: number): boolean => {
    const style = worksheet.getComposedCellStyleByCellData(row, column, worksheet.getCellRaw(row, column));
    return style.tb !== WrapStrategy.WRAP && !style.tr;
  };
  const lookAt = (row: number, column: number): string =>
    hasRules || isCovered(merges, row, column) ? '' : plainLook(worksheet.getCellRaw(row, column));
  return (row, column) => {
    if (isBlank(worksheet.getCellRaw(row, column)) || !worksheet.getColVisible(column)) return 0;
    const look = lookAt(row, column);
    const height = known.get(look);
    if (height !== undefined) return height;
    const own = skeleton.calculateAutoHeightForCell(row, column) ?? 0;
    if (look !== '' && staysOnOneLine(row, column)) known.set(look, own);
    return own;
  };
}

/** The heights that rows should have by their text; rows whose height was set by hand are left out. */
export function fittedHeights(
  worksheet: Worksheet,
  skeleton: SpreadsheetSkeleton,
  { spans, hasRules }: { readonly spans: readonly RowSpan[]; readonly hasRules: boolean },
): { row: number; autoHeight: number }[] {
  const heightAt = heightMeter(worksheet, skeleton, hasRules);
  const cells = worksheet.getCellMatrix().getMatrix();
  const heightOf = (row: number): number =>
    Object.keys(cells[row] ?? {}).reduce(
      (height, column) => Math.max(height, heightAt(row, Number(column))),
      worksheet.getConfig().defaultRowHeight,
    );
  return rowsToFit(worksheet, spans).map((row) => ({ row, autoHeight: heightOf(row) }));
}

function rowsToFit(worksheet: Worksheet, spans: readonly RowSpan[]): number[] {
  const lastRow = worksheet.getCellMatrix().getLength() - 1;
  const rows = new Set<number>();
  for (const { startRow, endRow } of spans) {
    for (let row = startRow; row <= Math.min(endRow, lastRow); row += 1) rows.add(row);
  }
  const manager = worksheet.getRowManager();
  return [...rows].filter((row) => manager.getRow(row)?.ia !== BooleanNumber.FALSE);
}

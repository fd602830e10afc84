import type { Worksheet } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import { SpreadsheetSkeleton } from '@univerjs/engine-render';

export interface RowSpan {
  readonly startRow: number;
  readonly endRow: number;
}

let isTaught = false;

/** The grid lets text in hidden columns have its say in a row's height; Google does not. */
export function ignoreHiddenColumnsInHeights(): void {
  if (isTaught) return;
  isTaught = true;
  const ofCell = Reflect.get(SpreadsheetSkeleton.prototype, 'calculateAutoHeightForCell');
  SpreadsheetSkeleton.prototype.calculateAutoHeightForCell = function (
    this: SpreadsheetSkeleton,
    row,
    column,
  ) {
    return this.worksheet.getColVisible(column) ? ofCell.call(this, row, column) : undefined;
  };
}

/** The heights that rows should have by their text; rows whose height was set by hand are left out. */
export function fittedHeights(
  worksheet: Worksheet,
  skeleton: SpreadsheetSkeleton,
  spans: readonly RowSpan[],
): { row: number; autoHeight: number }[] {
  const columns = Array.from({ length: worksheet.getColumnCount() }, (_, column) => column);
  const heightOf = (row: number): number =>
    Math.max(
      worksheet.getConfig().defaultRowHeight,
      ...columns.map((column) => skeleton.calculateAutoHeightForCell(row, column) ?? 0),
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

import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import { SpreadsheetSkeleton } from '@univerjs/engine-render';

export interface RowSpan {
  readonly startRow: number;
  readonly endRow: number;
}

let isTaught = false;

function isBlank(cell: Nullable<ICellData>): boolean {
  return (cell?.v ?? cell?.p ?? cell?.f ?? cell?.si ?? '') === '';
}

/**
 * The grid lets text in hidden columns have its say in a row's height; Google does not. Blank cells have none, and
 * are told by what is stored: a calendar of many officers is mostly blank, and the grid looks at each cell at length.
 */
export function measureOnlyVisibleText(): void {
  if (isTaught) return;
  isTaught = true;
  const ofCell = Reflect.get(SpreadsheetSkeleton.prototype, 'calculateAutoHeightForCell');
  SpreadsheetSkeleton.prototype.calculateAutoHeightForCell = function (
    this: SpreadsheetSkeleton,
    row,
    column,
  ) {
    const { worksheet } = this;
    if (!worksheet.getColVisible(column) || isBlank(worksheet.getCellRaw(row, column))) return undefined;
    return ofCell.call(this, row, column);
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

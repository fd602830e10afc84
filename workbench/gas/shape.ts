import type { Area } from './area';
import { heightOf, widthOf } from './area';
import { GoogleError } from './emulation';

/** Throws Google's error unless the values have exactly the range's rows and columns. */
export function requireShape(values: unknown, area: Area, method: string): asserts values is unknown[][] {
  if (!Array.isArray(values) || values.some((row) => !Array.isArray(row))) {
    throw new GoogleError(
      `The parameters don't match the method signature for SpreadsheetApp.Range.${method}.`,
    );
  }
  requireCount(values.length, heightOf(area), 'rows');
  for (const row of values as unknown[][]) requireCount(row.length, widthOf(area), 'columns');
}

function requireCount(given: number, wanted: number, what: 'rows' | 'columns'): void {
  if (given === wanted) return;
  throw new GoogleError(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${given} but the range has ${wanted}.`,
  );
}

/** Something of every row of an area. */
export function mapRows<T>({ top, bottom }: Area, read: (row: number) => T): T[] {
  const rows: T[] = [];
  for (let row = top; row <= bottom; row += 1) rows.push(read(row));
  return rows;
}

/** Something of every column of an area. */
export function mapColumns<T>({ left, right }: Area, read: (column: number) => T): T[] {
  const cells: T[] = [];
  for (let column = left; column <= right; column += 1) cells.push(read(column));
  return cells;
}

/** Reads every cell of an area into rows. */
export function mapArea<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  return mapRows(area, (row) => mapColumns(area, (column) => read(row, column)));
}

/** The value given for a cell of the area. */
export function at<T>(
  values: readonly (readonly T[])[],
  area: Area,
  row: number,
  column: number,
): T | undefined {
  return values[row - area.top]?.[column - area.left];
}

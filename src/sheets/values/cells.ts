import { isDateCell, type Cell } from '../../base/cell';
import type { WallClock } from './clock';

/** Dates made in another realm (the workbench's) are no `instanceof Date` here. */
const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** A value of getValues, or an argument of a formula, as a cell; nothing is a blank cell. */
export const toCell = (value: unknown, clock: () => WallClock): Cell => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (!isDate(value)) return '';
  const { day, time } = clock().read(value);
  return time === 0 ? { day } : { day, time };
};

/** The value to write: a date as its serial number, which the cell's date format shows as a date. */
export const fromCell = (cell: Cell): string | number | boolean =>
  isDateCell(cell) ? cell.day + (cell.time ?? 0) : cell;

/** The value that a formula gives back: a date as a Date, which Sheets shows as one. */
export const toResult = (cell: Cell, clock: () => WallClock): string | number | boolean | Date =>
  isDateCell(cell) ? clock().midnight(cell.day) : cell;

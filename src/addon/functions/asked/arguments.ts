import { isDateCell, type Cell } from '../../../base/cell';
import { formatDay } from '../../../i18n/format';
import { toCell } from '../../../sheets/values/cells';
import type { WallClock } from '../../../sheets/values/clock';

/** What Google hands a formula: one value, rows of values for a range, undefined when left out. */
export type Argument = unknown;

const isBlank = (cell: Cell): boolean => typeof cell === 'string' && cell.trim() === '';

/** `A:C` passes every row of the tab: rows after the last filled one are cut before anything else. */
const withoutBlankEnd = (rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] => {
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.every((value) => value === '' || value === null) === true) end -= 1;
  return rows.slice(0, end);
};

export const isRows = (argument: Argument): argument is readonly (readonly unknown[])[] =>
  Array.isArray(argument);

/** Nothing typed there, or a blank cell. */
export const isMissing = (argument: Argument): boolean =>
  argument === undefined || argument === null || argument === '';

/** The values of a range, or a single one, as rows; blank rows at the end are left out. */
export const valuesOf = (argument: Argument): readonly (readonly unknown[])[] =>
  isRows(argument) ? withoutBlankEnd(argument) : [[argument]];

/** A range as rows of cells, or undefined for a single value. */
export const rowsOf = (argument: Argument, clock: () => WallClock): Cell[][] | undefined =>
  isRows(argument)
    ? withoutBlankEnd(argument).map((row) => row.map((value) => toCell(value, clock)))
    : undefined;

/** A single value; of a range the first cell. */
export const cellOf = (argument: Argument, clock: () => WallClock): Cell =>
  isRows(argument) ? toCell(argument[0]?.[0], clock) : toCell(argument, clock);

/** The cell as a message quotes it. */
export const textOf = (cell: Cell): string => (isDateCell(cell) ? formatDay(cell.day) : String(cell).trim());

/** The same shape with each filled cell replaced; a cell that fails shows why, and spares the others. */
export const mapCells = (
  rows: readonly (readonly Cell[])[],
  value: (cell: Cell) => Cell,
  failed: (error: unknown) => string,
): Cell[][] =>
  rows.map((row) =>
    row.map((cell) => {
      if (isBlank(cell)) return '';
      try {
        return value(cell);
      } catch (error) {
        return failed(error);
      }
    }),
  );

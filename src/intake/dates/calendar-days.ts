import { isDateCell } from '../../base/cell';
import type { Grid } from '../../base/grid';
import { cellAt } from '../cells/grid-cells';

/** A week's working days; fewer dates or numbers side by side may be of rounds, of payments, of anything. */
export const FEWEST_DAYS = 5;

/** Days that rise side by side in a row head the columns of a calendar, be it one of such days only as people went. */
export const areDaysOfCalendar = (
  grid: Grid,
  row: number,
  { left, right }: { readonly left: number; readonly right: number },
): boolean => {
  let before: number | undefined;
  let count = 0;
  for (let column = left; column <= right; column += 1) {
    const cell = cellAt(grid, row, column);
    if (!isDateCell(cell)) continue;
    if (before !== undefined && cell.day <= before) return false;
    before = cell.day;
    count += 1;
  }
  return count >= FEWEST_DAYS;
};

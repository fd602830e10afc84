import { isDateCell, type Cell } from '../../domain/cell';

const FEWEST_DAYS = 5;

/** Days that follow each other side by side head the columns of a calendar. */
export const areDaysOfCalendar = (cells: readonly Cell[]): boolean => {
  let first: number | undefined;
  let count = 0;
  for (const cell of cells) {
    if (!isDateCell(cell)) continue;
    first ??= cell.day;
    if (cell.day !== first + count) return false;
    count += 1;
  }
  return count >= FEWEST_DAYS;
};

import { isDateCell } from '../../../base/cell';
import type { Grid } from '../../../base/grid';
import { contains, type Span } from '../../../domain/days/span';
import type { TableReading } from '../../../intake/read-workbook';
import type { View } from '../../office/view';

/** Lists of dates: every year of a book may have one of its own, or rows of its own in one. */
const OF_A_YEAR: readonly string[] = ['rounds', 'holidays'];

/** The dates of a row of the table, typed as dates. */
const datesOf = (grid: Grid | undefined, row: number) =>
  grid === undefined ? [] : (grid.cells[row - grid.firstRow] ?? []).filter(isDateCell).map(({ day }) => day);

/** Whether the row tells of another year than that of the window. */
const isOfOtherYear = (grid: Grid | undefined, row: number, window: Span): boolean => {
  const days = datesOf(grid, row);
  return days.length > 0 && !days.some((day) => contains(window, day));
};

/** The list of that kind; where years have lists of their own, the one with most dates of the book's own year. */
export const ownList = ({ survey, grids }: View, kind: TableReading['kind']): TableReading | undefined => {
  const { tables, records } = survey.office;
  const lists = tables.filter((table) => table.kind === kind);
  if (!OF_A_YEAR.includes(kind)) return lists[0];
  const gridOf = new Map(grids.map((grid) => [grid.sheet, grid]));
  const datesIn = (table: TableReading): number =>
    table.rows.reduce((sum, { row }) => {
      const days = datesOf(gridOf.get(table.sheet), row);
      return sum + days.filter((day) => contains(records.policy.window, day)).length;
    }, 0);
  return lists.reduce<TableReading | undefined>(
    (best, table) => (best === undefined || datesIn(table) > datesIn(best) ? table : best),
    undefined,
  );
};

/** The list without the rows of other years: these are neither shown nor written over with the year's own. */
export const withoutOtherYears = (table: TableReading, grid: Grid, window: Span): TableReading =>
  OF_A_YEAR.includes(table.kind)
    ? { ...table, rows: table.rows.filter(({ row }) => !isOfOtherYear(grid, row, window)) }
    : table;

import { partsOf } from '../../../base/day';
import { cellAt, cellText } from '../../cells/grid-cells';
import { readDates } from '../../dates/vi-date';
import { TELLS_WHEN } from '../../words/headings/field-sets';
import { readQuarter } from '../../words/time/quarter-round';
import { ROWS_LOOKED_AT } from '../heading/column-evidence';
import type { ColumnReading } from '../heading/table';
import { withoutField } from './without-field';
import type { DatedTable } from './date-pairs';
import { isToldByCells } from './told-by-cells';

/** Of the calendar: an office whose quarters begin otherwise has them in a list. */
const MONTHS_A_QUARTER = 3;
/** A trip late in a round may lie in the next quarter; where half of them do the column is of groups or classes. */
const MOSTLY = 0.5;

/** Whether the dates beside it lie in the quarters that its cells would name. */
const fitsDates = ({ grid, from, to }: DatedTable, column: number, dates: number): boolean => {
  let [asked, agreed] = [0, 0];
  for (let row = from; row <= Math.min(to, from + ROWS_LOOKED_AT); row += 1) {
    const quarter = readQuarter(cellText(cellAt(grid, row, column)));
    const [first] = readDates(cellAt(grid, row, dates), { year: 0 }).segments;
    if (quarter === undefined || first === undefined) continue;
    asked += 1;
    if (Math.ceil(partsOf(first.from).month / MONTHS_A_QUARTER) === quarter) agreed += 1;
  }
  return agreed >= asked * MOSTLY;
};

/**
 * `Nhóm`: I, II, IV beside people and dates of other quarters are none, though they look like them. A list of quarters
 * has no people, and begins when the office says.
 */
export const withoutUnlikeQuarters = (
  columns: readonly ColumnReading[],
  table: DatedTable,
): ColumnReading[] => {
  if (!columns.some(({ field }) => field === 'officer')) return [...columns];
  const dates = columns.find(({ field }) => field !== undefined && field !== 'end' && TELLS_WHEN.has(field));
  return columns.map((column) => {
    const isGuessed =
      dates !== undefined && column.field === 'quarter' && isToldByCells(table.header, column);
    return isGuessed && !fitsDates(table, column.column, dates.column) ? withoutField(column) : column;
  });
};

import type { Cell } from '../../base/cell';
import { cellAt, isBlank } from '../cells/grid-cells';
import type { ClassedTable } from '../tables/heading/table';

/** The value of a field in a row: its own, or that of the merge which reaches down over it. */
export const valueAt = (table: ClassedTable, row: number, column: number | undefined): Cell => {
  if (column === undefined) return '';
  const own = cellAt(table.grid, row, column);
  if (!isBlank(own)) return own;
  const merge = table.merges.at(row, column);
  return merge && merge.left === column && merge.top > table.bottom
    ? cellAt(table.grid, merge.top, merge.left)
    : own;
};

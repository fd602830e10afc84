import type { Cell } from '../../base/cell';
import { cellAt, isBlank } from '../cells/grid-cells';
import type { Block, ClassedTable } from '../tables/heading/table';

/** The value of a field in a row: its own, or that of the merge which reaches down over it. */
export const valueAt = (table: ClassedTable, row: number, column: number | undefined): Cell => {
  if (column === undefined) return '';
  const own = cellAt(table.grid, row, column);
  if (!isBlank(own)) return own;
  const merge = table.merges.from({ row, column, heading: table.bottom });
  return merge && merge.left === column && merge.top > table.bottom
    ? cellAt(table.grid, merge.top, merge.left)
    : own;
};

/** The value of a cell, or of any merge over it below the heading: one place typed over three days is that of each. */
export const coveringValueAt = (table: Block, row: number, column: number): Cell => {
  const own = cellAt(table.grid, row, column);
  const merge = isBlank(own) ? table.merges.at(row, column) : undefined;
  return merge && merge.top > table.bottom ? cellAt(table.grid, merge.top, merge.left) : own;
};

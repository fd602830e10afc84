import { fold } from '../../text/fold';
import { cellText, lastRowOf } from '../../cells/grid-cells';
import type { Block } from '../heading/table';

/** Of two columns that end in different rows one may be a register's whose last rows are not filled in yet. */
const FEWEST_LENGTHS = 3;

/** The texts of a column from its top; undefined where a cell between them is blank or one stands twice. */
const listIn = ({ grid, bottom, last }: Block, column: number): readonly string[] | undefined => {
  const cells = grid.cells
    .slice(bottom + 1 - grid.firstRow, Math.min(last, lastRowOf(grid)) + 1 - grid.firstRow)
    .map((row) => fold(cellText(row[column - grid.firstColumn] ?? '').trim()));
  const firstBlank = cells.indexOf('');
  const list = firstBlank < 0 ? cells : cells.slice(0, firstBlank);
  const isOne = cells.slice(list.length).every((text) => text === '') && new Set(list).size === list.length;
  return isOne ? list : undefined;
};

/**
 * Whether a table has no rows: each column is a list of its own, as cells are chosen from, whose texts stand once and
 * which ends where it ends.
 */
export const listsChoices = (table: Block): boolean => {
  const lists = table.header.flatMap(({ column, parts }) =>
    parts.length > 0 ? [listIn(table, column)] : [],
  );
  const lengths = new Set(lists.map((list) => list?.length ?? 0));
  return lists.every((list) => list !== undefined && list.length > 0) && lengths.size >= FEWEST_LENGTHS;
};

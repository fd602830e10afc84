import type { Cell } from '../../../base/cell';
import { fold } from '../../text/fold';
import { says } from '../../text/pattern';
import { FAMILY_HEADINGS, GIVEN_HEADINGS, WHOLE_NAME_HEADINGS } from '../../words/headings/name-headings';
import type { Grid } from '../../../base/grid';
import { cellAt, cellText } from '../../cells/grid-cells';
import type { HeaderColumn } from './header';

/** `Họ và tên đệm | Tên`, `Họ và | tên`: the family and middle name by itself. */
const isFamily = says(FAMILY_HEADINGS, 'whole');
const isGiven = says(GIVEN_HEADINGS, 'whole');
const isWhole = says(WHOLE_NAME_HEADINGS, 'start');
const OFFICER = [{ field: 'officer', score: 1 }] as const;
/** A family name stands in every row, and the list of an office is shorter than this: all of it is looked at. */
const SAMPLE = 60;

const lowest = ({ parts }: HeaderColumn): string => fold(parts[parts.length - 1] ?? '');

const isWord = (cell: Cell): boolean => typeof cell === 'string' && /^\p{Lu}\p{L}*$/u.test(cellText(cell));

/** `Họ và tên` over two columns, of which the second holds one word each. */
const isOverBoth = (
  grid: Grid,
  [left, right]: readonly [HeaderColumn, HeaderColumn],
  from: number,
): boolean => {
  const isSpanned = isWhole(lowest(left)) && (right.parts.length === 0 || lowest(right) === lowest(left));
  if (!isSpanned || right.column !== left.column + 1) return false;
  const rows = Array.from({ length: SAMPLE }, (_, index) => from + index);
  const filled = rows.filter((row) => cellText(cellAt(grid, row, right.column)) !== '');
  const words = filled.filter((row) => isWord(cellAt(grid, row, right.column)));
  return filled.length >= 2 && words.length * 10 >= filled.length * 9;
};

const isPair = (grid: Grid, pair: readonly [HeaderColumn, HeaderColumn], from: number): boolean =>
  (isFamily(lowest(pair[0])) && isGiven(lowest(pair[1]))) || isOverBoth(grid, pair, from);

const joined = (grid: Grid, column: number, from: number): Grid => {
  const at = column - grid.firstColumn;
  return {
    ...grid,
    cells: grid.cells.map((row, index) => {
      const [family, given] = [row[at] ?? '', row[at + 1] ?? ''];
      if (index + grid.firstRow < from || typeof family !== 'string' || !isWord(given)) return row;
      return [...row.slice(0, at), `${family} ${cellText(given)}`, '', ...row.slice(at + 2)];
    }),
  };
};

/** A table whose names stand in two columns, as if they stood in the first of them. */
export const joinSplitNames = (
  grid: Grid,
  header: readonly HeaderColumn[],
  from: number,
): { readonly grid: Grid; readonly header: readonly HeaderColumn[] } => {
  const at = header.findIndex((left, index) => {
    const right = header[index + 1];
    return right !== undefined && isPair(grid, [left, right], from);
  });
  const left = header[at];
  if (left === undefined) return { grid, header };
  return {
    grid: joined(grid, left.column, from),
    header: header.map((column, index) => {
      if (index === at) return { ...column, guesses: OFFICER };
      return index === at + 1 ? { ...column, parts: [], guesses: [] } : column;
    }),
  };
};

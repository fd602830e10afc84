import type { Grid } from '../../../base/grid';
import { cellAt, cellText, filledCells, lastRowOf } from '../../cells/grid-cells';
import { STANDS_BESIDE_PEOPLE } from '../../words/headings/field-sets';
import { fieldOf, type LyingSearch } from './lying-search';

/** One name right of the first column is the person of a form; two in a row are people across the top. */
export const FEW_ACROSS = 2;
/** So many rows show whether the columns below hold people. */
const ROWS_BELOW = 10;
/** Titles, a legend and a heading of several rows; below, a row of names is one of data. */
const MOST_ROWS_ABOVE = 25;

/** The row of officers: every cell from the first of them on names one, or a total or a remark. */
export interface PeopleRow {
  readonly row: number;
  readonly first: number;
  readonly columns: readonly number[];
}

interface TextAt {
  readonly column: number;
  readonly text: string;
}

/** The texts that name people: some surely, and those among them that look like names. */
const peopleAmong = ({ read, isPerson, mayBePerson }: LyingSearch, cells: readonly TextAt[]): TextAt[] => {
  const sure = cells.filter(({ text }) => isPerson(text));
  if (sure.length < FEW_ACROSS) return sure;
  const people = cells.filter(
    ({ text }) => isPerson(text) || (mayBePerson(text) && fieldOf(read, text) === undefined),
  );
  return sure.length * 2 >= people.length ? people : sure;
};

const textsIn = (grid: Grid, row: number): TextAt[] =>
  filledCells(grid, row).map(({ column, cell }) => ({ column, text: cellText(cell) }));

/** The columns of the people whom a row names, and nobody below. */
export const peopleOfRow = (search: LyingSearch, row: number): readonly number[] => {
  const columns = peopleAmong(search, textsIn(search.grid, row)).map(({ column }) => column);
  return columns.length < FEW_ACROSS || namesPeopleBelow(search, row, columns) ? [] : columns;
};

const peopleIn = (search: LyingSearch, row: number): PeopleRow | undefined => {
  const { grid, read } = search;
  const columns = peopleOfRow(search, row);
  const [first] = columns;
  if (first === undefined || first === grid.firstColumn) return undefined;
  const right = textsIn(grid, row).filter(({ column }) => column >= first && !columns.includes(column));
  if (!right.every(({ text }) => STANDS_BESIDE_PEOPLE.has(fieldOf(read, text)))) return undefined;
  return { row, first, columns };
};

/** Rows with people in the same columns are of data, the first as well: those across the top are named once. */
const namesPeopleBelow = (
  { grid, isPerson }: LyingSearch,
  row: number,
  columns: readonly number[],
): boolean =>
  Array.from({ length: ROWS_BELOW }, (_, index) => row + index + 1)
    .filter((below) => below <= lastRowOf(grid))
    .some((below) => columns.some((column) => isPerson(cellText(cellAt(grid, below, column)))));

/** The first row near the top of a tab in which something is found. */
export const firstRowWith = <T>(grid: Grid, find: (row: number) => T | undefined): T | undefined => {
  const last = Math.min(lastRowOf(grid), grid.firstRow + MOST_ROWS_ABOVE);
  for (let row = grid.firstRow; row <= last; row += 1) {
    const found = find(row);
    if (found !== undefined) return found;
  }
  return undefined;
};

export const findPeople = (search: LyingSearch): PeopleRow | undefined =>
  firstRowWith(search.grid, (row) => peopleIn(search, row));

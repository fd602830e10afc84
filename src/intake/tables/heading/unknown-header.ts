import type { Field } from '../../words/headings/field';
import { SHOWS_TRIPS } from '../../words/headings/field-sets';
import { sampleColumn, shownShare, NEARLY_ALL, FEWEST_CELLS } from './column-evidence';
import { cellAt, cellText, filledCells, isBlank, lastRowOf } from '../../cells/grid-cells';
import { headerFrom, type Header } from './header';
import type { HeaderSearch } from './heading-row';
import { LONGEST_NAME } from '../../text/lengths';

/**
 * An official heading with its explanations takes a dozen lines; lower down a row of words is a line of remarks
 * within the data.
 */
const MOST_ROWS_ABOVE = 15;

/** Words over the columns of the rows below, and no value among them. */
const isRowOfWords = ({ grid, band }: HeaderSearch, row: number): boolean => {
  const cells = filledCells(grid, row, band);
  return (
    cells.length >= SHOWS_TRIPS.length &&
    cells.every(
      ({ cell }) =>
        typeof cell === 'string' &&
        cellText(cell).length <= LONGEST_NAME &&
        shownShare('dates', [cell]) === 0,
    )
  );
};

const showsTrips = ({ grid, band }: HeaderSearch, row: number): boolean => {
  const shown = new Set<Field>();
  for (let column = band.left; column <= band.right; column += 1) {
    if (isBlank(cellAt(grid, row, column))) continue;
    const cells = sampleColumn(grid, column, row + 1, lastRowOf(grid));
    const field =
      cells.length < FEWEST_CELLS ? undefined : SHOWS_TRIPS.find((it) => shownShare(it, cells) >= NEARLY_ALL);
    if (field !== undefined) shown.add(field);
  }
  return SHOWS_TRIPS.every((field) => shown.has(field));
};

/** The heading of trips in words that nobody knows, told by the columns below. */
export const findUnknownHeader = (search: HeaderSearch): Header | undefined => {
  const { grid } = search;
  const last = Math.min(lastRowOf(grid) - FEWEST_CELLS, grid.firstRow + MOST_ROWS_ABOVE);
  for (let row = grid.firstRow; row <= last; row += 1)
    if (isRowOfWords(search, row)) return showsTrips(search, row) ? headerFrom(search, row, 1) : undefined;
  return undefined;
};

import type { Cell } from '../../../base/cell';
import { partsOf } from '../../../base/day';
import { readDates } from '../../dates/vi-date';
import { cellText, filledCells, lastRowOf } from '../../cells/grid-cells';
import type { Field } from '../../words/headings/field';
import { isRowNumber } from '../../words/row-words';
import { lieLikeEnds, pairsOf } from './date-pairs';
import { namesPlace, sampleColumn, shownShare, NEARLY_ALL, FEWEST_CELLS } from '../heading/column-evidence';
import type { Header, HeaderColumn } from '../heading/header';
import type { HeaderSearch } from '../heading/heading-row';

/** Titles over the first row. */
const MOST_ROWS_ABOVE = 8;
/** Days of birth are of many years, trips of one or two. */
const MOST_YEARS = 2;

type Plain = 'ordinal' | 'officer' | 'dates' | 'unit';

const isOfFewYears = (cells: readonly Cell[]): boolean => {
  const years = cells
    .flatMap((cell) => readDates(cell, { year: 0 }).segments)
    .map(({ from }) => partsOf(from).year)
    .filter((year) => year > 0);
  return years.length === 0 || Math.max(...years) - Math.min(...years) < MOST_YEARS;
};

const plainOf = (cells: readonly Cell[]): Plain | undefined => {
  if (cells.length < FEWEST_CELLS) return undefined;
  const most = (is: (cell: Cell) => boolean): boolean => cells.filter(is).length >= cells.length * NEARLY_ALL;
  if (most((cell) => isRowNumber(cellText(cell)))) return 'ordinal';
  if (shownShare('dates', cells) >= NEARLY_ALL) return isOfFewYears(cells) ? 'dates' : undefined;
  if (most((cell) => typeof cell === 'string' && namesPlace(cellText(cell)))) return 'unit';
  return shownShare('officer', cells) >= NEARLY_ALL ? 'officer' : undefined;
};

/** Someone's name and a date side by side, as in a row of data. */
const isRowOfTrip = ({ grid, band }: HeaderSearch, row: number): boolean => {
  const cells = filledCells(grid, row, band).map(({ cell }) => [cell]);
  return (
    cells.some((cell) => shownShare('dates', cell) > 0) &&
    cells.some((cell) => shownShare('officer', cell) > 0)
  );
};

/** The first row with a person and a date, where only lines of words stand above it. */
const firstRowOf = (search: HeaderSearch): number | undefined => {
  const { grid, band } = search;
  const end = Math.min(lastRowOf(grid) - FEWEST_CELLS + 1, grid.firstRow + MOST_ROWS_ABOVE);
  for (let row = grid.firstRow; row <= end; row += 1) {
    if (isRowOfTrip(search, row)) return row;
    if (filledCells(grid, row, band).length > 2) return undefined;
  }
  return undefined;
};

/** Two columns of dates side by side that lie like the ends of trips. */
const areEnds = ({ grid }: HeaderSearch, row: number, [first, second]: readonly number[]): boolean =>
  first !== undefined &&
  second === first + 1 &&
  lieLikeEnds(pairsOf({ grid, header: [], from: row, to: lastRowOf(grid) }, [first, second], undefined));

/** The columns that are plain, by what they hold. */
const plainColumns = ({ grid, band }: HeaderSearch, row: number): ReadonlyMap<Plain, readonly number[]> => {
  const columns = new Map<Plain, number[]>();
  for (let column = band.left; column <= band.right; column += 1) {
    const plain = plainOf(sampleColumn(grid, column, row, lastRowOf(grid)));
    if (plain) columns.set(plain, [...(columns.get(plain) ?? []), column]);
  }
  return columns;
};

/** One column of dates, or two that lie like the ends of trips. */
const whenOf = (
  search: HeaderSearch,
  row: number,
  dates: readonly number[],
): readonly (readonly [number, Field])[] | undefined => {
  const [first, second, ...more] = dates;
  if (first === undefined || more.length > 0) return undefined;
  if (second === undefined) return [[first, 'dates']];
  return areEnds(search, row, dates)
    ? [
        [first, 'start'],
        [second, 'end'],
      ]
    : undefined;
};

const fieldsOf = (search: HeaderSearch, row: number): ReadonlyMap<number, Field> | undefined => {
  const columns = plainColumns(search, row);
  const of = (plain: Plain): readonly number[] => columns.get(plain) ?? [];
  const [officer, ...others] = of('officer');
  const when = whenOf(search, row, of('dates'));
  const [unit, ...places] = of('unit');
  const isPlain = others.length === 0 && places.length === 0;
  if (officer === undefined || unit === undefined || when === undefined || !isPlain) return undefined;
  const ordinals = of('ordinal').filter((column) => column < officer);
  return new Map<number, Field>([
    ...ordinals.slice(0, 1).map((column) => [column, 'ordinal'] as const),
    [officer, 'officer'],
    ...when,
    [unit, 'unit'],
  ]);
};

/**
 * A log whose first row is a trip: no heading, and columns that are plain beyond doubt, one of people, one of places and
 * one or two of dates. The heading is then as tall as nothing, above that row.
 */
export const findNoHeading = (search: HeaderSearch): Header | undefined => {
  const row = firstRowOf(search);
  const fields = row === undefined ? undefined : fieldsOf(search, row);
  if (row === undefined || fields === undefined) return undefined;
  const columns: HeaderColumn[] = [];
  for (let column = search.band.left; column <= search.band.right; column += 1) {
    const field = fields.get(column);
    columns.push({
      column,
      parts: [],
      guesses: field === undefined ? [] : [{ field, score: 1 }],
      group: column,
    });
  }
  return { top: row, bottom: row - 1, columns };
};

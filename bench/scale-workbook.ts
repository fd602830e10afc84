import { resolve } from 'node:path';
import { isDateCell, type Cell } from '../src/base/cell';
import { fromIso, toIso, type Day } from '../src/base/day';
import type { Grid } from '../src/base/grid';
import { readGrids } from '../scripts/xlsx-grids';

export const SCALE_WORKBOOK = resolve('tests/fixtures/workbooks/quy-mo-200-can-bo.xlsx');

export const TODAY = fromIso('2022-12-31') as Day;

export const scaleGrids = (): Promise<Grid[]> => readGrids(SCALE_WORKBOOK);

/** Middle names that tell the copies of an officer apart. */
const COPIES = ['', ' Một', ' Hai', ' Ba', ' Bốn', ' Năm', ' Sáu', ' Bảy', ' Tám'];

const NAME_COLUMN = 1;

const renamed = (row: readonly Cell[], copy: number): readonly Cell[] =>
  row.map((cell, column) =>
    column === NAME_COLUMN && typeof cell === 'string' ? cell + (COPIES[copy] ?? '') : cell,
  );

const bodyOf = (grid: Grid): readonly (readonly Cell[])[] => grid.cells.slice(1);

/** A grid with the same header and other rows below. */
const withBody = (grid: Grid, body: readonly (readonly Cell[])[]): Grid => ({
  ...grid,
  cells: [...grid.cells.slice(0, 1), ...body],
});

/**
 * The same workbook with `rows` trips. Beyond its own rows, copies of its officers make copies of their
 * trips, so that each officer keeps about as many as before: a bigger office, not a busier officer.
 */
export const withRows = (grids: readonly Grid[], rows: number): Grid[] => {
  const [log, roster, ...lists] = grids;
  if (log === undefined || roster === undefined) throw new Error('the scale workbook lacks its tabs');
  const trips = bodyOf(log);
  const copies = Math.ceil(rows / trips.length);
  const many = Array.from({ length: rows }, (_, index) =>
    renamed(trips[index % trips.length] ?? [], Math.floor(index / trips.length)),
  );
  const officers = Array.from({ length: copies }, (_, copy) =>
    bodyOf(roster).map((row) => renamed(row, copy)),
  ).flat();
  return [withBody(log, many), withBody(roster, officers), ...lists];
};

const typedDate = (day: Day): string => toIso(day).split('-').reverse().join('/');

/** The same workbook in which nobody used real dates: `18/03/2022` as text. */
export const withTypedDates = (grids: readonly Grid[]): Grid[] =>
  grids.map((grid) => ({
    ...grid,
    cells: grid.cells.map((row) => row.map((cell) => (isDateCell(cell) ? typedDate(cell.day) : cell))),
  }));

export const cellCount = (grids: readonly Grid[]): number =>
  grids.reduce((sum, grid) => sum + grid.cells.length * (grid.cells[0]?.length ?? 0), 0);

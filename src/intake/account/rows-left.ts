import type { Grid } from '../../base/grid';
import { filledCells, lastRowOf } from '../cells/grid-cells';
import type { RowAccount } from '../trips/trip-setting';
import type { TableReading } from './table-reading';

const rowsLeft = (grid: Grid, own: readonly TableReading[]): RowAccount[] => {
  const known = new Set(own.flatMap(({ rows }) => rows.map(({ row }) => row)));
  const left: RowAccount[] = [];
  for (let row = grid.firstRow; row <= lastRowOf(grid); row += 1)
    if (!known.has(row) && filledCells(grid, row).length > 0) left.push({ row, use: 'note' });
  return left;
};

/** Rows beside and between the tables of a tab, of which none has an account: the tab's first table has them as notes. */
export const withRowsLeft = (readings: readonly TableReading[], grids: readonly Grid[]): TableReading[] => {
  const done = new Set<string>();
  const tabs = new Map(grids.map((grid) => [grid.sheet, grid]));
  return readings.map((reading) => {
    const grid = tabs.get(reading.sheet);
    if (grid === undefined || done.has(reading.sheet)) return reading;
    done.add(reading.sheet);
    const left = rowsLeft(
      grid,
      readings.filter(({ sheet }) => sheet === reading.sheet),
    );
    if (left.length === 0) return reading;
    return { ...reading, rows: [...reading.rows, ...left].sort((a, b) => a.row - b.row) };
  });
};

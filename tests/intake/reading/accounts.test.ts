import { describe, expect, it } from 'vitest';

import { readGrids } from '../../../scripts/xlsx-grids';
import type { Grid } from '../../../src/base/grid';
import { readWorkbook, type Reading } from '../../../src/intake/read-workbook';
import { filledCells, lastRowOf } from '../../../src/intake/cells/grid-cells';
import { WORKBOOKS, workbookPath } from '../../accuracy/truth';

/** Rows of the tab that hold anything and that no table accounts for. */
const unaccounted = (grid: Grid, { tables }: Reading): number[] => {
  const own = tables.filter(({ sheet }) => sheet === grid.sheet);
  const accounted = new Set(own.flatMap(({ rows }) => rows.map(({ row }) => row)));
  const rows: number[] = [];
  for (let row = grid.firstRow; row <= lastRowOf(grid); row += 1)
    if (filledCells(grid, row).length > 0 && !accounted.has(row)) rows.push(row);
  return rows;
};

describe.each(WORKBOOKS)('in %s', (name) => {
  const reading = readGrids(workbookPath(name)).then((grids) => ({
    grids,
    read: readWorkbook(grids, { defaultYear: 2022 }),
  }));

  it('no row with anything in it is left unaccounted for', async () => {
    const { grids, read } = await reading;
    for (const grid of grids) expect([grid.sheet, unaccounted(grid, read)]).toEqual([grid.sheet, []]);
  });

  it('every row called a trip has a trip, or waits with an issue', async () => {
    const { read } = await reading;
    const rows = new Set(
      [...read.records.trips, ...read.records.blocked].map(({ source }) => `${source.sheet}!${source.row}`),
    );
    for (const table of read.tables)
      for (const { row, use } of table.rows)
        if (use === 'trip') expect(rows.has(`${table.sheet}!${row}`)).toBe(true);
    const told = new Set(read.issues.map(({ at }) => `${at.sheet}!${at.row}`));
    for (const { source } of read.records.blocked)
      expect(told.has(`${source.sheet}!${source.row}`)).toBe(true);
  });
});

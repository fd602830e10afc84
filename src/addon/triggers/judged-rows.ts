import type { Grid } from '../../base/grid';
import type { Reading } from '../../intake/read-workbook';
import { cellAt, isNothing } from '../../intake/cells/grid-cells';

/** Rows of a tab, both included. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

/** The rows and those merged with them: a cell that is merged over several rows speaks for all of them. */
export const withMerged = ({ merges }: Grid, { from, to }: Rows): Rows => {
  const touched = merges.filter(({ top, bottom }) => top <= to && from <= bottom);
  return {
    from: Math.min(from, ...touched.map(({ top }) => top)),
    to: Math.max(to, ...touched.map(({ bottom }) => bottom)),
  };
};

/** The rows and those below that take their officer from them, their own cell being blank. */
export const withCarried = (grid: Grid, { records }: Reading, { from, to }: Rows): Rows => {
  const columns = new Map(
    [...records.trips, ...records.blocked]
      .filter(({ source }) => source.sheet === grid.sheet)
      .map(({ source }) => [source.row, source.columns.officer]),
  );
  let last = to;
  for (;;) {
    const column = columns.get(last + 1);
    if (column === undefined || !isNothing(cellAt(grid, last + 1, column))) return { from, to: last };
    last += 1;
  }
};

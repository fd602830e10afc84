import { mergesOf, type Grid } from '../../base/grid';
import type { Reading } from '../../intake/read-workbook';
import { cellAt, isNothing } from '../../intake/cells/grid-cells';

/** Rows of a tab, both included. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

/** The rows and those merged with them: a cell that is merged over several rows speaks for all of them. */
export const withMerged = (grid: Grid, { from, to }: Rows): Rows => {
  const touched = mergesOf(grid).filter(({ top, bottom }) => top <= to && from <= bottom);
  return {
    from: Math.min(from, ...touched.map(({ top }) => top)),
    to: Math.max(to, ...touched.map(({ bottom }) => bottom)),
  };
};

/**
 * Whether the rows say all of themselves: lines over their table, and officers in cells of their own. Rows of groups,
 * or merged ones, may take what they lack from anywhere above.
 */
export const speakForThemselves = (grid: Grid, { records, tables }: Reading, { from, to }: Rows): boolean => {
  const own = tables.filter(({ sheet, kind }) => sheet === grid.sheet && kind !== 'other');
  const arePlain = own.every(
    ({ kind, rows }) => kind === 'trips-long' && rows.every(({ use }) => use !== 'group'),
  );
  const trips = [...records.trips, ...records.blocked].filter(
    ({ source: { sheet, row } }) => sheet === grid.sheet && from <= row && row <= to,
  );
  return (
    arePlain &&
    trips.every(({ source: { row, columns } }) => {
      return columns.officer !== undefined && !isNothing(cellAt(grid, row, columns.officer));
    })
  );
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

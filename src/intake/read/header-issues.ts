import type { Issue } from '../../domain/issue';
import { isDateCell } from '../../domain/cell';
import type { Grid } from '../grid';
import { filledCells, lastRowOf } from '../table/grid-cells';
import type { FoundTable } from '../table/table';
import { info, warning } from './issues';

const ASK_FROM = 0.45;

/** Headings that may mean a field, and not surely enough to be taken: a person is asked. */
const doubtfulColumns = (table: FoundTable): Issue[] =>
  table.columns
    .filter(
      ({ field, confidence, heading }) => field === undefined && confidence >= ASK_FROM && heading !== '',
    )
    .map(({ column, heading }) =>
      info(
        'HEADER_NOT_UNDERSTOOD',
        { sheet: table.grid.sheet, row: table.bottom, column },
        { params: { value: heading } },
      ),
    );

const NEEDED = ['officer', 'dates'] as const;

/** A table that looks like one of trips, and lacks what makes a trip. */
const missingColumns = (table: FoundTable): Issue[] => {
  if (table.kind !== 'other') return [];
  const fields = new Set(table.columns.flatMap(({ field }) => field ?? []));
  if (!fields.has('topic') && !fields.has('unit')) return [];
  const missing = NEEDED.filter((field) => !fields.has(field) && !(field === 'dates' && fields.has('start')));
  return [
    warning(
      'HEADER_NOT_UNDERSTOOD',
      { sheet: table.grid.sheet, row: table.top },
      {
        params: { value: table.grid.sheet, missing: missing.join(', ') },
      },
    ),
  ];
};

export const headerIssues = (tables: readonly FoundTable[]): Issue[] =>
  tables.flatMap((table) =>
    table.kind === 'trips-long' || table.kind === 'trips-wide'
      ? doubtfulColumns(table)
      : missingColumns(table),
  );

const FEW_ROWS = 4;

/** A tab of rows with dates and names under no heading that is known. */
export const textTabIssues = (grid: Grid): Issue[] => {
  let rows = 0;
  let first = grid.firstRow;
  for (let row = grid.firstRow; row <= lastRowOf(grid); row += 1) {
    const cells = filledCells(grid, row);
    const dated = cells.some(({ cell }) => isDateCell(cell));
    if (!dated || cells.length < 3) continue;
    if (rows === 0) first = row;
    rows += 1;
  }
  return rows < FEW_ROWS
    ? []
    : [
        warning(
          'HEADER_NOT_UNDERSTOOD',
          { sheet: grid.sheet, row: first },
          { params: { value: grid.sheet } },
        ),
      ];
};

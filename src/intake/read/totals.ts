import type { Issue } from '../../domain/issue';
import { isGrandTotal, isSum } from '../table/row-words';
import type { BodyRow } from '../table/body-rows';
import { cellAt, cellText, isNothing } from '../table/grid-cells';
import type { FoundTable } from '../table/table';
import { readNumber, readStatedDays } from '../vi-number';
import { info, warning } from './issues';

const ROUNDING = 0.001;

const close = (a: number, b: number): boolean => Math.abs(a - b) < ROUNDING;

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Checks typed totals of one column against the cells above, while the rows are read in order. */
export interface TotalChecker {
  readonly add: (row: number) => void;
  readonly check: (row: BodyRow) => Issue[];
}

/**
 * A total is right when it is the sum of its column since the last total, or of the whole column;
 * averages and shares are no sums. Its words in the officer's column are reported as no officer.
 */
export const createTotalChecker = (
  table: FoundTable,
  columns: readonly number[],
  officer: number | undefined,
): TotalChecker => {
  const sums = new Map(columns.map((column) => [column, { all: 0, since: 0 }]));
  const numberAt = (row: number, column: number): number | undefined => {
    const cell = cellAt(table.grid, row, column);
    return isNothing(cell) ? undefined : (readStatedDays(cell)?.days ?? readNumber(cell));
  };
  const judge = (row: BodyRow, column: number): Issue[] => {
    const typed = numberAt(row.row, column);
    const sum = sums.get(column);
    if (typed === undefined || !sum || !isSum(row.label)) return [];
    const grand = isGrandTotal(row.label);
    const expected = rounded(grand || sum.since === 0 ? sum.all : sum.since);
    const right = close(typed, sum.all) || close(typed, sum.since);
    sum.since = 0;
    const at = { sheet: table.grid.sheet, row: row.row, column };
    return right
      ? []
      : [warning('TOTAL_MISMATCH', at, { params: { value: typed, expected }, fix: [{ at, to: expected }] })];
  };
  return {
    add: (row) => {
      for (const [column, sum] of sums) {
        const days = numberAt(row, column) ?? 0;
        sum.all += days;
        sum.since += days;
      }
    },
    check: (row) => {
      const named = row.labelColumn === officer && officer !== undefined;
      const at = { sheet: table.grid.sheet, row: row.row, column: row.labelColumn };
      const words = cellText(cellAt(table.grid, row.row, row.labelColumn));
      return [
        ...(named ? [info('TOTAL_ROW', at, { params: { value: words } })] : []),
        ...columns.flatMap((column) => judge(row, column)),
      ];
    },
  };
};

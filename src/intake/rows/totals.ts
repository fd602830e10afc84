import type { CellRef } from '../../base/cell';
import type { Issue } from '../../domain/issue';
import { isGrandTotal, isSum, isTotalLabel } from '../words/row-words';
import { cellAt, cellText, filledCells, isNothing } from '../cells/grid-cells';
import type { BodyRow, ClassedTable } from '../tables/heading/table';
import { readNumber, isSameNumber } from '../text/vi-number';
import { readStatedDays } from '../words/time/stated-days';
import { info, warning } from '../cells/issues';

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Checks typed totals of one column against the cells above, while the rows are read in order. */
export interface TotalChecker {
  /** `isLeftOut`: the row says that nobody went. */
  readonly add: (row: number, isLeftOut?: boolean) => void;
  /** A row of a group: the rows below may have a total of their own. */
  readonly enter: () => void;
  readonly check: (row: BodyRow) => Issue[];
}

interface Sum {
  /** The first row since the last total or row of a group, and the last one. */
  from: number | undefined;
  to: number;
  all: number;
  /** Since the last total. */
  since: number;
  /** Since the last row of a group. */
  inGroup: number;
  /** Of the rows that say nothing else than that somebody went. */
  went: number;
  wentSince: number;
}

const numberAt = (table: ClassedTable, row: number, column: number): number => {
  const cell = cellAt(table.grid, row, column);
  return isNothing(cell) ? NaN : (readStatedDays(cell)?.days ?? readNumber(cell) ?? NaN);
};

/** The sum of a column over some rows, but for those that are sums themselves. */
const sumOfRows = (table: ClassedTable, column: number, from: number, to: number): number => {
  let sum = 0;
  for (let row = from; row <= to; row += 1) {
    const words = filledCells(table.grid, row, table).find(({ cell }) => typeof cell === 'string');
    if (words && !isTotalLabel(cellText(words.cell))) sum += numberAt(table, row, column) || 0;
  }
  return sum;
};

/** The heading printed anew each month makes several tables, and the last total is that of all. */
const isSumOfTab = (table: ClassedTable, { row, label }: BodyRow, column: number, typed: number): boolean =>
  isGrandTotal(label) && isSameNumber(typed, sumOfRows(table, column, table.grid.firstRow, row - 1));

/** A sum over the rows, and not below them: of all that follow. */
const isSumOfBelow = (table: ClassedTable, { row }: BodyRow, column: number, typed: number): boolean =>
  isSameNumber(typed, sumOfRows(table, column, row + 1, table.last));

/** `=SUBTOTAL(109;E2:E40)`: where it is over one stretch of rows, which ones. */
const SUBTOTAL = /\bSUBTOTAL\s*\(\s*\d+\s*[;,]\s*(?:\$?[A-Z]+\$?(\d+):\$?[A-Z]+\$?(\d+)\s*\))?/i;

/**
 * A SUBTOTAL says the sum of what a filter leaves in view, which Sheets itself keeps right: less than all rows is no
 * mistake. It is one where it says more, or where it leaves rows of the table out.
 */
const isSumInView = ({ grid }: ClassedTable, at: CellRef, sum: Sum, typed: number): boolean => {
  if (typed > sum.all) return false;
  const subtotal = SUBTOTAL.exec(grid.beneath?.formulaAt(at.row, at.column ?? 0) ?? '');
  if (!subtotal) return false;
  const [, from, to] = subtotal;
  return from === undefined || (Number(from) <= (sum.from ?? at.row) && sum.to <= Number(to));
};

/** What a total may be the sum of. */
const isAnySum = (table: ClassedTable, row: BodyRow, at: CellRef & { readonly column: number }, sum: Sum) => {
  const typed = numberAt(table, row.row, at.column);
  const { all, since, inGroup, went, wentSince } = sum;
  return (
    [all, since, inGroup, went, wentSince].some((it) => isSameNumber(typed, it)) ||
    isSumOfTab(table, row, at.column, typed) ||
    (all === 0 && isSumOfBelow(table, row, at.column, typed)) ||
    isSumInView(table, at, sum, typed)
  );
};

const judgeTotal = (table: ClassedTable, row: BodyRow, column: number, sum: Sum): Issue[] => {
  const typed = numberAt(table, row.row, column);
  // Where its figures alone told the total, they are right.
  if (Number.isNaN(typed) || !isSum(row.label) || !isTotalLabel(row.label)) return [];
  const expected = rounded(isGrandTotal(row.label) || sum.since === 0 ? sum.all : sum.since);
  const at = { sheet: table.grid.sheet, row: row.row, column };
  const isRight = isAnySum(table, row, at, sum);
  sum.since = 0;
  sum.wentSince = 0;
  sum.from = undefined;
  return isRight
    ? []
    : [warning('TOTAL_MISMATCH', at, { params: { value: typed, expected }, fix: [{ at, to: expected }] })];
};

/** Words of a total in the officer's column: no officer, and no trip. */
const totalWords = (table: ClassedTable, { row, labelColumn }: BodyRow): Issue =>
  info(
    'TOTAL_ROW',
    { sheet: table.grid.sheet, row, column: labelColumn },
    { params: { value: cellText(cellAt(table.grid, row, labelColumn)) } },
  );

/**
 * A total is right when it is the sum of its column since the last total, or of the whole column, with or without the
 * rows on which nobody went;
 * averages and shares are no sums. Its words in the officer's column are reported as no officer.
 */
export const createTotalChecker = (
  table: ClassedTable,
  columns: readonly number[],
  officer: number | undefined,
): TotalChecker => {
  const sums = new Map<number, Sum>(
    columns.map((column) => [
      column,
      { from: undefined, to: 0, all: 0, since: 0, inGroup: 0, went: 0, wentSince: 0 },
    ]),
  );
  return {
    enter: () => {
      for (const sum of sums.values()) {
        sum.inGroup = 0;
        sum.from = undefined;
      }
    },
    add: (row, isLeftOut = false) => {
      for (const [column, sum] of sums) {
        const days = numberAt(table, row, column) || 0;
        sum.from ??= row;
        sum.to = row;
        sum.all += days;
        sum.since += days;
        sum.inGroup += days;
        if (isLeftOut) continue;
        sum.went += days;
        sum.wentSince += days;
      }
    },
    check: (row) => [
      ...(row.labelColumn === officer ? [totalWords(table, row)] : []),
      ...[...sums].flatMap(([column, sum]) => judgeTotal(table, row, column, sum)),
    ],
  };
};

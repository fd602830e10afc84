import { isDateCell, type Cell } from '../../../base/cell';
import { partsOf } from '../../../base/day';
import type { Grid } from '../../../base/grid';
import { rowsReadOf } from '../../../base/row-print';
import type { TableReading } from '../../../intake/read-workbook';
import type { Area, FilledBlock, PreparedCopy } from '../../../output/edit';
import { MARK_COLORS } from '../../../output/issues/marks';
import { namesYear, tabNameOfYear, titleOfYear } from './year-in-words';

/** The year that ends and the one that begins. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** Columns of a form that runs to the right which tell whose row it is: they stay. */
const OF_THE_OFFICER: readonly string[] = ['ordinal', 'code', 'officer', 'position', 'department', 'level'];

const ENTRIES: readonly string[] = ['record', 'trip', 'no-trip', 'issue', 'empty'];

const entryRows = (table: TableReading): number[] =>
  table.rows
    .filter(({ row, use }) => ENTRIES.includes(use) && !table.headerRows.includes(row))
    .map(({ row }) => row);

/** Neighbouring numbers as stretches, both ends included. */
const stretches = (numbers: readonly number[]): [number, number][] => {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
};

const emptiedColumns = ({ kind, columns }: TableReading): number[] =>
  columns
    .filter(({ field }) => kind !== 'trips-wide' || field === undefined || !OF_THE_OFFICER.includes(field))
    .map(({ column }) => column);

/** The cells of the table's entries: of a form that runs to the right, all but those which name the officer. */
const entriesOf = (table: TableReading, stay: readonly number[] = []): Area[] =>
  stretches(entryRows(table).filter((row) => !stay.includes(row))).flatMap(([top, bottom]) =>
    stretches(emptiedColumns(table)).map(([left, right]) => ({ top, left, bottom, right })),
  );

const isWithin = (areas: readonly Area[], row: number, column: number): boolean =>
  areas.some(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );

/** Titles that name the year, with the new one. */
const newTitles = ({ cells, firstRow, firstColumn }: Grid, emptied: readonly Area[], { from, to }: Years) =>
  cells.flatMap((line, r) =>
    line.flatMap((cell, c): FilledBlock[] => {
      const [row, column] = [firstRow + r, firstColumn + c];
      if (typeof cell !== 'string' || isWithin(emptied, row, column)) return [];
      const title = titleOfYear(cell, from, to);
      return title === cell ? [] : [{ row, column, cells: [[title]] }];
    }),
  );

/** The tab of a department once more for the new year: its layout and headings, no entries. */
export const copiedLog = (grid: Grid, tables: readonly TableReading[], years: Years): PreparedCopy => {
  const emptied = tables.flatMap((table) => entriesOf(table));
  return {
    of: grid.sheet,
    title: tabNameOfYear(grid.sheet, years.from, years.to),
    emptied,
    put: newTitles(grid, emptied, years),
    markColors: MARK_COLORS,
    was: rowsReadOf(grid.cells),
  };
};

/** A tab of the office that is turned where it stands. */
export interface TurnedLog {
  readonly copy: PreparedCopy;
  /** Rows that tell of the new year already: they stay. */
  readonly stay: number;
}

const tellsOf = (cell: Cell, { from, to }: Years): boolean => {
  if (isDateCell(cell)) return partsOf(cell.day).year === to;
  return typeof cell === 'string' && namesYear(cell, to) && !namesYear(cell, from);
};

/** The tab of a department for the new year, in a copy of the book: its rows of the past year stand in the original. */
export const turnedLog = (grid: Grid, tables: readonly TableReading[], years: Years): TurnedLog => {
  const stay = tables
    .flatMap(entryRows)
    .filter((row) => (grid.cells[row - grid.firstRow] ?? []).some((cell) => tellsOf(cell, years)));
  const emptied = tables.flatMap((table) => entriesOf(table, stay));
  const { sheet } = grid;
  const title = namesYear(sheet, years.from) ? tabNameOfYear(sheet, years.from, years.to) : sheet;
  const put = newTitles(grid, emptied, years).filter(({ row }) => !stay.includes(row));
  return {
    copy: { of: sheet, title, emptied, put, markColors: MARK_COLORS, was: rowsReadOf(grid.cells) },
    stay: stay.length,
  };
};

const OF_DATES: readonly string[] = ['dates', 'start', 'end', 'report'];

const isYearless = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' && /\d\s*[-/.]\s*\d/.test(cell) && !/(?<!\d)20\d\d(?!\d)/.test(cell);

/** The columns in which dates of entries stand; in a form that runs to the right, all that tell of trips. */
const datedColumns = (table: TableReading): number[] =>
  table.kind === 'trips-wide'
    ? emptiedColumns(table)
    : table.columns
        .filter(({ field }) => field !== undefined && OF_DATES.includes(field))
        .map(({ column }) => column);

/**
 * Whether entries of the tab have dates typed without their year, and nothing else on it names the year: once the
 * book is read for the next year, such dates would be taken for that one's.
 */
export const needsItsYear = (grid: Grid, tables: readonly TableReading[]): boolean =>
  tables.some((table) => {
    if (table.year !== undefined) return false;
    const columns = datedColumns(table);
    return entryRows(table).some((row) => {
      const cells = grid.cells[row - grid.firstRow] ?? [];
      return columns.some((column) => {
        const cell = cells[column - grid.firstColumn];
        return !isDateCell(cell ?? '') && isYearless(cell);
      });
    });
  });

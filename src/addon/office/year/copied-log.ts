import { isDateCell, type Cell } from '../../../base/cell';
import { partsOf } from '../../../base/day';
import type { Grid } from '../../../base/grid';
import { runsOf } from '../../../base/runs';
import { rowsReadOf } from '../../../base/row-print';
import { cellAt } from '../../../intake/cells/grid-cells';
import type { TableReading } from '../../../intake/read-workbook';
import type { Area, FilledBlock, PreparedCopy } from '../../../output/edit';
import { MARK_COLORS } from '../../../output/issues/marks';
import { cellOf, type LinedTable } from './entry-lines';
import { namesYear, tabNameOfYear, titleOfYear } from './year-in-words';

/** The year that ends and the one that begins. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** Columns of a form that runs to the right which tell whose row it is: they stay. */
const OF_THE_OFFICER: readonly string[] = ['ordinal', 'code', 'officer', 'position', 'department', 'level'];

const emptiedPlaces = ({ kind, columns, across = [] }: TableReading): number[] => {
  const own = columns
    .filter(({ field }) => kind !== 'trips-wide' || field === undefined || !OF_THE_OFFICER.includes(field))
    .map(({ column }) => column);
  return [...new Set([...own, ...across])];
};

/** The cells of lines of the table: of a form that runs to the right, all but those which name the officer. */
const areasOf = (table: TableReading, lines: readonly number[]): Area[] =>
  runsOf(lines).flatMap((own) =>
    runsOf(emptiedPlaces(table)).map((places): Area => {
      const [rows, columns] = table.lies ? [places, own] : [own, places];
      return { top: rows.from, left: columns.from, bottom: rows.to, right: columns.to };
    }),
  );

const cellsOf = (table: TableReading, lines: readonly number[], places: readonly number[]) =>
  lines.flatMap((line) => places.map((place) => ({ line, at: cellOf(table, line, place) })));

const isNumber = (cell: Cell): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && /^\d[\d.,\s]*$/.test(cell.trim()));

/** Numbers that somebody has typed into lines of totals, a cell each; their words stay. */
const totalsOf = (grid: Grid, { table, totals }: LinedTable): Area[] =>
  cellsOf(table, totals, emptiedPlaces(table))
    .filter(({ at: { row, column } }) => isNumber(cellAt(grid, row, column)))
    .map(({ at: { row, column } }) => ({ top: row, left: column, bottom: row, right: column }));

/** The cells of the table's entries but for lines that stay, and of their totals. */
const entriesOf = (grid: Grid, own: LinedTable, stay: readonly number[] = []): Area[] => [
  ...areasOf(
    own.table,
    own.lines.filter((line) => !stay.includes(line)),
  ),
  ...totalsOf(grid, own),
];

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
export const copiedLog = (grid: Grid, tables: readonly LinedTable[], years: Years): PreparedCopy => {
  const emptied = tables.flatMap((own) => entriesOf(grid, own));
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
  /** Entries that tell of the new year already: they stay. */
  readonly stay: number;
}

const tellsOf = (cell: Cell, { from, to }: Years): boolean => {
  if (isDateCell(cell)) return partsOf(cell.day).year === to;
  return typeof cell === 'string' && namesYear(cell, to) && !namesYear(cell, from);
};

/** The lines of entries that tell of the new year in any of their cells. */
const linesOfNewYear = (grid: Grid, { table, lines }: LinedTable, years: Years): number[] => {
  const { lies, columns } = table;
  const width = grid.cells[0]?.length ?? 0;
  const acrossTab = Array.from({ length: width }, (_, index) => grid.firstColumn + index);
  return cellsOf(table, lines, lies ? columns.map(({ column }) => column) : acrossTab)
    .filter(({ at: { row, column } }) => tellsOf(cellAt(grid, row, column), years))
    .map(({ line }) => line);
};

/** The tab of a department for the new year, in a copy of the book: its entries of the past year stand in the original. */
export const turnedLog = (grid: Grid, tables: readonly LinedTable[], years: Years): TurnedLog => {
  const { sheet } = grid;
  const kept = tables.map((own) => ({ own, stay: [...new Set(linesOfNewYear(grid, own, years))] }));
  const emptied = kept.flatMap(({ own, stay }) => entriesOf(grid, own, stay));
  const staying = kept.flatMap(({ own: { table }, stay }) => areasOf(table, stay));
  const title = namesYear(sheet, years.from) ? tabNameOfYear(sheet, years.from, years.to) : sheet;
  return {
    copy: {
      of: sheet,
      title,
      emptied,
      put: newTitles(grid, [...emptied, ...staying], years),
      markColors: MARK_COLORS,
      was: rowsReadOf(grid.cells),
    },
    stay: kept.reduce((sum, { stay }) => sum + stay.length, 0),
  };
};

const OF_DATES: readonly string[] = ['dates', 'start', 'end', 'report'];

const isYearless = (cell: Cell): boolean =>
  typeof cell === 'string' && /\d\s*[-/.]\s*\d/.test(cell) && !/(?<!\d)20\d\d(?!\d)/.test(cell);

/** Where the dates of an entry stand; in a form that runs to the right, all that tell of trips. */
const datedPlaces = (table: TableReading): number[] =>
  table.kind === 'trips-wide'
    ? emptiedPlaces(table)
    : table.columns
        .filter(({ field }) => field !== undefined && OF_DATES.includes(field))
        .map(({ column }) => column);

/**
 * Whether entries of the tab have dates typed without their year, and nothing else on it names the year: once the
 * book is read for the next year, such dates would be taken for that one's.
 */
export const needsItsYear = (grid: Grid, tables: readonly LinedTable[]): boolean =>
  tables.some(
    ({ table, lines }) =>
      table.year === undefined &&
      cellsOf(table, lines, datedPlaces(table)).some(({ at: { row, column } }) =>
        isYearless(cellAt(grid, row, column)),
      ),
  );

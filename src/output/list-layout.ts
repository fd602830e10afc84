import { isDateCell, type Cell } from '../base/cell';
import type { Area, StyledArea } from './edit';

/** Cells that people fill in. */
export const ENTERED = { background: '#fffde7' } as const;

/** Where things stand on a list of the add-on's: a title, what is said of it, a heading row, and a line an entry. */
export interface ListLayout<Column extends string> {
  readonly headerRow: number;
  readonly widths: number[];
  readonly columnOf: (column: Column) => number;
  /** A row of the cells, in the order of the columns. */
  readonly rowOf: (cellOf: (column: Column) => Cell) => Cell[];
  /** A row of one text. */
  readonly saying: (text: string) => Cell[];
  /** What people or the add-on wrote in a line; '' for a date. */
  readonly textAt: (line: readonly Cell[], column: Column) => string;
  /** The row of a line; lines count from 0. */
  readonly rowAt: (line: number) => number;
  /** The last row, where there are so many lines; at least one is laid out. */
  readonly bottomOf: (lines: number) => number;
  /** The cells of the lines, from one column to another. */
  readonly below: (bottom: number, from: Column, to?: Column) => Area;
  /** How title, hint, headings and lines look before anything is said of single ones. */
  readonly looks: (bottom: number) => StyledArea[];
}

const looksOf = (headerRow: number, bottom: number, right: number): StyledArea[] => [
  { area: { top: 1, left: 1, bottom: 1, right }, style: { bold: true, size: 14 } },
  {
    area: { top: headerRow - 1, left: 1, bottom: headerRow - 1, right },
    style: { italic: true, color: '#5f6368' },
  },
  {
    area: { top: headerRow, left: 1, bottom, right },
    style: { wrap: true, valign: 'top', border: true },
  },
  {
    area: { top: headerRow, left: 1, bottom: headerRow, right },
    style: { bold: true, background: '#e8f0fe', align: 'center', valign: 'middle' },
  },
];

/** The row above the headings holds the hint; columns come with their widths in pixels. */
export const listLayout = <Column extends string>(
  columns: readonly (readonly [column: Column, width: number])[],
  headerRow: number,
): ListLayout<Column> => {
  const columnOf = (column: Column): number => columns.findIndex(([name]) => name === column) + 1;
  return {
    headerRow,
    widths: columns.map(([, width]) => width),
    columnOf,
    rowOf: (cellOf) => columns.map(([name]) => cellOf(name)),
    saying: (text) => columns.map((_, index) => (index === 0 ? text : '')),
    textAt: (line, column) => {
      const cell = line[columnOf(column) - 1] ?? '';
      return isDateCell(cell) ? '' : String(cell).trim();
    },
    rowAt: (line) => headerRow + 1 + line,
    bottomOf: (lines) => headerRow + Math.max(1, lines),
    below: (bottom, from, to = from) => ({
      top: headerRow + 1,
      left: columnOf(from),
      bottom,
      right: columnOf(to),
    }),
    looks: (bottom) => looksOf(headerRow, bottom, columns.length),
  };
};

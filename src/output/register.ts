import type { Cell } from '../base/cell';
import type { Moment } from '../base/day';
import type { Grid } from '../base/grid';
import { parsedJson } from '../base/parsed-json';
import { formatDay, formatTime } from '../i18n/format';
import type { TabSpec } from './edit';

/** A register that the add-on keeps: a line an entry in words, and the entry itself in a hidden last column. */
export interface Register<Column extends string, Entry> {
  readonly key: string;
  readonly title: string;
  /** Names and widths in pixels, without the hidden one. */
  readonly columns: readonly (readonly [column: Column, width: number])[];
  readonly heading: (column: Column | 'data') => string;
  readonly wordsOf: (entry: Entry) => Readonly<Record<Column, Cell>>;
  /** Columns that hold dates. */
  readonly dates?: readonly Column[];
}

const DATA_WIDTH = 60;

/** `18/03/2022 09:05`. */
export const formatWhen = ({ day, time }: Moment): string => `${formatDay(day)} ${formatTime(time)}`;

/** The entries of a register as they were written before, oldest first; rows that people added are left out. */
export const readRegister = <Entry>(
  grid: Grid,
  columns: readonly unknown[],
  isEntry: (value: unknown) => value is Entry,
): Entry[] =>
  grid.cells.slice(1).flatMap((row) => {
    const data = row[columns.length];
    const entry = typeof data === 'string' ? parsedJson(data) : undefined;
    return isEntry(entry) ? [entry] : [];
  });

const stylesOf = (right: number, bottom: number, dates: readonly number[]): TabSpec['styles'] => {
  const below = (column: number) => ({ top: 2, left: column, bottom: Math.max(2, bottom), right: column });
  return [
    { area: { top: 1, left: 1, bottom, right }, style: { wrap: true, valign: 'top', border: true } },
    ...dates.map((column) => ({ area: below(column), style: { numberFormat: 'dd/mm/yyyy' } })),
    {
      area: { top: 1, left: 1, bottom: 1, right },
      style: { bold: true, background: '#e8f0fe', align: 'center' },
    },
    { area: below(right), style: { wrap: false } },
  ];
};

/** The rows that stand below the heading, without blank ones at the end. */
const standingRows = ({ cells }: Grid): readonly (readonly Cell[])[] => {
  const rows = cells.slice(1);
  const last = rows.reduce((found, row, at) => (row.some((cell) => cell !== '') ? at + 1 : found), 0);
  return rows.slice(0, last);
};

/**
 * The register as a tab, with entries added. What stands there, of people's rows and remarks too, stays as it is:
 * `before` is the tab as it was, undefined where there was none.
 */
export const registerTab = <Column extends string, Entry>(
  register: Register<Column, Entry>,
  added: readonly Entry[],
  before: Grid | undefined,
): TabSpec => {
  const { key, title, columns, heading, wordsOf, dates = [] } = register;
  const right = columns.length + 1;
  const names = columns.map(([name]) => name);
  const rowOf = (entry: Entry): Cell[] => {
    const words = wordsOf(entry);
    return [...names.map((name) => words[name]), JSON.stringify(entry)];
  };
  const ownHeading = [...names, 'data' as const].map((name) => heading(name));
  const beside = before?.cells[0]?.slice(right) ?? [];
  const rows = [[...ownHeading, ...beside], ...(before ? standingRows(before) : []), ...added.map(rowOf)];
  const width = Math.max(...rows.map((row) => row.length));
  return {
    key,
    title,
    cells: rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill('')]),
    styles: stylesOf(
      right,
      rows.length,
      dates.map((name) => names.indexOf(name) + 1),
    ),
    merges: [],
    columnWidths: [...columns.map(([, width]) => width), DATA_WIDTH],
    frozenRows: 1,
    hiddenColumns: [right],
  };
};

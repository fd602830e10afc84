import { parsedJson } from '../base/from-outside';
import type { Cell } from '../base/cell';
import type { Moment } from '../base/day';
import type { Grid } from '../base/grid';
import { rowsReadOf } from '../base/row-print';
import { formatDay, formatTime } from '../i18n/format';
import { LOCALES, type Locale } from '../i18n/locale';
import type { Edit, TabSpec } from './edit';
import { placesOf } from './own-columns';

/** A register that the add-on keeps: a line an entry in words, and the entry itself in a hidden column. */
export interface Register<Column extends string, Entry> {
  readonly key: string;
  readonly title: string;
  readonly layout: RegisterLayout<Column>;
  readonly locale: Locale;
  readonly wordsOf: (entry: Entry) => Readonly<Record<Column, Cell>>;
  /** Columns that hold dates. */
  readonly dates?: readonly Column[];
}

/** The columns of a register from left to right, without the hidden last one. */
export interface RegisterLayout<Column extends string> {
  /** Names and widths in pixels. */
  readonly columns: readonly (readonly [column: Column, width: number])[];
  readonly heading: (locale: Locale, column: Column | 'data') => string;
  /** Columns that people need not see. */
  readonly hidden?: readonly Column[];
}

const DATA_WIDTH = 60;

/** `18/03/2022 09:05`. */
export const formatWhen = ({ day, time }: Moment): string => `${formatDay(day)} ${formatTime(time)}`;

/** A row of a register as it stands; rows count from 1. */
export interface Standing<Entry> {
  readonly row: number;
  readonly entry: Entry;
  readonly cells: readonly Cell[];
}

/** Where each column stands, from 1; a column that people have taken away is left out. */
export const columnsOf = <Column extends string>(
  { columns, heading }: RegisterLayout<Column>,
  grid: Grid | undefined,
): ReadonlyMap<Column | 'data', number> => {
  const names = [...columns.map(([name]) => name), 'data' as const];
  const headings = names.map((name) => LOCALES.map((locale) => heading(locale, name)));
  const places = placesOf(headings, grid?.cells[0] ?? []);
  return new Map(
    names.flatMap((name, index): [Column | 'data', number][] => {
      const place = places[index] ?? -1;
      return place < 0 ? [] : [[name, place + 1]];
    }),
  );
};

/** The rows of entries, oldest first, wherever people have moved their columns; rows of their own are left out. */
export const standingEntries = <Column extends string, Entry>(
  layout: RegisterLayout<Column>,
  grid: Grid | undefined,
  isEntry: (value: unknown) => value is Entry,
): Standing<Entry>[] => {
  const column = columnsOf(layout, grid).get('data') ?? 0;
  return (grid?.cells ?? []).flatMap((cells, index) => {
    const data = cells[column - 1];
    const entry = typeof data === 'string' ? parsedJson(data) : undefined;
    return index > 0 && isEntry(entry) ? [{ row: index + 1, entry, cells }] : [];
  });
};

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

/** The entries as a tab, their columns where those of the standing one are. */
const tabOf = <Column extends string, Entry>(
  { key, title, layout, locale, wordsOf, dates = [] }: Register<Column, Entry>,
  added: readonly Entry[],
  places: ReadonlyMap<Column | 'data', number>,
): TabSpec => {
  const right = Math.max(...places.values());
  const placed = (cellOf: (name: Column | 'data') => Cell): Cell[] => {
    const cells = Array<Cell>(right).fill('');
    for (const [name, at] of places) cells[at - 1] = cellOf(name);
    return cells;
  };
  const widths = new Map<Column | 'data', number>([...layout.columns, ['data', DATA_WIDTH]]);
  const byPlace = new Map([...places].map(([name, at]) => [at, name]));
  const numbersOf = (names: readonly (Column | 'data')[]): number[] =>
    names.flatMap((name) => places.get(name) ?? []);
  return {
    key,
    title,
    cells: [
      placed((name) => layout.heading(locale, name)),
      ...added.map((entry) => {
        const words = wordsOf(entry);
        return placed((name) => (name === 'data' ? JSON.stringify(entry) : words[name]));
      }),
    ],
    styles: stylesOf(right, added.length + 1, numbersOf(dates)),
    merges: [],
    columnWidths: Array.from(
      { length: right },
      (_, index) => widths.get(byPlace.get(index + 1) ?? 'data') ?? DATA_WIDTH,
    ),
    frozenRows: 1,
    hiddenColumns: numbersOf([...(layout.hidden ?? []), 'data']),
  };
};

/**
 * Entries added under all that stands on the register's tab; what stands there stays as it is, whoever wrote it.
 * `before` is the tab as it was read, undefined where there was none.
 */
export const addedEntries = <Column extends string, Entry>(
  register: Register<Column, Entry>,
  added: readonly Entry[],
  before: Grid | undefined,
): Edit => ({
  kind: 'add-rows',
  tab: tabOf(register, added, columnsOf(register.layout, before)),
  ...(before ? { was: rowsReadOf(before.cells) } : {}),
});

import { columnLetters, type Cell } from '../../base/cell';
import type { Area, Style, TabSpec } from '../../output/edit';

/** One value a cell of the tab; null leaves Sheets' own look. */
type PerCell<T> = T[][];

/** The look of a whole tab as Sheets takes it: one grid a property, so one call a property. */
export interface TabLook {
  readonly numberFormats: PerCell<string>;
  readonly weights?: PerCell<'bold' | 'normal'>;
  readonly styles?: PerCell<'italic' | 'normal'>;
  readonly sizes?: PerCell<number>;
  readonly families?: PerCell<string | null>;
  readonly colors?: PerCell<string | null>;
  readonly backgrounds?: PerCell<string | null>;
  readonly aligns?: PerCell<'left' | 'center' | 'right' | null>;
  readonly valigns?: PerCell<'top' | 'middle' | 'bottom' | null>;
  readonly wraps?: PerCell<boolean>;
  /** A1 names of the areas with lines. */
  readonly bordered: readonly string[];
}

const PLAIN_SIZE = 10;

/** `A1:C4`. */
export const areaName = ({ top, left, bottom, right }: Area): string =>
  `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`;

const paint = <T>(tab: TabSpec, base: T, pick: (style: Style) => T | undefined): PerCell<T> | undefined => {
  const painted = tab.styles.filter(({ style }) => pick(style) !== undefined);
  if (painted.length === 0) return undefined;
  const grid = tab.cells.map((row) => row.map(() => base));
  for (const { area, style } of painted) {
    const value = pick(style);
    for (const row of grid.slice(area.top - 1, area.bottom))
      if (value !== undefined) row.fill(value, area.left - 1, area.right);
  }
  return grid;
};

/** What Google calls the format of a cell that was given none, and that of text. */
const PLAIN = ['General', '0.###############', '@'];

/**
 * The format of a cell that is to hold this, where `wish` is wanted. Text gets the format of text, whatever
 * is wanted: so `=1+1`, `05/4` and `007` stay what they are. A date without a format of its own is shown day first.
 */
export const formatOf = (cell: Cell, wish = 'General'): string => {
  if (typeof cell === 'string') return cell === '' ? wish : '@';
  if (typeof cell === 'object') return PLAIN.includes(wish) ? 'dd/mm/yyyy' : wish;
  return wish === '@' ? 'General' : wish;
};

const numberFormats = (tab: TabSpec): PerCell<string> => {
  const wished = paint(tab, 'General', (style) => style.numberFormat);
  return tab.cells.map((row, r) => row.map((cell, c) => formatOf(cell, wished?.[r]?.[c])));
};

const flag = <T>(value: boolean | undefined, yes: T, no: T): T | undefined => {
  if (value === undefined) return undefined;
  return value ? yes : no;
};

const optional = <K extends string, T>(name: K, value: T | undefined): Partial<Record<K, T>> =>
  value === undefined ? {} : ({ [name]: value } as Partial<Record<K, T>>);

/** How the tab shall look: a property that none of its styles names is absent, and costs no call. */
export const lookOf = (tab: TabSpec): TabLook => ({
  numberFormats: numberFormats(tab),
  ...optional(
    'weights',
    paint<'bold' | 'normal'>(tab, 'normal', ({ bold }) => flag(bold, 'bold', 'normal')),
  ),
  ...optional(
    'styles',
    paint<'italic' | 'normal'>(tab, 'normal', ({ italic }) => flag(italic, 'italic', 'normal')),
  ),
  ...optional(
    'sizes',
    paint(tab, PLAIN_SIZE, ({ size }) => size),
  ),
  ...optional(
    'families',
    paint<string | null>(tab, null, ({ font }) => font),
  ),
  ...optional(
    'colors',
    paint<string | null>(tab, null, ({ color }) => color),
  ),
  ...optional(
    'backgrounds',
    paint<string | null>(tab, null, ({ background }) => background),
  ),
  ...optional(
    'aligns',
    paint<'left' | 'center' | 'right' | null>(tab, null, ({ align }) => align),
  ),
  ...optional(
    'valigns',
    paint<'top' | 'middle' | 'bottom' | null>(tab, null, ({ valign }) => valign),
  ),
  ...optional(
    'wraps',
    paint(tab, false, ({ wrap }) => wrap),
  ),
  bordered: tab.styles.filter(({ style }) => style.border === true).map(({ area }) => areaName(area)),
});

/** Runs of neighbouring columns of one width, so that each run is one call. Columns count from 1. */
export const widthRuns = (
  widths: readonly number[],
): { readonly from: number; readonly count: number; readonly pixels: number }[] => {
  const runs: { from: number; count: number; pixels: number }[] = [];
  widths.forEach((pixels, index) => {
    const last = runs[runs.length - 1];
    if (last?.pixels === pixels) last.count += 1;
    else runs.push({ from: index + 1, count: 1, pixels });
  });
  return runs;
};

/** Merges of one row each that stand under one another become one area to be merged row by row. */
export const mergeRuns = (merges: readonly Area[]): { readonly area: Area; readonly across: boolean }[] => {
  const runs: { area: Area; across: boolean }[] = [];
  for (const area of [...merges].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top)) {
    const last = runs[runs.length - 1];
    const single = area.top === area.bottom;
    const continues =
      last?.across === true &&
      single &&
      last.area.left === area.left &&
      last.area.right === area.right &&
      last.area.bottom + 1 === area.top;
    if (continues) runs[runs.length - 1] = { across: true, area: { ...last.area, bottom: area.bottom } };
    else runs.push({ area, across: single });
  }
  return runs;
};

import { columnLetters, type Cell } from '../../base/cell';
import type { Area, Style, TabSpec } from '../../output/edit';

/** One property of the cells of an area; null leaves Sheets' own look. */
export interface Painted<T> {
  readonly area: Area;
  readonly values: T[][];
}

/**
 * The look of a tab that is new, as Sheets takes it: one grid a property, so one call a property. A grid reaches as
 * far as its property is wanted: a heading over a thousand rows is one row, the others look as Sheets has them.
 */
export interface TabLook {
  readonly numberFormats?: Painted<string>;
  readonly weights?: Painted<'bold' | 'normal'>;
  readonly styles?: Painted<'italic' | 'normal'>;
  readonly sizes?: Painted<number>;
  readonly families?: Painted<string | null>;
  readonly colors?: Painted<string | null>;
  readonly backgrounds?: Painted<string | null>;
  readonly aligns?: Painted<'left' | 'center' | 'right' | null>;
  readonly valigns?: Painted<'top' | 'middle' | 'bottom' | null>;
  readonly wraps?: Painted<boolean>;
  /** A1 names of the areas with lines. */
  readonly bordered: readonly string[];
}

const PLAIN_SIZE = 10;
const GENERAL = 'General';

/** `A1:C4`. */
export const areaName = ({ top, left, bottom, right }: Area): string =>
  `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`;

/** From the first cell to the last row that holds anything; rows that are only made ready are left out. */
export const filledArea = ({ cells }: TabSpec): Area | undefined => {
  const bottom = cells.reduce((last, line, r) => (line.some((cell) => cell !== '') ? r + 1 : last), 0);
  return bottom === 0 ? undefined : { top: 1, left: 1, bottom, right: cells[0]?.length ?? 0 };
};

/** The smallest area that holds them all, as far as it lies within the tab; none where there are none. */
const boundsOf = (areas: readonly Area[], { cells }: TabSpec): Area | undefined => {
  if (areas.length === 0) return undefined;
  return {
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.min(cells.length, Math.max(...areas.map(({ bottom }) => bottom))),
    right: Math.min(cells[0]?.length ?? 0, Math.max(...areas.map(({ right }) => right))),
  };
};

const paint = <T>(tab: TabSpec, base: T, pick: (style: Style) => T | undefined): Painted<T> | undefined => {
  const painted = tab.styles.filter(({ style }) => pick(style) !== undefined);
  const bounds = boundsOf(
    painted.map(({ area }) => area),
    tab,
  );
  if (bounds === undefined) return undefined;
  const { top, left, bottom, right } = bounds;
  const values = Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, () => base),
  );
  for (const { area, style } of painted) {
    const value = pick(style);
    for (const row of values.slice(area.top - top, area.bottom - top + 1))
      if (value !== undefined) row.fill(value, area.left - left, area.right - left + 1);
  }
  return { area: bounds, values };
};

/** What Google calls the format of a cell that was given none, and that of text. */
const PLAIN = [GENERAL, '0.###############', '@'];

/**
 * The format of a cell that is to hold this, where `wish` is wanted. Text gets the format of text, whatever
 * is wanted: so `=1+1`, `05/4` and `007` stay what they are. A date without a format of its own is shown day first.
 */
export const formatOf = (cell: Cell, wish = GENERAL): string => {
  if (typeof cell === 'string') return cell === '' ? wish : '@';
  if (typeof cell === 'object') return PLAIN.includes(wish) ? 'dd/mm/yyyy' : wish;
  return wish === '@' ? GENERAL : wish;
};

/** Texts and dates ask for a format themselves: it reaches over all that is filled in. */
const numberFormats = (tab: TabSpec): Painted<string> | undefined => {
  const wished = paint(tab, GENERAL, ({ numberFormat }) => numberFormat);
  const area = boundsOf(
    [wished?.area, filledArea(tab)].filter((one) => one !== undefined),
    tab,
  );
  if (area === undefined) return undefined;
  const { top, left, bottom, right } = area;
  const wish = (row: number, column: number): string | undefined =>
    wished?.values[row - wished.area.top]?.[column - wished.area.left];
  const values = tab.cells
    .slice(top - 1, bottom)
    .map((line, r) => line.slice(left - 1, right).map((cell, c) => formatOf(cell, wish(top + r, left + c))));
  return { area, values };
};

const flag = <T>(value: boolean | undefined, yes: T, no: T): T | undefined => {
  if (value === undefined) return undefined;
  return value ? yes : no;
};

const optional = <K extends string, T>(name: K, value: T | undefined): Partial<Record<K, T>> =>
  value === undefined ? {} : ({ [name]: value } as Partial<Record<K, T>>);

/** How the tab shall look: a property that none of its styles names is absent, and costs no call. */
export const lookOf = (tab: TabSpec): TabLook => ({
  ...optional('numberFormats', numberFormats(tab)),
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

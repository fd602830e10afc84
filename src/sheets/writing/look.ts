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

/** Neighbouring columns that are given one width in one call. Columns count from 1. */
export interface WidthRun {
  readonly from: number;
  readonly count: number;
  readonly pixels: number;
}

const runsOf = (widths: readonly number[]): WidthRun[] => {
  const runs: { from: number; count: number; pixels: number }[] = [];
  widths.forEach((pixels, index) => {
    const last = runs[runs.length - 1];
    if (last?.pixels === pixels) last.count += 1;
    else runs.push({ from: index + 1, count: 1, pixels });
  });
  return runs;
};

/** The first of the calls made for these runs begins one run further left, and so sets that one too. */
const widened = (calls: readonly WidthRun[], { from }: WidthRun): WidthRun[] => {
  const [first, ...others] = calls;
  return first ? [{ ...first, from, count: first.from + first.count - from }, ...others] : [];
};

/**
 * The fewest calls, in order, that give the columns these widths: Google sets one width a call, and a later call may
 * set some of the columns anew that an earlier one has run over.
 */
export const widthRuns = (widths: readonly number[]): WidthRun[] => {
  const runs = runsOf(widths);
  const known = new Map<string, readonly WidthRun[]>();
  const callsFor = (start: number, end: number): readonly WidthRun[] => {
    const key = `${start}:${end}`;
    const before = known.get(key);
    if (before) return before;
    const first = runs[start];
    if (first === undefined || start >= end) return [];
    let fewest: readonly WidthRun[] = [first, ...callsFor(start + 1, end)];
    for (let other = start + 2; other < end; other += 1) {
      if (runs[other]?.pixels !== first.pixels) continue;
      const calls = [...widened(callsFor(other, end), first), ...callsFor(start + 1, other)];
      if (calls.length < fewest.length) fewest = calls;
    }
    known.set(key, fewest);
    return fewest;
  };
  return [...callsFor(0, runs.length)];
};

/** Merged as one area, each of its rows by itself, or each of its columns. */
type MergeWay = 'whole' | 'across' | 'down';

interface MergeRun {
  readonly area: Area;
  readonly way: MergeWay;
}

const wayOf = ({ top, left, bottom, right }: Area): MergeWay => {
  if (top === bottom) return 'across';
  return left === right ? 'down' : 'whole';
};

/** Both in one call, if one stands right below the other, or beside it. */
const joined = (run: MergeRun, { area, way }: MergeRun): MergeRun | undefined => {
  const { area: last } = run;
  if (way !== run.way || way === 'whole') return undefined;
  const continues =
    way === 'across'
      ? last.left === area.left && last.right === area.right && last.bottom + 1 === area.top
      : last.top === area.top && last.bottom === area.bottom && last.right + 1 === area.left;
  return continues ? { way, area: { ...last, bottom: area.bottom, right: area.right } } : undefined;
};

/** Neighbours before one another: rows under one another, or columns beside one another. */
const inOrder = ({ area: a, way }: MergeRun, { area: b }: MergeRun): number =>
  way === 'down'
    ? a.top - b.top || a.bottom - b.bottom || a.left - b.left
    : a.left - b.left || a.right - b.right || a.top - b.top;

/** Merges of one row each under one another, and of one column each beside one another, are made in one call. */
export const mergeRuns = (merges: readonly Area[]): readonly MergeRun[] =>
  (['across', 'whole', 'down'] as const).flatMap((way) => {
    const runs: MergeRun[] = [];
    const own = merges.map((area) => ({ area, way: wayOf(area) })).filter((run) => run.way === way);
    for (const run of own.sort(inOrder)) {
      const last = runs[runs.length - 1];
      const both = last && joined(last, run);
      if (both) runs[runs.length - 1] = both;
      else runs.push(run);
    }
    return runs;
  });

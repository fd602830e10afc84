import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';
import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy as EngineWrap } from '@univerjs/core';
import { flag, isOn } from '../engine/flags';
import type { Area } from './area';
import { hexColor } from './colors';
import { WrapStrategy, enumName } from './enums';

export type FontLine = 'underline' | 'line-through' | 'none';

/** The engine's "off" of a decoration is an absent one, so it is cleared, not set to zero. */
const ON = { s: 1 } as const;

export const styleOf = {
  background: (color: string | null): IStyleData => ({
    bg: color === null ? null : { rgb: hexColor(color) },
  }),
  fontColor: (color: string | null): IStyleData => ({ cl: color === null ? null : { rgb: hexColor(color) } }),
  fontFamily: (family: string | null): IStyleData => ({ ff: family }),
  fontSize: (points: number): IStyleData => ({ fs: points }),
  fontWeight: (weight: string | null): IStyleData => ({ bl: flag(weight === 'bold') }),
  fontStyle: (style: string | null): IStyleData => ({ it: flag(style === 'italic') }),
  fontLine: (line: string | null): IStyleData =>
    ({
      ul: line === 'underline' ? ON : null,
      st: line === 'line-through' ? ON : null,
    }) as unknown as IStyleData,
  horizontal: (alignment: string | null): IStyleData => ({ ht: HORIZONTAL[alignment ?? ''] ?? null }),
  vertical: (alignment: string | null): IStyleData => ({ vt: VERTICAL[alignment ?? ''] ?? null }),
  wrap: (wrap: boolean): IStyleData => ({ tb: wrap ? EngineWrap.WRAP : EngineWrap.OVERFLOW }),
  wrapStrategy: (strategy: unknown): IStyleData => ({ tb: WRAPS[enumName(strategy, 'strategy')] ?? null }),
  numberFormat: (pattern: string): IStyleData => ({ n: isAutomatic(pattern) ? null : { pattern } }),
};

/** What Google calls the number format of a cell that has none. */
const AUTOMATIC = '0.###############';

function isAutomatic(pattern: string): boolean {
  return pattern === '' || pattern === AUTOMATIC || pattern.toLowerCase() === 'general';
}

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  normal: HorizontalAlign.UNSPECIFIED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const WRAPS: Readonly<Record<string, EngineWrap>> = {
  WRAP: EngineWrap.WRAP,
  OVERFLOW: EngineWrap.OVERFLOW,
  CLIP: EngineWrap.CLIP,
};

function nameIn<T>(
  names: Readonly<Record<string, T>>,
  value: T | null | undefined,
  otherwise: string,
): string {
  return Object.entries(names).find(([, known]) => known === value)?.[0] ?? otherwise;
}

type Styled = IStyleData | undefined;

/** Reads a style the way Google's getters tell it. */
export const told = {
  background: (style: Styled): string => style?.bg?.rgb ?? '#ffffff',
  fontColor: (style: Styled): string => style?.cl?.rgb ?? '#000000',
  fontFamily: (style: Styled): string => style?.ff ?? 'Arial',
  fontSize: (style: Styled): number => style?.fs ?? 10,
  fontWeight: (style: Styled): 'bold' | 'normal' => (isOn(style?.bl) ? 'bold' : 'normal'),
  fontStyle: (style: Styled): 'italic' | 'normal' => (isOn(style?.it) ? 'italic' : 'normal'),
  fontLine: (style: Styled): FontLine => {
    if (isOn(style?.ul?.s)) return 'underline';
    return isOn(style?.st?.s) ? 'line-through' : 'none';
  },
  /** Google tells `normal` back by another name, and a cell that was never aligned by a third. */
  horizontal: (style: Styled): string => {
    const name = nameIn(HORIZONTAL, style?.ht, 'general');
    return name === 'normal' ? 'general-left' : name;
  },
  vertical: (style: Styled): string => nameIn(VERTICAL, style?.vt, 'bottom'),
  wrap: (style: Styled): boolean => style?.tb === EngineWrap.WRAP,
  wrapStrategy: (style: Styled): GoogleAppsScript.Spreadsheet.WrapStrategy =>
    WrapStrategy[nameIn(WRAPS, style?.tb, 'OVERFLOW') as keyof typeof WrapStrategy],
  numberFormat: (style: Styled): string => style?.n?.pattern ?? AUTOMATIC,
};

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  SOLID: BorderStyleTypes.THIN,
  DOTTED: BorderStyleTypes.DOTTED,
  DASHED: BorderStyleTypes.DASHED,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DOUBLE: BorderStyleTypes.DOUBLE,
};

/** true draws the line, false removes it, null leaves it as it is. */
export interface BorderWish {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
}

export function borderLine(color: string | null | undefined, style: unknown): IBorderStyleData {
  const name = style === null || style === undefined ? 'SOLID' : enumName(style, 'style');
  return { s: LINES[name] ?? BorderStyleTypes.THIN, cl: { rgb: hexColor(color ?? '#000000') } };
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The borders of one cell of an area, outer lines or lines between cells. */
export function bordersFor(
  wish: BorderWish,
  area: Area,
  cell: Cell,
  line: IBorderStyleData,
): IStyleData | undefined {
  const wishes: Record<'t' | 'b' | 'l' | 'r', boolean | null> = {
    t: cell.row === area.top ? wish.top : wish.horizontal,
    b: cell.row === area.bottom ? wish.bottom : wish.horizontal,
    l: cell.column === area.left ? wish.left : wish.vertical,
    r: cell.column === area.right ? wish.right : wish.vertical,
  };
  const borders: IBorderData = {};
  for (const side of ['t', 'b', 'l', 'r'] as const) {
    if (wishes[side] !== null) borders[side] = wishes[side] ? line : null;
  }
  return Object.keys(borders).length === 0 ? undefined : { bd: borders };
}

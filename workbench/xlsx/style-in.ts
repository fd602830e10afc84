import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';
import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { Alignment, Border, Color, Fill, Font, Style } from 'exceljs';
import { flag } from '../engine/flags';

/** Office's default theme: light 1, dark 1, light 2, dark 2, accents 1–6. */
const THEME = [
  'ffffff',
  '000000',
  'e7e6e6',
  '44546a',
  '4472c4',
  'ed7d31',
  'a5a5a5',
  'ffc000',
  '5b9bd5',
  '70ad47',
];

type ThemedColor = Partial<Color> & { readonly tint?: number };

/** `#rrggbb`; undefined for colours left to the program (indexed, automatic). */
function colorIn(color: ThemedColor | undefined): string | undefined {
  if (color?.argb !== undefined) return `#${color.argb.slice(-6).toLowerCase()}`;
  const base = color?.theme === undefined ? undefined : THEME[color.theme];
  return base === undefined ? undefined : `#${tinted(base, color?.tint ?? 0)}`;
}

function tinted(hex: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const change = (part: number): number => (tint < 0 ? part * (1 + tint) : part + (255 - part) * tint);
  return parts.map((part) => Math.round(change(part)).toString(16).padStart(2, '0')).join('');
}

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

/** exceljs leaves parts of a style null where the file has none, against its types. */
type LooseStyle = { readonly [K in keyof Style]?: Style[K] | null };

/** A cell's style in the engine's terms; undefined when it has none. */
export function styleIn(style: LooseStyle): IStyleData | undefined {
  const result: IStyleData = {
    ...fontIn(style.font),
    ...alignmentIn(style.alignment),
    ...patternIn(style.numFmt),
    ...fillIn(style.fill),
    ...bordersIn(style.border),
  };
  return Object.keys(result).length === 0 ? undefined : result;
}

function fontIn(font: LooseStyle['font']): IStyleData {
  if (!font) return {};
  return {
    ...(font.name === undefined ? {} : { ff: font.name }),
    ...(font.size === undefined ? {} : { fs: font.size }),
    ...emphasisIn(font),
  };
}

function emphasisIn(font: Partial<Font>): IStyleData {
  const color = colorIn(font.color);
  const underlined = font.underline !== undefined && font.underline !== false && font.underline !== 'none';
  return {
    ...(font.bold === true ? { bl: flag(true) } : {}),
    ...(font.italic === true ? { it: flag(true) } : {}),
    ...(underlined ? { ul: { s: flag(true) } } : {}),
    ...(font.strike === true ? { st: { s: flag(true) } } : {}),
    ...(color === undefined || color === '#000000' ? {} : { cl: { rgb: color } }),
  };
}

function alignmentIn(alignment: Partial<Alignment> | null | undefined): IStyleData {
  if (!alignment) return {};
  const horizontal = HORIZONTAL[alignment.horizontal ?? ''];
  const vertical = VERTICAL[alignment.vertical ?? ''];
  const rotation = alignment.textRotation;
  return {
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    ...(vertical === undefined ? {} : { vt: vertical }),
    ...(alignment.wrapText === true ? { tb: WrapStrategy.WRAP } : {}),
    ...(typeof rotation === 'number' && rotation !== 0 ? { tr: { a: rotation } } : {}),
  };
}

function patternIn(pattern: string | null | undefined): IStyleData {
  return !pattern || pattern === 'General' ? {} : { n: { pattern } };
}

function fillIn(fill: Fill | null | undefined): IStyleData {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return {};
  const color = colorIn(fill.fgColor) ?? colorIn(fill.bgColor);
  return color === undefined ? {} : { bg: { rgb: color } };
}

function bordersIn(borders: LooseStyle['border']): IStyleData {
  const sides: IBorderData = {};
  const put = (side: 't' | 'r' | 'b' | 'l', border: Partial<Border> | undefined): void => {
    const line = lineIn(border);
    if (line !== undefined) sides[side] = line;
  };
  put('t', borders?.top);
  put('r', borders?.right);
  put('b', borders?.bottom);
  put('l', borders?.left);
  return Object.keys(sides).length === 0 ? {} : { bd: sides };
}

function lineIn(border: Partial<Border> | undefined): IBorderStyleData | undefined {
  const style = LINES[border?.style ?? ''];
  return style === undefined ? undefined : { s: style, cl: { rgb: colorIn(border?.color) ?? '#000000' } };
}

/** The engine's line styles by Excel's names, for the way back. */
export const LINE_NAMES = LINES;
export const HORIZONTAL_NAMES = HORIZONTAL;
export const VERTICAL_NAMES = VERTICAL;

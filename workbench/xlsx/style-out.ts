import type { IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import { WrapStrategy } from '@univerjs/core';
import type { Alignment, Border, Borders, Font, Style } from 'exceljs';
import { isOn } from '../engine/flags';
import { HORIZONTAL_NAMES, LINE_NAMES, VERTICAL_NAMES } from './style-in';

export function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

function nameOf<T>(names: Readonly<Record<string, T>>, value: T | null | undefined): string | undefined {
  return Object.entries(names).find(([, known]) => known === value)?.[0];
}

/** A cell's style in Excel's terms. */
export function styleOut(style: IStyleData): Partial<Style> {
  const alignment = alignmentOut(style);
  const border = bordersOut(style);
  return {
    font: fontOut(style),
    ...(alignment === undefined ? {} : { alignment }),
    ...(border === undefined ? {} : { border }),
    ...(style.n?.pattern === undefined ? {} : { numFmt: style.n.pattern }),
    ...(style.bg?.rgb === undefined || style.bg.rgb === null
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(style.bg.rgb) } } }),
  };
}

function fontOut(style: IStyleData): Partial<Font> {
  return { name: style.ff ?? 'Arial', size: style.fs ?? 10, ...emphasisOut(style) };
}

/** What a font has besides family and size. */
export function emphasisOut(style: IStyleData): Partial<Font> {
  const color = style.cl?.rgb;
  return {
    ...(isOn(style.bl) ? { bold: true } : {}),
    ...(isOn(style.it) ? { italic: true } : {}),
    ...(isOn(style.ul?.s) ? { underline: true } : {}),
    ...(isOn(style.st?.s) ? { strike: true } : {}),
    ...(color === undefined || color === null ? {} : { color: { argb: argb(color) } }),
  };
}

function alignmentOut(style: IStyleData): Partial<Alignment> | undefined {
  const horizontal = nameOf(HORIZONTAL_NAMES, style.ht) as Alignment['horizontal'] | undefined;
  const vertical = nameOf(VERTICAL_NAMES, style.vt) as Alignment['vertical'] | undefined;
  const alignment = {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(style.tb === WrapStrategy.WRAP ? { wrapText: true } : {}),
    ...(style.tr?.a === undefined || style.tr.a === 0 ? {} : { textRotation: style.tr.a }),
  };
  return Object.keys(alignment).length === 0 ? undefined : alignment;
}

function bordersOut(style: IStyleData): Partial<Borders> | undefined {
  const { bd } = style;
  if (!bd) return undefined;
  const sides = { top: bd.t, right: bd.r, bottom: bd.b, left: bd.l };
  const drawn = Object.entries(sides).flatMap(([side, line]) => {
    const border = lineOut(line);
    return border === undefined ? [] : [[side, border] as const];
  });
  return drawn.length === 0 ? undefined : Object.fromEntries(drawn);
}

function lineOut(line: Nullable<IBorderStyleData>): Partial<Border> | undefined {
  const style = nameOf(LINE_NAMES, line?.s) as Border['style'] | undefined;
  return style === undefined ? undefined : { style, color: { argb: argb(line?.cl.rgb ?? '#000000') } };
}

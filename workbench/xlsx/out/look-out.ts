import type { IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import { WrapStrategy } from '@univerjs/core';
import { isOn } from '../../engine/flags';
import { HORIZONTAL, LINES, VERTICAL } from '../look-names';
import { attributesXml } from '../package/xml';

function nameOf<T>(names: Readonly<Record<string, T>>, value: T | null | undefined): string | undefined {
  return Object.entries(names).find(([, known]) => known === value)?.[0];
}

/** A tag without content; '' where it has no attribute that says anything. */
function tag(name: string, attributes: Readonly<Record<string, string | number | undefined>>): string {
  const written = attributesXml(attributes);
  return written === '' ? '' : `<${name}${written}/>`;
}

export function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

/** What a font has before its size: bold, italic, lines. */
function emphasis(style: IStyleData): string {
  const on = (value: boolean, name: string): string => (value ? `<${name}/>` : '');
  return (
    on(isOn(style.bl), 'b') +
    on(isOn(style.it), 'i') +
    on(isOn(style.st?.s), 'strike') +
    on(isOn(style.ul?.s), 'u')
  );
}

function colorTag(style: IStyleData): string {
  const color = style.cl?.rgb;
  return color === undefined || color === null ? '' : tag('color', { rgb: argb(color) });
}

export function fontXml(style: IStyleData): string {
  const [size, family] = [style.fs ?? 10, style.ff ?? 'Arial'];
  return `<font>${emphasis(style)}${tag('sz', { val: size })}${colorTag(style)}${tag('name', { val: family })}</font>`;
}

export function fillXml(style: IStyleData): string {
  const color = style.bg?.rgb;
  if (color === undefined || color === null) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid">${tag('fgColor', { rgb: argb(color) })}</patternFill></fill>`;
}

export function borderXml({ bd }: IStyleData): string {
  const side = (name: string, line: Nullable<IBorderStyleData>): string => {
    const style = nameOf(LINES, line?.s);
    return style === undefined
      ? `<${name}/>`
      : `<${name} style="${style}">${tag('color', { rgb: argb(line?.cl.rgb ?? '#000000') })}</${name}>`;
  };
  const sides = side('left', bd?.l) + side('right', bd?.r) + side('top', bd?.t) + side('bottom', bd?.b);
  return `<border>${sides}<diagonal/></border>`;
}

/** What a style says of how text stands in its cell. */
export function alignmentOf(style: IStyleData): Record<string, string | undefined> {
  const angle = style.tr?.a ?? 0;
  return {
    horizontal: nameOf(HORIZONTAL, style.ht),
    vertical: nameOf(VERTICAL, style.vt),
    wrapText: style.tb === WrapStrategy.WRAP ? '1' : undefined,
    textRotation: angle === 0 ? undefined : String(angle < 0 ? 90 - angle : angle),
  };
}

/** The look of a conditional format: what differs from the cell's own. */
export function conditionalXml(style: IStyleData): string {
  const letters = emphasis(style) + colorTag(style);
  const color = style.bg?.rgb;
  const fill =
    color === undefined || color === null
      ? ''
      : `<fill><patternFill patternType="solid">${tag('bgColor', { rgb: argb(color) })}</patternFill></fill>`;
  return `<dxf>${letters === '' ? '' : `<font>${letters}</font>`}${fill}</dxf>`;
}

import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';
import { WrapStrategy } from '@univerjs/core';
import { flag } from '../../engine/flags';
import { HORIZONTAL, LINES, VERTICAL } from '../look-names';
import type { XmlElement } from '../package/xml';
import { attribute, child, children, isYes, numberOf, parseXml } from '../package/xml';
import type { ColorReader } from './colors';
import { colorReader } from './colors';

/** Number formats that files name by number alone. 14 is the short date of the reader's country. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** What the file says of looks. Cells name theirs by position; so do conditional formats. */
export interface FileStyles {
  /** By position; undefined where a cell has no look of its own. */
  readonly cells: readonly (IStyleData | undefined)[];
  readonly conditional: readonly IStyleData[];
  readonly colorOf: ColorReader;
}

export function fileStyles(xml: string | undefined, theme: string | undefined): FileStyles {
  const root = xml === undefined ? undefined : parseXml(xml);
  const colorOf = colorReader(theme, root);
  const patterns = patternsOf(root);
  const fonts = children(child(root, 'fonts'), 'font').map((font) => fontIn(font, colorOf));
  const fills = children(child(root, 'fills'), 'fill').map((fill) => fillIn(fill, colorOf));
  const borders = children(child(root, 'borders'), 'border').map((border) => bordersIn(border, colorOf));
  const cells = children(child(root, 'cellXfs'), 'xf').map((xf, index) => {
    if (index === 0) return undefined;
    const style = {
      ...fonts[numberOf(xf, 'fontId') ?? -1],
      ...alignmentIn(child(xf, 'alignment')),
      ...patternIn(patterns.get(numberOf(xf, 'numFmtId') ?? 0)),
      ...fills[numberOf(xf, 'fillId') ?? -1],
      ...borders[numberOf(xf, 'borderId') ?? -1],
    };
    return Object.keys(style).length === 0 ? undefined : style;
  });
  const conditional = children(child(root, 'dxfs'), 'dxf').map((dxf) => conditionalIn(dxf, colorOf));
  return { cells, conditional, colorOf };
}

function patternsOf(root: XmlElement | undefined): ReadonlyMap<number, string> {
  const own = children(child(root, 'numFmts'), 'numFmt').map(
    (format) => [numberOf(format, 'numFmtId') ?? -1, attribute(format, 'formatCode') ?? ''] as const,
  );
  return new Map([...Object.entries(BUILT_IN).map(([id, code]) => [Number(id), code] as const), ...own]);
}

function patternIn(pattern: string | undefined): IStyleData {
  return pattern === undefined || pattern === '' || pattern === 'General' ? {} : { n: { pattern } };
}

function fontIn(font: XmlElement | undefined, colorOf: ColorReader): IStyleData {
  const family = attribute(child(font, 'name'), 'val');
  const size = numberOf(child(font, 'sz'), 'val');
  return {
    ...(family === undefined ? {} : { ff: family }),
    ...(size === undefined ? {} : { fs: size }),
    ...emphasisIn(font, colorOf),
  };
}

function isOn(parent: XmlElement | undefined, name: string): boolean {
  const element = child(parent, name);
  return element !== undefined && isYes(element, 'val', true);
}

function emphasisIn(font: XmlElement | undefined, colorOf: ColorReader): IStyleData {
  const color = colorOf(child(font, 'color'));
  const line = child(font, 'u');
  const underlined = line !== undefined && attribute(line, 'val') !== 'none';
  return {
    ...(isOn(font, 'b') ? { bl: flag(true) } : {}),
    ...(isOn(font, 'i') ? { it: flag(true) } : {}),
    ...(underlined ? { ul: { s: flag(true) } } : {}),
    ...(isOn(font, 'strike') ? { st: { s: flag(true) } } : {}),
    ...(color === undefined || color === '#000000' ? {} : { cl: { rgb: color } }),
  };
}

function alignmentIn(alignment: XmlElement | undefined): IStyleData {
  const horizontal = HORIZONTAL[attribute(alignment, 'horizontal') ?? ''];
  const vertical = VERTICAL[attribute(alignment, 'vertical') ?? ''];
  const rotation = rotationIn(numberOf(alignment, 'textRotation') ?? 0);
  return {
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    ...(vertical === undefined ? {} : { vt: vertical }),
    ...(isYes(alignment, 'wrapText') ? { tb: WrapStrategy.WRAP } : {}),
    ...(rotation === 0 ? {} : { tr: { a: rotation } }),
  };
}

/** Degrees; files count those that go down from 91. Letters one below the other (255) are not shown so. */
function rotationIn(told: number): number {
  if (told === 255) return 0;
  return told > 90 ? 90 - told : told;
}

function fillIn(fill: XmlElement, colorOf: ColorReader): IStyleData {
  const pattern = child(fill, 'patternFill');
  const kind = attribute(pattern, 'patternType') ?? 'none';
  if (pattern === undefined || kind === 'none') return {};
  const color = colorOf(child(pattern, 'fgColor')) ?? colorOf(child(pattern, 'bgColor'));
  return color === undefined ? {} : { bg: { rgb: color } };
}

function bordersIn(border: XmlElement, colorOf: ColorReader): IStyleData {
  const sides: IBorderData = {};
  const put = (side: 't' | 'r' | 'b' | 'l', names: readonly string[]): void => {
    const element = names.map((name) => child(border, name)).find((known) => known !== undefined);
    const line = lineIn(element, colorOf);
    if (line !== undefined) sides[side] = line;
  };
  put('t', ['top']);
  put('r', ['right', 'end']);
  put('b', ['bottom']);
  put('l', ['left', 'start']);
  return Object.keys(sides).length === 0 ? {} : { bd: sides };
}

function lineIn(element: XmlElement | undefined, colorOf: ColorReader): IBorderStyleData | undefined {
  const style = LINES[attribute(element, 'style') ?? ''];
  return style === undefined
    ? undefined
    : { s: style, cl: { rgb: colorOf(child(element, 'color')) ?? '#000000' } };
}

/** In a conditional format the fill's colour is the background of the pattern. */
function conditionalIn(dxf: XmlElement, colorOf: ColorReader): IStyleData {
  const pattern = child(child(dxf, 'fill'), 'patternFill');
  const color = colorOf(child(pattern, 'bgColor')) ?? colorOf(child(pattern, 'fgColor'));
  return {
    ...emphasisIn(child(dxf, 'font'), colorOf),
    ...(color === undefined ? {} : { bg: { rgb: color } }),
  };
}

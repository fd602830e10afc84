import type { XmlElement } from '../package/xml';
import { attribute, child, children, descendants, numberOf, parseXml } from '../package/xml';

/** Office's default theme: light 1, dark 1, light 2, dark 2, accents 1–6, link, followed link. */
const OFFICE_THEME =
  'ffffff 000000 e7e6e6 44546a 4472c4 ed7d31 a5a5a5 ffc000 5b9bd5 70ad47 0563c1 954f72'.split(' ');

/** The colours that old files name by number; 64 and above are left to the program. */
const PALETTE = (
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff ' +
  '800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff ' +
  '000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 ' +
  '3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Reads a colour element as `#rrggbb`; undefined for colours left to the program. */
export type ColorReader = (color: XmlElement | undefined) => string | undefined;

/** @param theme XML of the theme @param styles root of the styles, which may hold a palette of its own */
export function colorReader(theme: string | undefined, styles: XmlElement | undefined): ColorReader {
  const themed = theme === undefined ? OFFICE_THEME : themeColors(parseXml(theme));
  const own = children(child(child(styles, 'colors'), 'indexedColors'), 'rgbColor').map((color) =>
    (attribute(color, 'rgb') ?? '').slice(-6).toLowerCase(),
  );
  const palette = own.length > 0 ? own : PALETTE;
  return (color) => {
    const rgb = attribute(color, 'rgb');
    const [theme, index] = [numberOf(color, 'theme'), numberOf(color, 'indexed')];
    const base = rgb?.slice(-6) ?? themed[theme ?? -1] ?? palette[index ?? -1];
    if (base === undefined || !/^[\da-f]{6}$/i.test(base)) return undefined;
    return `#${tinted(base.toLowerCase(), numberOf(color, 'tint') ?? 0)}`;
  };
}

/** The theme lists dark before light, and cells count light before dark. */
function themeColors(root: XmlElement): string[] {
  const [scheme] = descendants(root, 'clrScheme');
  const [dark1 = '', light1 = '', dark2 = '', light2 = '', ...others] = children(scheme).map((slot) => {
    const [color] = children(slot);
    return (attribute(color, 'lastClr') ?? attribute(color, 'val') ?? '').toLowerCase();
  });
  return [light1, dark1, light2, dark2, ...others];
}

function tinted(hex: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const change = (part: number): number => (tint < 0 ? part * (1 + tint) : part + (255 - part) * tint);
  return parts.map((part) => Math.round(change(part)).toString(16).padStart(2, '0')).join('');
}

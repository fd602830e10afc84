import { COLOR_NAMES } from './color-names';
import { GoogleError } from './emulation';

/** `#rrggbb` in lower case, from hexadecimal, short hexadecimal, `rgb(…)` or a CSS name. */
export function hexColor(color: string): string {
  const text = color.trim().toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short !== null)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  const rgb = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text);
  if (rgb !== null) return hexOf(Number(rgb[1]), Number(rgb[2]), Number(rgb[3]));
  const named = COLOR_NAMES[text] ?? text;
  if (!/^#[0-9a-f]{6}$/.test(named)) throw new GoogleError(`Invalid color string: ${color}`);
  return named;
}

export function hexOf(red: number, green: number, blue: number): string {
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

import { describe, expect, it } from 'vitest';
import { CLASSES, withPlainClasses } from '../../scripts/letter-classes.mjs';

/** Blocks of signs that Vietnamese papers are typed with, both ends included. */
const TYPED: readonly (readonly [block: string, first: number, last: number])[] = [
  ['ASCII, Latin-1, Latin Extended', 0x20, 0x24f],
  ['marks that follow a letter', 0x300, 0x36f],
  ['Cyrillic letters', 0x400, 0x45f],
  ['Latin Extended Additional', 0x1e00, 0x1eff],
  ['dashes, quotes, currencies', 0x2010, 0x206f],
  ['arrows, boxes, ticks, bullets', 0x2190, 0x245f],
  ['boxes and marks', 0x2500, 0x26ff],
  ['brackets of East Asia', 0x3008, 0x3020],
  ['signs of symbol fonts', 0xe000, 0xf8ff],
];

/** Signs of which the ranges say it otherwise than Unicode does; `ª` and `º` become letters when a text is folded. */
const OTHERWISE = new Set(['ª', 'µ', 'º']);

describe('the letters and figures of what is pushed', () => {
  it.each(TYPED)('are those of Unicode: %s', (_, first, last) => {
    const signs = Array.from({ length: last - first + 1 }, (_each, at) => String.fromCharCode(first + at));
    for (const name of ['L', 'N'] as const) {
      const [plain, unicode] = [new RegExp(`[${CLASSES[name]}]`, 'u'), new RegExp(`\\p{${name}}`, 'u')];
      const differ = signs.filter((sign) => plain.test(sign) !== unicode.test(sign));
      expect(differ.filter((sign) => !OTHERWISE.has(sign))).toEqual([]);
    }
  });

  it.each([
    [String.raw`/^\p{L}+$/u`, `/^[${CLASSES.L}]+$/u`],
    [String.raw`/[\p{L}\p{N}_]\P{L}/u`, `/[${CLASSES.L}${CLASSES.N}_][^${CLASSES.L}]/u`],
    [String.raw`/[^\p{L}]\\[\]\p{N}]/u`, String.raw`/[^${CLASSES.L}]\\[\]${CLASSES.N}]/u`],
    [String.raw`/\[\p{N}\]/u`, String.raw`/\[[${CLASSES.N}]\]/u`],
    [String.raw`'(?<!\\p{L})[\\[\\p{N}]'`, String.raw`'(?<![${CLASSES.L}])[\\[${CLASSES.N}]'`],
    ['`[${words}\\\\p{L}]${word}\\\\p{N}`', `\`[$\{words}${CLASSES.L}]$\{word}[${CLASSES.N}]\``],
    [String.raw`/\p{Lu}\p{M}/u`, String.raw`/\p{Lu}\p{M}/u`],
  ])('stand in a pattern however it is written: %s', (source, plain) => {
    expect(withPlainClasses(`const pattern = ${source};`)).toBe(`const pattern = ${plain};`);
  });
});

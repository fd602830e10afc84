import { once } from '../../../base/once';
import { fold, foldTone } from '../../text/fold';
import { isBare } from '../../text/missing-accents';
import { either, WORD_ENDS } from '../../text/pattern';

/** Months in words, as they follow `tháng`. */
const SPELT: readonly (readonly [words: string, month: number])[] = [
  ['nhất', 1],
  ['một', 1],
  ['giêng', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['mười một', 11],
  ['mười hai', 12],
  ['chạp', 12],
];

/** Before a year it is the word for years: `tháng, năm 2024`. */
const DOUBTFUL = new Set(['năm']);

const byWords = (write: (text: string) => string) =>
  once(() => new Map(SPELT.map(([words, month]) => [write(words), month] as const)));

const toned = byWords(foldTone);
const bare = byWords(fold);

const inSentence = once(
  () =>
    new RegExp(
      `(?<!\\p{L})${foldTone('tháng')} (${either(SPELT.filter(([words]) => !DOUBTFUL.has(words)).map(([words]) => foldTone(words)))})${WORD_ENDS}`,
      'u',
    ),
);

const HEADING = /^\s*th[aá]ng\s+(?:th[uứ] )?(.+?)(\s+(?:n[aă]m )?(?:19|20)\d\d)?\s*$/iu;

/** A month in words alone, without `tháng`: `Hai` after `Tháng Một`. */
export const monthOfWord = (text: string): number | undefined => toned().get(foldTone(text));

/** `Tháng Tư`, `THÁNG MƯỜI MỘT 2024` as the whole of a heading. */
const monthOfHeading = (text: string): number | undefined => {
  const [, words, year] = HEADING.exec(text.normalize('NFC')) ?? [];
  if (words === undefined || (year !== undefined && DOUBTFUL.has(foldTone(words)))) return undefined;
  return isBare(text) ? bare().get(fold(words)) : monthOfWord(words);
};

/** The month that a text has in words: `Tháng Tư`, `đi cơ sở tháng mười một năm 2024`. */
export const spelledMonth = (text: string): number | undefined => {
  const whole = monthOfHeading(text);
  if (whole !== undefined || isBare(text)) return whole;
  const words = inSentence().exec(foldTone(text))?.[1];
  return words === undefined ? undefined : toned().get(words);
};

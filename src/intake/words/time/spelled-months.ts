import { once } from '../../../base/once';
import { fold, foldTone } from '../../text/fold';
import { isBare } from '../../text/missing-accents';
import { either, eitherTyped, WORD_ENDS } from '../../text/pattern';
import { MAY, MONTH_NAMES } from './months';
import { MONTH } from './date-words';

const byWords = (write: (text: string) => string) =>
  once(() => new Map(MONTH_NAMES.map(([words, month]) => [write(words), month] as const)));

const toned = byWords(foldTone);
const bare = byWords(fold);

const inSentence = once(() => {
  const names = MONTH_NAMES.filter(([name]) => name !== MAY).map(([name]) => foldTone(name));
  return new RegExp(`(?<!\\p{L})${foldTone(MONTH)} (${either(names)})${WORD_ENDS}`, 'u');
});

/** `Tháng Tư`, `Tháng thứ hai`, with its year or without. */
const heading = once(() => {
  const year = `\\s+(?:${eitherTyped(['năm'])} )?(?:19|20)\\d\\d`;
  return new RegExp(
    `^\\s*${eitherTyped([MONTH])}\\s+(?:${eitherTyped(['thứ'])} )?(.+?)(${year})?\\s*$`,
    'iu',
  );
});

/** A month in words alone, without `tháng`: `Hai` after `Tháng Một`. */
export const monthOfWord = (text: string): number | undefined => toned().get(foldTone(text));

/** `Tháng Tư`, `THÁNG MƯỜI MỘT 2024` as the whole of a heading. */
const monthOfHeading = (text: string): number | undefined => {
  const [, words, year] = heading().exec(text.normalize('NFC')) ?? [];
  if (words === undefined || (year !== undefined && foldTone(words) === MAY)) return undefined;
  return isBare(text) ? bare().get(fold(words)) : monthOfWord(words);
};

/** The month that a text has in words: `Tháng Tư`, `đi cơ sở tháng mười một năm 2024`. */
export const spelledMonth = (text: string): number | undefined => {
  const whole = monthOfHeading(text);
  if (whole !== undefined || isBare(text)) return whole;
  const words = inSentence().exec(foldTone(text))?.[1];
  return words === undefined ? undefined : toned().get(words);
};

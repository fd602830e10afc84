import { once } from '../../../base/once';
import { fold } from '../../text/fold';
import { either, eitherFolded } from '../../text/pattern';

/** Roman figures as periods have them: no year has more than twelve of any. */
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** How many there are, with accents: one to ten. */
const CARDINALS: readonly string[] = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** Without their accents the words for five and six are those for `năm` and `sau` too: these are nothing else. */
export const UP_TO_FOUR: readonly string[] = CARDINALS.slice(0, 4);

/** With its accent five is nothing else but `năm`, before days. */
export const UP_TO_FIVE: readonly string[] = CARDINALS.slice(0, 5);

/** After `thứ`, where they differ. Elsewhere `tu` is `từ`. */
const ORDINALS: Readonly<Record<string, number>> = { nhat: 1, tu: 4 };

/** The same in folded words: `mot` to `muoi`. */
export const countWords = once(() => CARDINALS.map(fold));

/** So many in a folded word; undefined for any other word. */
export const countOf = (word: string): number | undefined => {
  const at = countWords().indexOf(word);
  return at < 0 ? undefined : at + 1;
};

/** `IV` of a folded text as 4; undefined for other words. */
export const romanOf = (text: string): number | undefined => {
  const at = ROMANS.indexOf(text);
  return at < 0 ? undefined : at + 1;
};

/** A number in Roman or other figures or in words, of a folded text; NaN for anything else. */
export const numberOf = (text = ''): number =>
  romanOf(text) ?? countOf(text) ?? ORDINALS[text] ?? Number(text);

/** The same as figures of four at the most are typed: `mot`, `nhat`, `tu`. */
export const fewNumbers = once(() => [...UP_TO_FOUR.map(fold), ...Object.keys(ORDINALS)]);

/** What has no more than four, so that its number may be a word. */
const OF_FOUR: readonly string[] = ['đợt', 'lần', 'quý', 'thứ'];
const counted = once(() => {
  return new RegExp(
    `(?<=\\b${eitherFolded(OF_FOUR)}\\s(?:${fold('thứ')}\\s)?)${either(fewNumbers())}\\b`,
    'g',
  );
});

/** `đợt hai`, `quý thứ ba`: numbers in words as figures, in folded text. */
export const spelledFigures = (folded: string): string =>
  folded.replace(counted(), (word) => String(numberOf(word)));

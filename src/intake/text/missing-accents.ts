import { once } from '../../base/once';
import { foldTone } from './fold';

const BARE = /^[\x20-\x7e]*$/;
/** Four names without accents may be foreign ones or abbreviations, whatever their share. */
const FEW = 5;
/** So many show the habit. */
const ENOUGH = 200;
/**
 * Who types without accents pastes some words with them; where one in five has them, a bare name is a slip and
 * asked about.
 */
const USUAL_SHARE = 0.8;

/** Only letters of ASCII: accents were not typed at all. */
export const isBare = (text: string): boolean => BARE.test(text);

const WORDS = /[\p{L}\p{N}]+/gu;

/** The words of a text with their accents, found when they are asked for. */
export type TypedWords = () => ReadonlySet<string> | undefined;

/** The words with their accents, folded by `foldTone`; undefined where none were typed, so that none can be missed. */
export const typedWords = (text: string): TypedWords =>
  once(() => (isBare(text) ? undefined : new Set(foldTone(text).match(WORDS))));

/** Whether texts of several words are typed without accents as a rule; a few such texts are slips. */
export const areUsuallyBare = (texts: Iterable<string>): boolean => {
  let all = 0;
  let bare = 0;
  for (const text of texts) {
    if (!text.trim().includes(' ')) continue;
    all += 1;
    if (isBare(text)) bare += 1;
    if (all === ENOUGH) break;
  }
  return bare >= FEW && bare >= all * USUAL_SHARE;
};

/** One row in five is one of several people who fill in the sheet; a rarer bare name is a slip. */
const OFTEN_SHARE = 0.2;
/** One is a slip, in however short a table. */
const FEWEST_BARE = 2;

/** Whether accents are left out so often that it is no slip: where one name in hundreds lacks them, it is asked about. */
export const areOftenBare = (texts: readonly string[]): boolean => {
  const names = texts.filter((text) => text.trim().includes(' '));
  const bare = names.filter(isBare).length;
  return bare >= FEWEST_BARE && bare >= names.length * OFTEN_SHARE;
};

import { once } from '../../base/once';
import { clean, fold, foldTone } from '../text/fold';
import { saysToned } from '../text/pattern';
import { beginsAsDepartment, isSomeone } from '../words/named/bodies';
import { LEADERS, POST_LETTERS, POST_WORDS, STAFF, SUPPORT } from '../words/named/posts';
import { isSurnameWord } from '../words/named/surnames';

/*
 * Posts and departments that stand around a name.
 */

const beginsAsPost = saysToned(
  [...POST_WORDS, ...LEADERS, ...STAFF, ...SUPPORT, 'thường trực', 'tỉnh đoàn'],
  'start',
);
const letters = once(() => new Set(POST_LETTERS));

export const wordsOf = (text: string): string[] => text.split(' ').filter((word) => word !== '');

const keyOf = (word: string): string => fold(word).replace(/[^a-z]/g, '');

/** Capitals and dots only: an abbreviation when known, or when it holds no vowel to speak. */
const isAbbreviation = (word: string): boolean => {
  const key = keyOf(word);
  return key.length <= 8 && word === word.toUpperCase() && (letters().has(key) || !/[aeiouy]/.test(key));
};

/** The same where no abbreviation stands ahead of other words. */
const isPostBehind = (text: string): boolean => {
  const [, ...rest] = wordsOf(text);
  // `Ban TCKT` is a department in letters, though Bàn is a surname.
  const inLetters = rest.length > 0 && rest.every(isAbbreviation);
  if (clean(text) === '' || (isSomeone(text) && !inLetters)) return false;
  if (beginsAsPost(text) || beginsAsDepartment(text)) return true;
  return wordsOf(text).every((word) => isAbbreviation(word) || letters().has(keyOf(word)));
};

/** Whether the words are a post or a department rather than a person. */
export const isPost = (text: string): boolean => {
  const words = wordsOf(text);
  const spelt = words.findIndex((word) => !isAbbreviation(word));
  // Letters ahead of other words say nothing; the last word is looked at whatever it is.
  const ahead = spelt < 0 ? words.length - 1 : spelt;
  return isPostBehind(ahead > 0 ? words.slice(ahead).join(' ') : text);
};

/** A post typed before the name: `Chánh Văn phòng Nguyễn Thanh Trí`, `PCVP Lê A`. */
const leadingPosts = once(() =>
  [...LEADERS, ...STAFF].map((post) => foldTone(post).split(' ')).sort((a, b) => b.length - a.length),
);

/** `UVBTV`, `UV.BCH`, `TB.PT`: capitals, as a whole or from dot to dot the letters of a post or a department. */
const isInLetters = (word: string): boolean =>
  word === word.toUpperCase() &&
  (letters().has(keyOf(word)) || word.split('.').every((part) => letters().has(keyOf(part))));

/** `Trưởng ban Phong trào Lê An`: the name of a department has a small letter, that of a person has none. */
const departmentAhead = (words: readonly string[]): number => {
  const behind = words.map((word) => /^\p{Ll}/u.test(word)).lastIndexOf(true) + 1;
  const name = words.slice(behind);
  const isNamed = name.length >= 2 && isSurnameWord(fold(name[0] ?? ''));
  return behind > 0 && isNamed && name.every((word) => /^\p{Lu}/u.test(word)) ? behind : 0;
};

/** Behind letters a name has two words at least: `PT` before one may be its first letters. */
const FEWEST_NAMED = 2;

/** How many words before a name are of a post or a department. */
export const leadingPost = (words: readonly string[]): number => {
  const folded = words.map(foldTone);
  const spelt = leadingPosts().find((post) => post.every((word, index) => folded[index] === word));
  if (spelt) return spelt.length + departmentAhead(words.slice(spelt.length));
  const named = words.findIndex((word) => !isInLetters(word));
  return named > 0 && words.length - named >= FEWEST_NAMED ? named : 0;
};

import { fold, foldTone } from '../text/fold';
import { isSurnameWord } from '../words/named/surnames';
import { splitNames } from './vi-name';

/** Half of the people: an office writes `Đ/c Páo, Hiền` as a rule, or not at all. */
const OFTEN_SHARE = 0.5;
/** Fewer may be slips, or strangers. */
const FEWEST_SHORT = 3;

/** Whether those who fill in the tables write people by their given names alone. */
export const areOftenGiven = (texts: readonly string[]): boolean => {
  const people = texts.flatMap(splitNames);
  const short = people.filter(({ name }) => !name.includes(' ')).length;
  return short >= FEWEST_SHORT && short >= people.length * OFTEN_SHARE;
};

const wordsOf = (name: string): string[] => foldTone(name).match(/[\p{L}\p{N}]+/gu) ?? [];

/** `Lê An` is a whole name, though there is a `Trần Lê An`; `Hồng Nhung` is none. */
const mayBeWhole = (typed: readonly string[]): boolean => isSurnameWord(fold(typed[0] ?? ''));

/** The last words of a name, each but the given name perhaps cut short: `Bích Ngọc`, `H.T.B. Ngọc`, `Ng. T. Tùng`. */
const isPartOf = (typed: readonly string[], name: readonly string[]): boolean => {
  const tail = name.slice(-typed.length);
  if (typed.length < name.length && typed.length > 1 && mayBeWhole(typed)) return false;
  return (
    typed.length <= name.length &&
    typed.join(' ') !== name.join(' ') &&
    typed.every((word, at) => (at === typed.length - 1 ? word === tail[at] : tail[at]?.startsWith(word)))
  );
};

/** Those of the people whose name the typed one can be a part of, the given name whole. */
export const shortNamesOf = <Person>(
  people: readonly Person[],
  nameOf: (person: Person) => string,
): ((typed: string) => readonly Person[]) => {
  const byGiven = new Map<string, { readonly person: Person; readonly words: readonly string[] }[]>();
  for (const person of people) {
    const words = wordsOf(nameOf(person));
    const given = words[words.length - 1] ?? '';
    byGiven.set(given, [...(byGiven.get(given) ?? []), { person, words }]);
  }
  return (typed) => {
    const words = wordsOf(typed);
    const same = byGiven.get(words[words.length - 1] ?? '') ?? [];
    return same.filter((each) => isPartOf(words, each.words)).map(({ person }) => person);
  };
};

/** Once may be a stranger of a like name; twice is somebody's way of writing. */
const FEWEST_CUT = 2;

/** Whether those who fill in the tables cut officers' names short, leaving more than the given name. */
export const areOftenCut = (texts: readonly string[], names: readonly string[]): boolean => {
  const shortOf = shortNamesOf(names, (name) => name);
  const isCut = (name: string): boolean => wordsOf(name).length > 1 && shortOf(name).length === 1;
  return texts.flatMap(splitNames).filter(({ name }) => isCut(name)).length >= FEWEST_CUT;
};

import { fold, foldTone, foldWords } from '../text/fold';
import { editDistance, slipsAllowed } from '../text/near-miss';
import { isGivenName } from '../words/named/given-names';
import { isSurnameWord } from '../words/named/surnames';

export interface FoldedName {
  readonly plain: string;
  readonly toned: string;
  readonly words: readonly string[];
}

export const foldName = (name: string): FoldedName => ({
  plain: fold(name),
  toned: foldTone(name),
  words: foldWords(name),
});

export interface Nearness {
  /** The lower, the nearer. */
  readonly cost: number;
  /** Too short a name to be sure of the person: `đ/c Tùng`. */
  readonly vague: boolean;
}

const isSubsequence = (typed: readonly string[], words: readonly string[]): boolean => {
  let at = 0;
  for (const word of words) if (word === typed[at]) at++;
  return at === typed.length;
};

/** `Ng. T. Tùng`, `N.T.Tùng`: each word cut short but the last. */
const isCutShort = (typed: readonly string[], words: readonly string[]): boolean =>
  typed.length === words.length &&
  typed.length >= 2 &&
  typed[typed.length - 1] === words[words.length - 1] &&
  typed.every((part, index) => words[index]?.startsWith(part));

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && [...a].sort().join(' ') === [...b].sort().join(' ');

/** One slip in a word, and none that makes another surname or given name of it: `Tú` is nobody's `An`. */
const isSlipOfWord = (typed: string, meant: string, isName: (word: string) => boolean): boolean =>
  typed === meant || (editDistance(typed, meant, 1) === 1 && !isName(typed));

/** Whether words are someone's name with slips of the pen: spaces lost or won, letters left out, and no other name. */
const isSlipOf = (typed: readonly string[], meant: readonly string[]): boolean => {
  if (typed.length !== meant.length) return editDistance(typed.join(''), meant.join(''), 1) <= 1;
  return typed.every((word, at) => {
    const own = meant[at] ?? '';
    if (at === 0) return isSlipOfWord(word, own, isSurnameWord);
    return at === typed.length - 1 ? isSlipOfWord(word, own, isGivenName) : editDistance(word, own, 2) <= 2;
  });
};

/** How far the typed name is from an officer's; undefined when it cannot be meant. */
export const nearness = ({ plain, toned, words }: FoldedName, entry: FoldedName): Nearness | undefined => {
  const slips = editDistance(plain, entry.plain);
  if (slips <= slipsAllowed(entry.plain) && isSlipOf(words, entry.words)) {
    const accents = Math.min(9, editDistance(toned, entry.toned, 9));
    return { cost: slips * 10 + accents, vague: false };
  }
  if (sameWords(words, entry.words)) return { cost: 12, vague: false };
  if (isCutShort(words, entry.words)) return { cost: 18, vague: false };
  if (!isSubsequence(words, entry.words) || words[words.length - 1] !== entry.words[entry.words.length - 1])
    return undefined;
  const whole = words.length >= 2 && words[0] === entry.words[0];
  return { cost: (whole ? 15 : 25) + entry.words.length - words.length, vague: !whole };
};

import { once } from '../../base/once';
import { fold, foldTone, foldWords } from './fold';
import { isBare, type TypedWords } from './missing-accents';

/** A phrase found among words: from one word up to, and without, another. */
export interface FoundPhrase<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/** Finds known phrases among the folded words of a text. */
export interface PhraseIndex<T> {
  /**
   * Every phrase that stands among the words, wherever it begins. `typed` are the same words as typed, where the text
   * has accents: then a phrase whose accents are known is found only with them.
   */
  readonly all: (words: readonly string[], typed?: TypedWords) => FoundPhrase<T>[];
}

interface Phrase<T> {
  readonly words: readonly string[];
  /** Its words with accents, where it is listed with them: `quà` is not `quả`. */
  readonly accented: readonly string[];
  readonly value: T;
}

const standsAt = (words: readonly string[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, index) => words[at + index] === word);

const hasAccents = (accented: readonly string[], typed: TypedWords): boolean =>
  accented.length === 0 || accented.every((word) => typed()?.has(word) ?? true);

const accentedWords = (phrase: string, words: readonly string[]): readonly string[] =>
  isBare(phrase)
    ? []
    : foldTone(phrase)
        .split(' ')
        .filter((word, at) => word !== words[at]);

const byFirstWord = <T>(lists: readonly (readonly [T, readonly string[]])[]): Map<string, Phrase<T>[]> => {
  const found = new Map<string, Phrase<T>[]>();
  for (const [value, phrases] of lists)
    for (const phrase of phrases) {
      const words = fold(phrase).split(' ');
      const accented = accentedWords(phrase, words);
      const first = words[0] ?? '';
      const known = found.get(first);
      if (known) known.push({ words, accented, value });
      else found.set(first, [{ words, accented, value }]);
    }
  return found;
};

/**
 * An index of phrases, one word apart, folded or with the accents of `foldTone`; made when it is first asked. Takes
 * time linear in the words.
 */
export const phraseIndex = <T>(lists: () => readonly (readonly [T, readonly string[]])[]): PhraseIndex<T> => {
  const index = once(() => byFirstWord(lists()));
  return {
    all: (words, typed) => {
      const found: FoundPhrase<T>[] = [];
      words.forEach((word, at) => {
        // Most words begin none.
        for (const { words: own, accented, value } of index().get(word) ?? [])
          if (standsAt(words, at, own) && (typed === undefined || hasAccents(accented, typed)))
            found.push({ from: at, to: at + own.length, value });
      });
      return found;
    },
  };
};

/** Whether any of some folded phrases stands in a text, whatever its case and accents. */
export const saysWords = (phrases: readonly string[]): ((text: string) => boolean) => {
  const index = phraseIndex(() => [[true, phrases]]);
  return (text) => index.all(foldWords(text)).length > 0;
};

import { once } from '../../base/once';

/** A phrase found among words: from one word up to, and without, another. */
export interface FoundPhrase<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/** Finds known phrases among the folded words of a text. */
export interface PhraseIndex<T> {
  /** Every phrase that stands among the words, wherever it begins. */
  readonly all: (words: readonly string[]) => FoundPhrase<T>[];
}

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

const standsAt = (words: readonly string[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, index) => words[at + index] === word);

const byFirstWord = <T>(lists: readonly (readonly [T, readonly string[]])[]): Map<string, Phrase<T>[]> => {
  const found = new Map<string, Phrase<T>[]>();
  for (const [value, phrases] of lists)
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      const known = found.get(first);
      if (known) known.push({ words, value });
      else found.set(first, [{ words, value }]);
    }
  return found;
};

/** An index of folded phrases, one word apart; made when it is first asked. Takes time linear in the words. */
export const phraseIndex = <T>(lists: () => readonly (readonly [T, readonly string[]])[]): PhraseIndex<T> => {
  const index = once(() => byFirstWord(lists()));
  return {
    all: (words) =>
      words.flatMap((word, at) =>
        (index().get(word) ?? [])
          .filter((phrase) => standsAt(words, at, phrase.words))
          .map(({ words: own, value }) => ({ from: at, to: at + own.length, value })),
      ),
  };
};

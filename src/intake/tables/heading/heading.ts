import { once } from '../../../base/once';
import { fold } from '../../text/fold';
import { HEADING_WORDS, type Field } from '../../words/lexicon';
import { editDistance } from '../../text/near-miss';
import { namesPeriod, readPeriodLabel, type PeriodLabel } from '../../dates/period-label';

export interface FieldGuess {
  readonly field: Field;
  /** 0 to 1. */
  readonly score: number;
}

export interface Heading {
  /** The best guess first; empty when the words mean nothing known. */
  readonly guesses: readonly FieldGuess[];
  /** Quarter, round, month or dates that the heading names. */
  readonly label?: PeriodLabel;
}

export type HeadingReader = (text: string) => Heading;

interface Phrase {
  readonly words: readonly string[];
  readonly field: Field;
  readonly weight: number;
}

/** All phrases of the lexicon, for look-up. */
interface HeadingIndex {
  readonly exact: ReadonlyMap<string, readonly FieldGuess[]>;
  readonly byFirstWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly byLength: ReadonlyMap<number, readonly string[]>;
  /** By a word, those that stand right before it: `gian` follows `thoi`. */
  readonly before: ReadonlyMap<string, readonly string[]>;
}

const addTo = <K, V>(lists: Map<K, V[]>, key: K, value: V): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
};

const buildIndex = (): HeadingIndex => {
  const exact = new Map<string, FieldGuess[]>();
  const byFirstWord = new Map<string, Phrase[]>();
  const byLength = new Map<number, string[]>();
  const before = new Map<string, string[]>();
  for (const { field, weight, words: phrases, whole } of HEADING_WORDS) {
    for (const phrase of phrases.split('|')) {
      if (!exact.has(phrase)) addTo(byLength, phrase.length, phrase);
      addTo(exact, phrase, { field, score: weight });
      const words = phrase.split(' ');
      words.slice(1).forEach((word, at) => addTo(before, word, words[at] ?? ''));
      if (whole !== true) addTo(byFirstWord, words[0] ?? '', { words, field, weight });
    }
  }
  return { exact, byFirstWord, byLength, before };
};

const index = once(buildIndex);

/** Headings that say so much need no allowance for slips. */
const CLEAR = 0.7;
const LONGEST_HEADING = 90;
const MOST_WORDS = 14;
/** Planned values stand beside actual ones; the actual ones are read. */
const PLANNED = /\b(?:dang ky|ke hoach|du kien|planned|registered)\b/;
const PLANNED_FACTOR = 0.8;

/** Whether a heading is of what was planned or registered. */
export const namesPlan = (text: string): boolean => PLANNED.test(fold(text));

const wordsOf = (folded: string): string[] => folded.match(/[\p{L}\p{N}]+/gu) ?? [];

const startsAt = (words: readonly string[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, index) => words[at + index] === word);

const containedGuesses = (words: readonly string[]): FieldGuess[] =>
  words.flatMap((word, at) =>
    (index().byFirstWord.get(word) ?? [])
      .filter((phrase) => startsAt(words, at, phrase.words))
      .map(({ field, weight, words: phrase }) => ({
        field,
        score: weight * (0.5 + 0.45 * (phrase.length / words.length)),
      })),
  );

/** The best score of each field, best first. */
export const bestGuesses = (guesses: readonly FieldGuess[]): FieldGuess[] => {
  const best = new Map<Field, number>();
  for (const { field, score } of guesses) best.set(field, Math.max(best.get(field) ?? 0, score));
  return [...best].map(([field, score]) => ({ field, score })).sort((a, b) => b.score - a.score);
};

const guessWords = (words: readonly string[]): FieldGuess[] =>
  words.length === 0 || words.length > MOST_WORDS
    ? []
    : [...(index().exact.get(words.join(' ')) ?? []), ...containedGuesses(words)];

/** `Đơn vị, địa bàn`, `Họ và tên / Name`: each part by itself is nearly as good as the whole. */
const guessParts = (folded: string): FieldGuess[] => {
  const parts = folded.split(/[,/;|]| - /);
  return parts.length < 2
    ? []
    : parts.flatMap((part) =>
        (index().exact.get(wordsOf(part).join(' ')) ?? []).map(({ field, score }) => ({
          field,
          score: score * 0.93,
        })),
      );
};

/** What was only planned stands back behind what was done. */
export const lowerPlanned = (folded: string, guesses: readonly FieldGuess[]): FieldGuess[] =>
  guesses.map(({ field, score }) =>
    PLANNED.test(folded) && field !== 'officer' && field !== 'other'
      ? { field, score: score * PLANNED_FACTOR }
      : { field, score },
  );

const FUZZY_FROM = 5;
const FUZZY_FACTOR = 0.78;

/** Another letter makes another word of a short one: `ngày ký` is not `ngày kt`; `họ à tên` lacks one. */
const isSlip = (words: readonly string[], phrase: string): boolean => {
  const meant = phrase.split(' ');
  return (
    meant.length !== words.length ||
    meant.every((word, at) => word === words[at] || word.length > 2 || words[at]?.length !== word.length)
  );
};

/** A heading with one slip of the pen: `Nơi đn`, `Tư ngày`. */
const guessSlips = (words: readonly string[]): FieldGuess[] => {
  const text = words.join(' ');
  if (text.length < FUZZY_FROM || words.length > MOST_WORDS / 2) return [];
  return [-1, 0, 1]
    .flatMap((change) => index().byLength.get(text.length + change) ?? [])
    .filter(
      (phrase) => phrase.length >= FUZZY_FROM && isSlip(words, phrase) && editDistance(text, phrase, 1) === 1,
    )
    .flatMap((phrase) => index().exact.get(phrase) ?? [])
    .map(({ field, score }) => ({ field, score: score * FUZZY_FACTOR }));
};

const CUT_SHORT = /(?<![a-z])([a-z]{1,2})\.\s?([a-z]{2,})/g;

/** `T.gian`, `Đ.bàn`, `H.tên`: the word before, cut down to its first letters. */
const spelledOut = (folded: string): string =>
  folded.replace(CUT_SHORT, (typed, letters: string, word: string) => {
    const full = index()
      .before.get(word)
      ?.find((first) => first.length > 1 && first.startsWith(letters));
    return full === undefined ? typed : `${full} ${word}`;
  });

/** Remarks in brackets say nothing of the column, but which end of a trip it is: `Thời gian (từ)`. */
const REMARK = /\((?!(?:tu|den|di|ve|from|to)(?: ngay)?\))[^()]{0,80}\)|\[[^[\]]{0,80}\]/g;

const guessText = (typed: string): FieldGuess[] => {
  const folded = spelledOut(typed);
  const outside = folded.replace(REMARK, ' ');
  const text = wordsOf(outside).length > 0 ? outside : folded;
  const words = wordsOf(text);
  const known = [...guessWords(words), ...guessParts(text)];
  const guesses = known.some(({ score }) => score >= CLEAR) ? known : [...known, ...guessSlips(words)];
  return bestGuesses(lowerPlanned(text, guesses));
};

/** `Họ và tên: Nguyễn Văn A` fills in a form: no heading, but what it says. */
const FILLED_IN =
  /^(?:ho(?: va)? ten|chuc (?:vu|danh)|don vi|ban|phong|bo phan|can bo|dong chi|d\/c)[^:]{0,20}:\s*[\p{L}\d]{2}/u;

const read = (text: string): Heading => {
  if (text.length > LONGEST_HEADING || FILLED_IN.test(fold(text))) return { guesses: [] };
  const label = readPeriodLabel(text);
  const period = namesPeriod(label);
  const guesses = guessText(period ? label.rest : fold(text));
  return period ? { guesses, label } : { guesses };
};

/** Reads headings, each distinct text once. */
export const createHeadingReader = (): HeadingReader => {
  const known = new Map<string, Heading>();
  return (text) => {
    const found = known.get(text) ?? read(text);
    known.set(text, found);
    return found;
  };
};

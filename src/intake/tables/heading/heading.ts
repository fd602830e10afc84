import { guessUnit } from './counted-headings';
import { stemOf } from './heading-stem';
import { once } from '../../../base/once';
import { isErrorText } from '../../text/text-hygiene';
import { fold } from '../../text/fold';
import { typedWords } from '../../text/missing-accents';
import type { ForeignMatter } from '../../words/foreign-columns/foreign-matter';
import type { Field } from '../../words/headings/field';
import { HEADINGS } from '../../words/headings/listed/headings';
import { editDistance } from '../../text/near-miss';
import { namesPeriod, readPeriodLabel, type PeriodLabel } from '../../dates/period-label';
import {
  countsOtherThings,
  guessesOfPhrase,
  ofPlaces,
  readWords,
  type FieldGuess,
  type HeadingText,
  type WordsRead,
} from './heading-words';
import { either, eitherFolded } from '../../text/pattern';
import { namesOnePlace } from '../../words/named/places';
import { ADDRESSES, YOU } from '../../words/named/honorifics';
import { PERSON_LABELS } from '../../words/headings/person-labels';
import { ERRANDS_BEHIND } from '../../words/matters/duty';
import { inFull } from '../../words/named/short-words';
import { namesChange, namesPlan } from '../../words/stages';
import { DAY, ENDS_OF_A_TRIP } from '../../words/time/date-words';
import { isWeekdayInWords } from '../../words/time/weekday-names';

export interface Heading {
  /** The best guess first; empty when the words mean nothing known. */
  readonly guesses: readonly FieldGuess[];
  /** The words are of another matter than a trip: `Hạn báo cáo`, `Điện thoại`. */
  readonly foreign?: ForeignMatter;
  /** Quarter, round, month or dates that the heading names. */
  readonly label?: PeriodLabel;
}

export type HeadingReader = (text: string) => Heading;

/** All headings that are known, to find those that were meant by words with a slip or cut short. */
interface PhraseBook {
  /** By how long they are and by their first sign (`9<n`) and their last one (`9>i`). */
  readonly byEnds: ReadonlyMap<string, readonly string[]>;
  /** By a word, those that stand right before it: `gian` follows `thoi`. */
  readonly before: ReadonlyMap<string, readonly string[]>;
  readonly words: ReadonlySet<string>;
  /** By its letters alone, as programs name their columns: `ngaydi`. */
  readonly joined: ReadonlyMap<string, string>;
}

const addTo = <K, V>(lists: Map<K, V[]>, key: K, value: V): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
};

/** Fewer letters may be an abbreviation of anything. */
const FEWEST_JOINED = 5;

const isOfWords = (phrase: string): boolean => phrase.includes(' ') && phrase.length > FEWEST_JOINED;

const phraseBook = once((): PhraseBook => {
  const byEnds = new Map<string, string[]>();
  const before = new Map<string, string[]>();
  const phrases = new Set(HEADINGS.flatMap(({ phrases: own }) => own));
  for (const phrase of phrases) {
    addTo(byEnds, `${phrase.length}<${phrase.charAt(0)}`, phrase);
    addTo(byEnds, `${phrase.length}>${phrase.charAt(phrase.length - 1)}`, phrase);
    const words = phrase.split(' ');
    words.slice(1).forEach((word, at) => addTo(before, word, words[at] ?? ''));
  }
  return {
    byEnds,
    before,
    words: new Set([...phrases].flatMap((phrase) => phrase.split(' '))),
    joined: new Map([...phrases].filter(isOfWords).map((phrase) => [phrase.split(' ').join(''), phrase])),
  };
});

/** A heading that is sure by itself needs no allowance for slips, which would find it a second meaning. */
const CLEAR = 0.7;
/** A heading with its explanation in brackets fills a long line; what is longer is an instruction over the table. */
const LONGEST_HEADING = 90;
/** Planned values stand beside actual ones, which are read: a planned column by itself is still taken (above 0.6). */
const PLANNED_FACTOR = 0.8;
/** What a plan was changed to stands back behind what was done, and before the plan. */
const CHANGED_FACTOR = 0.95;

const wordsOf = (folded: string): string[] => folded.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The best score of each field, best first. */
export const bestGuesses = (guesses: readonly FieldGuess[]): FieldGuess[] => {
  const best = new Map<Field, number>();
  for (const { field, score } of guesses) best.set(field, Math.max(best.get(field) ?? 0, score));
  return [...best].map(([field, score]) => ({ field, score })).sort((a, b) => b.score - a.score);
};

const PARTS = /[,/;|]| - /;
/** `Đơn vị / Địa bàn` names two fields: each yields to a column that names it alone, and is sure all the same. */
const PART_FACTOR = 0.93;

/** `Đơn vị, địa bàn`, `Họ và tên / Name`: what each part means by itself, and the first of them of other matters. */
const readParts = (folded: string, typed: HeadingText['typed']): WordsRead => {
  const [first, ...more] = folded.split(PARTS).map((part) => readWords({ words: wordsOf(part), typed }));
  if (!first || more.length === 0) return { guesses: [] };
  if (first.foreign !== undefined) return first;
  const known = folded.split(PARTS).flatMap((part) => guessesOfPhrase(wordsOf(part).join(' ')));
  return { guesses: known.map(({ field, score }) => ({ field, score: score * PART_FACTOR })) };
};

/** The words as a whole and by their parts; of several parts the first tells whose matter it is. */
const readFolded = (text: string, typed: HeadingText['typed']): WordsRead => {
  const exact = guessesOfPhrase(wordsOf(text).join(' '));
  if (exact.length > 0) return { guesses: exact };
  const parts = readParts(text, typed);
  if (parts.foreign !== undefined) return parts;
  const whole = readWords({ words: wordsOf(text), typed });
  if (parts.guesses.length === 0) return whole;
  return { guesses: [...(whole.foreign === undefined ? whole.guesses : []), ...parts.guesses] };
};

/** Days that were planned are no witness of those that were spent. */
const PLANNED_DAYS = 0.5;

/** What was only planned stands back behind what was done. */
export const lowerPlanned = (folded: string, guesses: readonly FieldGuess[]): FieldGuess[] =>
  guesses.map(({ field, score }) => {
    if (field === 'officer' || field === 'other') return { field, score };
    if (namesChange(folded)) return { field, score: score * CHANGED_FACTOR };
    if (!namesPlan(folded)) return { field, score };
    return { field, score: score * (field === 'days' ? PLANNED_DAYS : PLANNED_FACTOR) };
  });

/**
 * Of four letters one other letter makes another word: `đợt` and `đạt`, `thôn` and `thân`; of five it is a slip.
 */
const FUZZY_FROM = 5;
/**
 * A longer heading has enough other words that tell it; a sentence would be compared with all phrases of its
 * length in vain.
 */
const MOST_SLIPPED = 7;
/** Surely enough to be a heading (0.7), and less than any that is typed rightly beside it (0.85). */
const FUZZY_FACTOR = 0.78;

/**
 * Another letter makes another word of a short one: `ngày hẹn` is not `ngày lên`; `họ à tên` lacks one. A word that
 * headings have is meant as it stands: `chuyện` is not `huyện`.
 */
const isSlip = (words: readonly string[], phrase: string): boolean => {
  const meant = phrase.split(' ');
  if (meant.length !== words.length) return true;
  return meant.every((word, at) => {
    const typed = words[at] ?? '';
    return (
      word === typed || (!phraseBook().words.has(typed) && (word.length > 3 || typed.length !== word.length))
    );
  });
};

/** Phrases that may be a slip away from a text: one slip leaves its first sign or its last as it was. */
const nearlyAsLong = (text: string): readonly string[] => {
  const [first, last] = [text.charAt(0), text.charAt(text.length - 1)];
  const { byEnds } = phraseBook();
  return [-1, 0, 1].flatMap((change) => [
    ...(byEnds.get(`${text.length + change}<${first}`) ?? []),
    ...(byEnds.get(`${text.length + change}>${last}`) ?? []).filter((phrase) => phrase.charAt(0) !== first),
  ]);
};

/** A heading with one slip of the pen: `Nơi đn`, `Tư ngày`. */
const guessSlips = (words: readonly string[]): FieldGuess[] => {
  const text = words.join(' ');
  if (text.length < FUZZY_FROM || words.length > MOST_SLIPPED) return [];
  return nearlyAsLong(text)
    .filter(
      (phrase) => phrase.length >= FUZZY_FROM && editDistance(text, phrase, 1) === 1 && isSlip(words, phrase),
    )
    .flatMap(guessesOfPhrase)
    .map(({ field, score }) => ({ field, score: score * FUZZY_FACTOR }));
};

const CUT_SHORT = /(?<![a-z])([a-z]{1,2})\.\s?([a-z]{2,})/g;

/** `T.gian`, `Đ.bàn`, `H.tên`: the word before, cut down to its first letters. */
const spelledOut = (folded: string): string =>
  folded.replace(CUT_SHORT, (typed, letters: string, word: string) => {
    const full = phraseBook()
      .before.get(word)
      ?.find((first) => first.length > 1 && first.startsWith(letters));
    return full === undefined ? typed : `${full} ${word}`;
  });

/** Remarks in brackets say nothing of the column, but which end of a trip it is: `Thời gian (từ)`. */
const remark = once(
  () =>
    new RegExp(
      `\\((?!${eitherFolded(ENDS_OF_A_TRIP)}(?: ${fold(DAY)})?\\))[^()]{0,80}\\)|\\[[^[\\]]{0,80}\\]`,
      'g',
    ),
);

const errandBehind = once(() => new RegExp(` ${either(ERRANDS_BEHIND)}$`));
/** Not quite what the words before the errand are worth where they stand alone. */
const ERRAND_FACTOR = 0.93;

/** What a heading says without the errand behind it, which every column of the table has in common. */
const readBeforeErrand = (bare: string, typed: HeadingText['typed']): FieldGuess[] => {
  const before = bare.trim().replace(errandBehind(), '');
  if (before === bare.trim()) return [];
  const { guesses, foreign } = readFolded(before, typed);
  return foreign === undefined
    ? guesses.map(({ field, score }) => ({ field, score: score * ERRAND_FACTOR }))
    : [];
};

/** Words cut down may be cut down from others: what they say in full yields to a column that says it so. */
const SHORT_FACTOR = 0.9;

/** `TG đi`, `ĐV đến`: what the heading says with its words in full. */
const guessShort = (bare: string, typed: HeadingText['typed']): FieldGuess[] => {
  const words = wordsOf(bare);
  const full = inFull(words);
  if (full.length === words.length) return [];
  const { guesses, foreign } = readWords({ words: full, typed });
  return foreign === undefined
    ? guesses.map(({ field, score }) => ({ field, score: score * SHORT_FACTOR }))
    : [];
};

const isClear = ({ score }: FieldGuess): boolean => score >= CLEAR;

const readText = (text: string, typed: HeadingText['typed']): WordsRead => {
  const folded = spelledOut(text);
  const outside = folded.replace(remark(), ' ');
  const bare = wordsOf(outside).length > 0 ? outside : folded;
  const known = readFolded(bare, typed);
  const told = known.foreign === undefined ? known.guesses : [];
  if (told.some(isClear)) return { guesses: bestGuesses(lowerPlanned(folded, told)) };
  const sent = readBeforeErrand(bare, typed);
  if (known.foreign !== undefined && !sent.some(isClear)) return known;
  const likely = [...guessShort(bare, typed), ...guessSlips(wordsOf(bare)), ...guessUnit(folded)];
  return { guesses: bestGuesses(lowerPlanned(folded, [...told, ...sent, ...likely])) };
};

const MEASURED: WordsRead = { guesses: [{ field: 'other', score: 1 }], foreign: 'measure' };

/** `Họ và tên: Nguyễn Văn A` fills in a form: no heading, but what it says. */
const filledIn = once(() => {
  const labels = PERSON_LABELS.flatMap(([, own]) => own.map(fold));
  return new RegExp(`^${either([...labels, 'd/c'])}[^:]{0,20}:\\s*[\\p{L}\\d]{2}`, 'u');
});

/** The column's number before its words: `5. Đợt` is no fifth round. */
const OWN_NUMBER = /^\s*\d{1,2}\s?[.):/-]\s?(?=\p{L})/u;

/** `Anh/chị đi cơ sở ngày nào?` asks what the words behind ask. */
const address = once(() => new RegExp(`^${either(ADDRESSES)}\\s+(?=\\p{L})`, 'iu'));

/** `Ngày đồng chí bắt đầu đi cơ sở`: whom a long question asks says nothing of what it asks. */
const addressWithin = once(() => new RegExp(`(?<=\\p{L}\\s)${either(YOU)}\\s+(?=\\p{L})`, 'giu'));
/** Shorter headings are no questions: `Họ và tên đồng chí`. */
const FEWEST_ASKED = 6;

const withoutAddress = (text: string): string => {
  const bare = text.replace(address(), '');
  return wordsOf(fold(bare)).length < FEWEST_ASKED ? bare : bare.replace(addressWithin(), '');
};

/** `ReviewState`: each word of the name that a program gives its column begins with a capital. */
const JOINED_WORDS = /([a-z])(?=[A-Z][a-z])/g;

/** `di_co_so-tu_ngay`: the group of questions in a form stands before the question. */
const GROUP_OF_QUESTIONS = /^.*[-/.:](?=\w+$)/;

/** The question as words, where the heading is a name that a program gave to it. */
const asQuestion = (text: string): string => {
  if (!/^[\w./:-]+$/.test(text) || /^\d/.test(text)) return text;
  const own = text.includes('_') ? text.replace(GROUP_OF_QUESTIONS, '') : text;
  return phraseBook().joined.get(own.slice(own.lastIndexOf('-') + 1)) ?? own.replace(JOINED_WORDS, '$1 ');
};

/** What the words of a heading say, whatever period stands beside them. */
type TextReader = (text: string) => WordsRead;

/** What a place or a weekday says as a heading, whatever else its letters spell without their accents. */
const ofPlace = (text: string, said: Heading): Heading => {
  const { guesses, label } = said;
  const isNamed = namesOnePlace(text) || isWeekdayInWords(text);
  return isNamed ? { guesses: ofPlaces(guesses), ...(label === undefined ? {} : { label }) } : said;
};

const read = (typed: string, wordsIn: TextReader): Heading => {
  // An error says nothing, whatever its letters are: `#VALUE!` heads no column of values.
  if (isErrorText(typed)) return { guesses: [] };
  const text = withoutAddress(asQuestion(typed.replace(OWN_NUMBER, '')));
  if (text.length > LONGEST_HEADING) return { guesses: [] };
  const folded = fold(text);
  if (filledIn().test(folded)) return { guesses: [] };
  if (countsOtherThings(text)) return MEASURED;
  const label = readPeriodLabel(text);
  const period = namesPeriod(label);
  // `xã Long Điền 07/02/2023`: a trip of its own, whatever the letters of its place say without accents.
  if (label.dates !== undefined && namesOnePlace(text)) return { guesses: [], label };
  return ofPlace(text, period ? { ...readText(label.rest, typedWords(text)), label } : wordsIn(text));
};

const IS_PERSON: ReadonlySet<Field | undefined> = new Set<Field>(['officer', 'members']);

/** A person's code, whatever its letters abbreviate: `CB04`. */
const IS_CODE = /\p{L}\d/u;

/** `Cán bộ 1`, `Người đi thứ hai`: one of several columns of people, by what they say without their number. */
const countedPerson = (folded: string, typed: HeadingText['typed']): WordsRead | undefined => {
  const stem = stemOf(folded);
  const isCounted = stem.split(' ').length < wordsOf(folded).length;
  if (stem === '' || !isCounted || IS_CODE.test(folded)) return undefined;
  const [best] = readText(stem, typed).guesses;
  return best && IS_PERSON.has(best.field) && best.score >= CLEAR ? { guesses: [best] } : undefined;
};

const readUncounted: TextReader = (text) => {
  const [folded, typed] = [fold(text), typedWords(text)];
  return countedPerson(folded, typed) ?? readText(folded, typed);
};

/** No heading has such a number among its words: a year would be its period. */
const LONG_NUMBERS = /\d{3,}/g;

/** The same for every long number: rows of goods differ by their codes and prices. */
const readOnce = (): TextReader => {
  const known = new Map<string, WordsRead>();
  return (text) => {
    const alike = text.replace(LONG_NUMBERS, '000');
    const found = known.get(alike) ?? readUncounted(alike);
    known.set(alike, found);
    return found;
  };
};

/** Reads headings, each distinct text once. */
export const createHeadingReader = (): HeadingReader => {
  const known = new Map<string, Heading>();
  const wordsIn = readOnce();
  return (text) => {
    const found = known.get(text) ?? read(text, wordsIn);
    known.set(text, found);
    return found;
  };
};

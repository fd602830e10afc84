import { once } from '../../../base/once';
import { foldTone, foldWords } from '../../text/fold';
import { OTHER_MEASURES } from '../../words/foreign-columns/other-measures';
import { FOREIGN_COLUMNS } from '../../words/foreign-columns/foreign-columns';
import type { ForeignMatter } from '../../words/foreign-columns/foreign-matter';
import type { Field } from '../../words/headings/field';
import {
  CHANGES_WITH_A_WORD,
  DISTRICT_FIELDS,
  HAS_A_PLAN,
  PLACE_FIELDS,
} from '../../words/headings/field-sets';
import { HEADINGS } from '../../words/headings/listed/headings';
import { phraseIndex, type FoundPhrase } from '../../text/phrase-index';
import { restsWithoutStage } from '../../words/stages';
import { typedWords, type TypedWords } from '../../text/missing-accents';
import { namesOtherPerson } from '../../words/headings/other-people';
import { isPlainWord } from '../../words/headings/plain-words';

export interface FieldGuess {
  readonly field: Field;
  /** 0 to 1. */
  readonly score: number;
}

/** What the words of a heading may mean. */
export interface WordsRead {
  readonly guesses: readonly FieldGuess[];
  /** They are of another matter than a trip. */
  readonly foreign?: ForeignMatter;
}

const NOTHING: WordsRead = { guesses: [] };

const exactGuesses = once(() => {
  const exact = new Map<string, FieldGuess[]>();
  for (const { field, weight, phrases } of HEADINGS)
    for (const phrase of phrases) exact.set(phrase, [...(exact.get(phrase) ?? []), { field, score: weight }]);
  return exact;
});

/** What the whole heading means word for word. */
export const guessesOfPhrase = (phrase: string): readonly FieldGuess[] => exactGuesses().get(phrase) ?? [];

const inLonger = phraseIndex(() =>
  HEADINGS.filter(({ whole }) => whole !== true).map(
    ({ field, weight, phrases }) => [{ field, score: weight }, phrases] as const,
  ),
);

/** Begins a phrase that is only ever the whole heading. */
const WHOLE = '=';

const foreignInLonger = phraseIndex(() =>
  FOREIGN_COLUMNS.map(
    ([matter, phrases]) => [matter, phrases.filter((phrase) => !phrase.startsWith(WHOLE))] as const,
  ),
);

const foreignWhole = once(
  () =>
    new Map(
      FOREIGN_COLUMNS.flatMap(([matter, phrases]) =>
        phrases
          .filter((phrase) => phrase.startsWith(WHOLE))
          .map((phrase) => [phrase.slice(WHOLE.length), matter] as const),
      ),
    ),
);

/**
 * `Họ và tên cán bộ, chuyên viên được phân công đi cơ sở` has thirteen words; a sentence of more would be
 * searched for every phrase, and is none.
 */
const MOST_WORDS = 14;

/** Just too little to be taken, so that the cells have to say it too. */
const DOUBTED = 0.55;

/** Words of a status answer what state anything is in: cells say nothing for a heading that names another thing. */
const ASKED = 0.46;

/** A phrase among many other words is worth half of it by itself: below what is taken without the cells' consent. */
const PART_OF_WORDS = 0.5;
/** The more of the heading it fills the more it is worth, yet never as much as word for word. */
const REST_OF_WORDS = 0.45;

type Found = FoundPhrase<FieldGuess>;

const covers = ({ from, to }: FoundPhrase<unknown>, at: number): boolean => from <= at && at < to;

const holds = (outer: FoundPhrase<unknown>, inner: FoundPhrase<unknown>): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;

const guessIn = (words: readonly string[], found: Found, all: readonly Found[]): FieldGuess => {
  const { field, score } = found.value;
  const fitting = score * (PART_OF_WORDS + REST_OF_WORDS * ((found.to - found.from) / words.length));
  const isOwn = (at: number): boolean => all.some((it) => it.value.field === field && covers(it, at));
  const isOthers = (at: number): boolean => all.some((it) => it.value.field !== field && covers(it, at));
  // What a status is of follows from its own words alone: `Tình trạng hồ sơ` is of papers.
  const isQualified = words.some((word, at) =>
    field === 'status' && isOthers(at) ? !isOwn(at) : !isPlainWord(word) && !isOwn(at) && !isOthers(at),
  );
  const most = field === 'status' ? ASKED : DOUBTED;
  return {
    field,
    score: CHANGES_WITH_A_WORD.has(field) && isQualified ? Math.min(most, fitting) : fitting,
  };
};

/** The folded words of a heading, and the same with their accents where any were typed. */
export interface HeadingText {
  readonly words: readonly string[];
  readonly typed?: TypedWords | undefined;
}

/** A matter of others that the words name, unless a longer phrase of a trip's headings holds its words. */
const matterIn = (
  { words, typed }: HeadingText,
  own: readonly FoundPhrase<unknown>[],
): ForeignMatter | undefined =>
  foreignInLonger.all(words, typed).find((phrase) => !own.some((outer) => holds(outer, phrase)))?.value;

/** As good as word for word, but it yields to a column that has the very words beside it. */
const NEARLY_EXACT = 0.95;

/** What the words say word for word but for the stage: `Đăng ký đi | Thực đi`. */
const guessesOfStage = (words: readonly string[]): FieldGuess[] =>
  restsWithoutStage(words)
    .map((rest) => guessesOfPhrase(rest.join(' ')).filter(({ field }) => HAS_A_PLAN.has(field)))
    .find((known) => known.length > 0)
    ?.map(({ field, score }) => ({ field, score: score * NEARLY_EXACT })) ?? [];

/** What the words mean as one heading. */
export const readWords = (text: HeadingText): WordsRead => {
  const { words } = text;
  if (words.length === 0 || words.length > MOST_WORDS) return NOTHING;
  const whole = words.join(' ');
  const exact = guessesOfPhrase(whole);
  if (exact.length > 0) return { guesses: exact };
  const found = inLonger.all(words);
  const person = namesOtherPerson(words, found.length > 0) ? 'person' : undefined;
  const foreign = foreignWhole().get(whole) ?? matterIn(text, found) ?? person;
  if (foreign !== undefined) return { guesses: [{ field: 'other', score: 1 }], foreign };
  const staged = guessesOfStage(words);
  return { guesses: staged.length > 0 ? staged : found.map((each) => guessIn(words, each, found)) };
};

/** The matter of others that a heading names, if any. */
export const matterOfHeading = (heading: string): ForeignMatter | undefined =>
  readWords({ words: foldWords(heading), typed: typedWords(heading) }).foreign;

/** Whether a heading is of an approval: `Ý kiến của BTV`, `Phê duyệt`. */
export const registersApproval = (heading: string): boolean =>
  foreignInLonger.all(foldWords(heading)).some(({ value }) => value === 'approval');

const OF_PLACES: ReadonlySet<Field> = new Set<Field>([...PLACE_FIELDS, ...DISTRICT_FIELDS, 'department']);

/** `xã Văn Bàn` is no paper (`văn bản`), `Thứ Tư` no order (`thứ tự`): of a place's name only what is of places holds. */
export const ofPlaces = (guesses: readonly FieldGuess[]): FieldGuess[] =>
  guesses.filter(({ field }) => OF_PLACES.has(field));

const measures = once(() => new Set(OTHER_MEASURES.map(foldTone)));

/** `Tiến độ (%)`, `% hoàn thành`: how much of something, and of no days. */
export const countsOtherThings = (text: string): boolean => {
  const inBrackets = [...text.matchAll(/\(([^()]{1,12})\)/g)].map(([, inside = '']) =>
    foldTone(inside).trim(),
  );
  return inBrackets.some((inside) => measures().has(inside)) || /(?:^|\s)%|%$/.test(text.trim());
};

import { fold } from '../../text/fold';
import { ENGLISH_MONTHS, MAY, MONTH_NAMES } from '../../words/time/months';
import { once } from '../../../base/once';
import { either, eitherFolded } from '../../text/pattern';
import {
  AND_WORDS,
  BESIDE_STRETCHES,
  NO_END_YET,
  STRETCH_BEGINS,
  STRETCH_ENDS,
  SUMMED_UP,
  BEFORE_NUMBERS,
  DAY,
  MONTH,
  OF_WORDS,
  QUARTER,
  THE,
  YEAR,
} from '../../words/time/date-words';
import { countWords, numberOf, fewNumbers } from '../../words/time/numbers';
import {
  MONTH_WORDS,
  QUARTER_WORDS,
  ENDS,
  ENGLISH_END,
  ENGLISH_SIDES,
  FIRST_OF,
  HALF_YEARS,
  LAST_OF,
  LAST_SIDES,
  STARTS,
  WHOLE_YEARS,
  YEAR_WORDS,
  YEARS_THAT_END,
} from '../../words/time/periods';
import { MONTHS } from '../../words/time/day-words';

/** What a part of the year is called. Years are left out where the text leaves them out. */
export type Unit =
  | { readonly unit: 'day'; readonly date: number; readonly month: number; readonly year?: number }
  | { readonly unit: 'month' | 'quarter'; readonly number: number; readonly year?: number }
  /** So many months from the beginning of the year, or to its end. */
  | {
      readonly unit: 'months';
      readonly count: number;
      readonly side: 'first' | 'last';
      readonly year?: number;
    }
  | { readonly unit: 'year'; readonly year?: number }
  /** The first or the last day of the year: `từ đầu năm`, `đến hết năm`. */
  | { readonly unit: 'start' | 'end'; readonly year?: number }
  /** `nay`, `hiện tại`: no end is known. */
  | { readonly unit: 'now' }
  /** `6 tháng` beside a first day. */
  | { readonly unit: 'duration'; readonly months: number };

export type StretchToken =
  | { readonly kind: 'unit'; readonly unit: Unit }
  /** A figure by itself, of the kind of the unit before it: `quý 1, 2`. */
  | { readonly kind: 'number'; readonly number: number; readonly year?: number }
  | { readonly kind: 'from' | 'to' | 'list' | 'sum' }
  | { readonly kind: 'unknown' };

const count = (): string => `(\\d{1,2}|${either(countWords())})`;
/** `/2022`, ` năm 2022`, `-2022`, ` 2022`. */
const aYear = once(
  () =>
    `(?: ?[/-] ?(\\d{4})\\b|,? ?(?:${eitherFolded(OF_WORDS)} )?(?:${either(YEAR_WORDS)} )?(\\d{4})(?![\\d/-]))?`,
);

type Groups = readonly (string | undefined)[];

/** The first of the groups that was typed is the year. */
const yearOf = (...typed: Groups): { year?: number } => {
  const text = typed.find((it) => it !== undefined);
  if (text === undefined) return {};
  return { year: text.length <= 2 ? 2000 + Number(text) : Number(text) };
};

type Row = readonly [pattern: RegExp, unitOf: (groups: Groups) => Unit];

const row = (pattern: string, unitOf: Row[1]): Row => [new RegExp(pattern, 'y'), unitOf];

const days = (): readonly Row[] => [
  row('(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)', ([y, month, date]) => dayOf(date, month, y)),
  row('(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?(\\d{4}|\\d\\d)(?![\\d/])', ([date, , month, y]) =>
    dayOf(date, month, y),
  ),
  row(
    `${fold(DAY)} (\\d{1,2}) ?${fold(MONTH)} ?(\\d{1,2})(?:,? ${fold(YEAR)} (\\d{4}))?`,
    ([date, month, y]) => dayOf(date, month, y),
  ),
  row('(\\d{1,2}) ?[/-] ?(\\d{4})(?![\\d/])', ([number, y]) => ({
    unit: 'month',
    number: numberOf(number),
    ...yearOf(y),
  })),
  row('(\\d{4})-(\\d{1,2})(?![\\d/-])', ([y, number]) => ({
    unit: 'month',
    number: numberOf(number),
    ...yearOf(y),
  })),
  row('(\\d{1,2})[/.](\\d{1,2})(?![\\d/.])', ([date, month]) => dayOf(date, month, undefined)),
];

const dayOf = (date: string | undefined, month: string | undefined, year: string | undefined): Unit => ({
  unit: 'day',
  date: Number(date),
  month: Number(month),
  ...yearOf(year),
});

const sideOf = (word: string | undefined): 'first' | 'last' =>
  word === '2' || LAST_SIDES.some((side) => fold(side) === word) ? 'last' : 'first';

/** ` của năm`, ` of the year`, where it is said. */
const ofTheYear = (): string => `(?: (?:${eitherFolded(OF_WORDS)} )?(?:${THE} )?${either(YEAR_WORDS)})?`;

/** So many months at one side of the year. */
const monthsAt = (count: number, side: string | undefined, year: Groups): Unit => ({
  unit: 'months',
  count,
  side: sideOf(side),
  ...yearOf(...year),
});

const halves = (): readonly Row[] => {
  const [half, side, english] = [HALF_YEARS, [FIRST_OF, LAST_OF], ENGLISH_SIDES].map(eitherFolded);
  const year = either(YEAR_WORDS);
  return [
    row(`h([12])\\b${aYear()}`, ([which, ...typed]) => monthsAt(6, which, typed)),
    row(
      `${half} (?:${year} )?(${side})(?: ${year})?\\b${aYear()}|${half} ${year} (${side})\\b`,
      ([which, a, b, other]) => monthsAt(6, which ?? other, [a, b]),
    ),
    row(`(${english}) ${half}${ofTheYear()}\\b${aYear()}`, ([which, ...typed]) => monthsAt(6, which, typed)),
  ];
};

const severalMonths = (): readonly Row[] => {
  const [side, english] = [[FIRST_OF, LAST_OF], ENGLISH_SIDES].map(eitherFolded);
  const months = either(MONTHS);
  const ofYear = `${ofTheYear()}\\b${aYear()}`;
  return [
    row(`${count()} ${months} (${side})${ofYear}`, ([number, which, ...typed]) =>
      monthsAt(numberOf(number), which, typed),
    ),
    row(`(${english}) ${count()} ${months}${ofYear}`, ([which, number, ...typed]) =>
      monthsAt(numberOf(number), which, typed),
    ),
    row(`${count()} ${months}\\b(?: ${either(YEAR_WORDS)} (\\d{4}))?`, ([number, year]) => ({
      unit: 'duration',
      months: numberOf(number),
      ...yearOf(year),
    })),
  ];
};

/** `tháng năm` is May before the word for the year, or at the end. */
const speltMonths = (): string =>
  MONTH_NAMES.map(([name]) => (name === MAY ? `${fold(name)}(?= ${fold(YEAR)}|$)` : fold(name))).join('|');

const parts = (): readonly Row[] => [
  row(`(\\d{4})[ -]?(?:q|${fold(QUARTER)}) ?([1-4])\\b`, ([y, number]) => ({
    unit: 'quarter',
    number: numberOf(number),
    ...yearOf(y),
  })),
  row(
    `(?:${either([...QUARTER_WORDS, 'quarters', 'q'])})(?: ${eitherFolded(BEFORE_NUMBERS)})? ?[.:]? ?(iv|i{1,3}|0?[1-4]|${either(fewNumbers())})\\b${aYear()}`,
    ([number, a, b]) => ({
      unit: 'quarter',
      number: numberOf(number),
      ...yearOf(a, b),
    }),
  ),
  row(
    `(?:${either([...MONTH_WORDS, 'months', 't'])}) ?[.:]? ?(\\d{1,2}|${speltMonths()})\\b(?! ?[/.-] ?\\d{1,2}(?:\\b(?!\\d)) ?/)${aYear()}`,
    ([number, a, b]) => ({
      unit: 'month',
      number: spelt(number),
      ...yearOf(a, b),
    }),
  ),
  row(`(${ENGLISH_MONTHS.join('|')})[a-z]*\\.?${aYear()}`, ([name, a, b]) => ({
    unit: 'month',
    number: ENGLISH_MONTHS.indexOf(name ?? '') + 1,
    ...yearOf(a, b),
  })),
];

const spelt = (text = ''): number => MONTH_NAMES.find(([name]) => fold(name) === text)?.[1] ?? numberOf(text);

const years = (): readonly Row[] => {
  const [year, the] = [either(YEAR_WORDS), `(?:${THE} )?`];
  const inEnglish = (side: string): string => `${the}${side} ${eitherFolded(OF_WORDS)} ${the}${year}`;
  return [
    row(`${fold(FIRST_OF)} ${fold(YEAR)}(?: (\\d{4}))?\\b|${inEnglish(either(STARTS))}`, ([y]) => ({
      unit: 'start',
      ...yearOf(y),
    })),
    row(
      `${eitherFolded(ENDS)} ${eitherFolded(YEARS_THAT_END)}(?: (\\d{4}))?\\b|${inEnglish(ENGLISH_END)}`,
      ([y]) => ({
        unit: 'end',
        ...yearOf(y),
      }),
    ),
    row(`(?:${eitherFolded(WHOLE_YEARS)} )?${year}\\b(?: ?[.:]? ?(\\d{4}))?\\b`, ([y]) => ({
      unit: 'year',
      ...yearOf(y),
    })),
    row('((?:19|20)\\d\\d)(?![\\d/.]|-\\d{1,2}(?!\\d))', ([y]) => ({ unit: 'year', ...yearOf(y) })),
  ];
};

type Word = readonly [pattern: RegExp, kind: 'from' | 'to' | 'list' | 'sum' | undefined];

const words = once(() => {
  const of = (phrases: readonly string[], marks = ''): RegExp =>
    new RegExp(`${eitherFolded(phrases)}\\b${marks === '' ? '' : `|${marks}`}`, 'y');
  const joins: readonly Word[] = [
    [of(SUMMED_UP), 'sum'],
    [of(STRETCH_BEGINS), 'from'],
    [of(STRETCH_ENDS, '-+|[~→÷]'), 'to'],
    [of(AND_WORDS, '[,;&+]'), 'list'],
    [of(BESIDE_STRETCHES, '[ ()[\\]:"\'.]+'), undefined],
  ];
  return { openEnd: of(NO_END_YET, '\\.{3}$|\u2026$'), joins };
});

const alone = once(() => new RegExp(`(iv|i{1,3}|\\d{1,2})\\b(?![/.]\\d)${aYear()}`, 'y'));
const ANYTHING = /\p{L}+|\p{N}+|./suy;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
};

const rows = once((): readonly Row[] => [...days(), ...halves(), ...severalMonths(), ...parts(), ...years()]);

/** What stands at a place of the folded text, and how long it is. */
const tokenAt = (text: string, at: number): readonly [length: number, token: StretchToken | undefined] => {
  const now = matchAt(words().openEnd, text, at);
  if (now) return [now[0].length, { kind: 'unit', unit: { unit: 'now' } }];
  for (const [pattern, unitOf] of rows()) {
    const found = matchAt(pattern, text, at);
    if (found) return [found[0].length, { kind: 'unit', unit: unitOf(found.slice(1)) }];
  }
  for (const [pattern, kind] of words().joins) {
    const found = matchAt(pattern, text, at);
    if (found) return [found[0].length, kind === undefined ? undefined : { kind }];
  }
  const number = matchAt(alone(), text, at);
  if (number)
    return [
      number[0].length,
      { kind: 'number', number: numberOf(number[1]), ...yearOf(number[2], number[3]) },
    ];
  return [matchAt(ANYTHING, text, at)?.[0].length ?? 1, { kind: 'unknown' }];
};

/** A stretch is named in few words; what is longer is a report. */
const LONGEST_TEXT = 160;

/** The parts of a text that names a stretch of the year; undefined for one that is too long to be such a name. */
export const tokenizeStretch = (text: string): StretchToken[] | undefined => {
  if (text.length > LONGEST_TEXT) return undefined;
  const folded = fold(text);
  const tokens: StretchToken[] = [];
  for (let at = 0; at < folded.length;) {
    const [length, token] = tokenAt(folded, at);
    if (token) tokens.push(token);
    at += length;
  }
  return tokens;
};

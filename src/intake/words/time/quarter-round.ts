import { once } from '../../../base/once';
import type { Quarter } from '../../../domain/days/period';
import type { RoundRef } from '../../../domain/days/round';
import { fold } from '../../text/fold';
import { either, says } from '../../text/pattern';
import { numberOf, romanOf, spelledFigures } from './numbers';
import { MONTH, QUARTER, YEAR } from './date-words';
import { FIRST_OF, LAST_OF, QUARTER_WORDS, ROUND_WORDS, YEAR_WORDS } from './periods';
import { LONGEST_NAME } from '../../text/lengths';

/** A round with its quarter in one short name. */
export interface QuarterRound {
  readonly quarter: Quarter;
  /** Counts from 1 within the quarter. */
  readonly number: number;
  /** The words of the name, as they stand in the folded text. */
  readonly name: string;
}

const ROMAN = 'iv|i{1,3}';
/** Behind the name stands nothing, or the days of the round: `I.1 Ban Phong trào` numbers a group. */
const ENDS = '(?=\\s*(?:$|[(:]|\\d{1,2}\\s?[/-]))';

/** The quarter first, or the round first, each with its form. */
const forms = once((): readonly (readonly [pattern: RegExp, order: 'quarter first' | 'round first'])[] => [
  // I.2, II/3
  [
    new RegExp(`^(?:quy |q\\.? ?)?(${ROMAN})\\s?[./-]\\s?(?:dot |d)?([1-9])(?![\\d/.-])${ENDS}`),
    'quarter first',
  ],
  // Q2.1
  [new RegExp(`^(?:quy |q\\.? ?)([1-4])\\s?[./]\\s?(?:dot |d)?([1-9])(?![\\d/.-])${ENDS}`), 'quarter first'],
  // Q1Đ2
  [new RegExp(`\\bq(?:uy )?(${ROMAN}|[1-4])\\s?[-/.]?\\s?d(?:ot )?([1-9])\\b`), 'quarter first'],
  // Đợt 2/II
  [new RegExp(`\\b(?:dot|d)\\s?([1-9])\\s?[-/.]\\s?(?:quy |q)?(${ROMAN})\\b`), 'round first'],
  // Đ2-Q1
  [new RegExp(`\\b(?:dot|d)\\s?([1-9])\\s?[-/.]\\s?(?:quy |q)([1-4])\\b`), 'round first'],
]);

const quarterOf = (text: string): Quarter | undefined => {
  const number = numberOf(text);
  return number === 1 || number === 2 || number === 3 || number === 4 ? number : undefined;
};

/** `I.2 (20-24/3)`, `II/3`, `Q2.1`, `Q1Đ2`, `Đợt 2/II`: quarter and round of a folded text. */
export const quarterRoundOf = (folded: string): QuarterRound | undefined => {
  for (const [pattern, order] of forms()) {
    const [name, first = '', second = ''] = pattern.exec(folded) ?? [];
    if (name === undefined) continue;
    const [typed, number] = order === 'quarter first' ? [first, second] : [second, first];
    const quarter = quarterOf(typed);
    if (quarter !== undefined) return { quarter, number: Number(number), name };
  }
  return undefined;
};

const endsOfYear = once(
  () => new RegExp(`(?<!\\d)0?3 ${fold(MONTH)} (${fold(FIRST_OF)}|${fold(LAST_OF)}) ${fold(YEAR)}\\b`, 'g'),
);

/** `3 thang dau nam` in a folded text is its first quarter, `3 thang cuoi nam` the last. */
export const endsAsQuarters = (folded: string): string =>
  folded.replace(
    endsOfYear(),
    (_, side: string) => `${fold(QUARTER)} ${side === fold(FIRST_OF) ? '1' : '4'}`,
  );

const patterns = once(() => {
  const quarters = either([...QUARTER_WORDS, 'q']);
  return {
    quarter: new RegExp(`^${quarters}?[\\s.]*(?:thu\\s)?(${ROMAN}|0?[1-4])\\b(.*)$`),
    yearOnly: new RegExp(`^[\\s/.,-]*(?:${either(YEAR_WORDS)}\\s*)?(?:\\d{2}|\\d{4})?$`),
    quarterWithin: new RegExp(`\\b${quarters}[\\s.]*(${ROMAN}|[1-4])\\b`),
    round: new RegExp(
      `\\b${either([...ROUND_WORDS, 'lan', 'd'])}[\\s.]*(?:thu\\s*)?(i{1,3}|iv|\\d{1,2})(?!\\d|/(?!(?:19|20)\\d\\d\\b))`,
    ),
  };
});

/** `II`, `Quý 2`, `Q3`, `quý IV/2022`, `Ⅲ`; undefined when more than a quarter and its year is said. */
export const readQuarter = (text: string): Quarter | undefined => {
  const { quarter, yearOnly } = patterns();
  const [, named, rest = ''] = quarter.exec(spelledFigures(fold(text))) ?? [];
  return named === undefined || !yearOnly.test(rest) ? undefined : quarterOf(named);
};

const isOutside = says(['ngoài', 'không theo đợt', 'đột xuất', 'outside']);

const LONE_NUMBER = /^(?:thu\s)?(i{1,3}|iv|\d{1,2})$/;
/** `2.1` in a column of rounds. */
const POINTED_ROUND = /^([1-4])\.([1-9])$/;

const pointedRound = (folded: string): { number: number; quarter: Quarter } | undefined => {
  const [, quarter, number] = POINTED_ROUND.exec(folded) ?? [];
  return quarter === undefined ? undefined : { number: Number(number), quarter: Number(quarter) as Quarter };
};

/** 0 where none is named. */
const roundNumber = (folded: string): number => {
  const found = (patterns().round.exec(folded) ?? LONE_NUMBER.exec(folded))?.[1];
  return found === undefined ? 0 : (romanOf(found) ?? Number(found));
};

/** `Đợt 1`, `Đ2`, `Đợt 1 Quý II`, `I.2`, `2.1`, `1`, `Ngoài đợt`. */
export const readRound = (text: string): RoundRef | undefined => {
  const folded = spelledFigures(fold(text.slice(0, LONGEST_NAME)));
  if (folded === 'nd' || isOutside(folded)) return 'outside';
  const both = quarterRoundOf(folded) ?? pointedRound(folded);
  if (both) return { number: both.number, quarter: both.quarter };
  const number = roundNumber(folded);
  if (number < 1) return undefined;
  const quarter = quarterOf(patterns().quarterWithin.exec(folded)?.[1] ?? '');
  return quarter === undefined ? { number } : { number, quarter };
};

import { once } from '../../base/once';
import { fold } from '../text/fold';
import { either, eitherFolded } from '../text/pattern';
import { AND_WORDS, DAY, TO_WORDS } from '../words/time/date-words';
import { MONTH_WORDS, QUARTER_WORDS, ROUND_WORDS } from '../words/time/periods';

const A_YEAR = '(?:19|20)\\d\\d';

/**
 * Behind a quarter, a month or a round, and its year: the next of them. A figure behind a dash alone may be anything
 * else, and one of a date or of days is.
 */
const furtherOf = (names: readonly string[], figures: string): RegExp => {
  const [joins, named] = [`(?:[,+&]|${eitherFolded([...AND_WORDS, ...TO_WORDS])})`, either(names)];
  const end = `\\b(?!\\s?[/.]\\s?(?!${A_YEAR})\\d|\\s${fold(DAY)}\\b)`;
  const before = `^(?:\\s?[/.]\\s?${A_YEAR})?\\s*`;
  return new RegExp(`${before}(?:${joins}\\s*${named}?\\s?|[-–]\\s*${named}\\s?)(?:${figures})${end}`);
};

/** `Quý I - IV`: figures of Rome on both sides of a dash are quarters. */
const ROMAN_RANGE = /^\s?[-–]\s?(?:iv|i{1,3})\b/;
/** `Tháng 1-3/2026` */
const MONTH_RANGE = /^\s?[-–]\s?(?:0?[1-9]|1[0-2])(?:\s?[/.]\s?(?:19|20)\d\d)?(?![\d/.])/;
/** `Đợt 1-2`, and nothing behind. */
const ROUND_RANGE = /^\s?[-–]\s?\d{1,2}\s*$/;

/** By what was found in folded text: whether what stands behind it goes on with another of its kind. */
export const further = once(() => ({
  quarter: [furtherOf([...QUARTER_WORDS, 'q'], 'iv|i{1,3}|[1-4]'), ROMAN_RANGE],
  month: [furtherOf([...MONTH_WORDS, 't'], '\\d{1,2}'), MONTH_RANGE],
  round: [furtherOf(ROUND_WORDS, '\\d{1,2}|iv|v?i{1,3}'), ROUND_RANGE],
}));

import type { Cell } from '../../../base/cell';
import { once } from '../../../base/once';
import { HALF_A_DAY, type Session } from '../../../domain/trips/trip';
import { fold, foldTone } from '../../text/fold';
import { either, eitherFolded } from '../../text/pattern';
import { readNumber } from '../../text/vi-number';
import { countOf } from './numbers';
import { HALF_DAYS, SESSION } from './sessions';
import { DAY, NIGHT } from './date-words';
import { LONGEST_REMARK } from '../../text/lengths';

export interface StatedDays {
  readonly days: number;
  readonly session?: Session;
  /** A number stored as text: `"05"`. False for words (`1 buổi`), which could be nothing else. */
  readonly numberAsText: boolean;
}

/** One half of a day, in words and nothing else. */
const HALF: readonly string[] = [
  ...['nửa ngày', 'nửa buổi', '1/2 ngày', '½ ngày', '1 buổi', '01 buổi', 'một buổi', 'buổi'],
  ...['half day', 'halfday', 'half a day'],
];
/** A whole one. */
const WHOLE: readonly string[] = ['cả ngày', 'một ngày', '2 buổi', '02 buổi', 'hai buổi'];
/** What a number of days stands before; of sessions two make a day. */
export const UNITS_OF_DAYS: readonly string[] = ['ngày', SESSION, 'ng', 'n', 'd', 'day', 'days'];
/** Half a day more. */
export const AND_A_HALF: readonly string[] = ['rưỡi', '1 buổi', 'nửa'];

const words = once((): readonly (readonly [pattern: RegExp, days: number, session?: Session])[] => [
  [new RegExp(`^${eitherFolded(HALF)}$`), HALF_A_DAY, 'half'],
  ...HALF_DAYS.map(
    ([session, names]) =>
      [new RegExp(`^(?:0?1 |mot )?(?:${fold(SESSION)} )?${either(names)}$`), HALF_A_DAY, session] as const,
  ),
  [new RegExp(`^${eitherFolded(WHOLE)}$`), 1],
]);

/** `3 ngày 2 đêm`, `3n2đ`: the nights between say nothing more. */
const NIGHTS_BEHIND = `(?:[, /+-]{0,2}\\d{1,2} ?${eitherFolded([NIGHT, 'đ'])})?`;

const counted = once(
  () =>
    new RegExp(
      `^([\\d.,]+)(?: ?(${eitherFolded(UNITS_OF_DAYS)})${NIGHTS_BEHIND})?(?: (${eitherFolded(AND_A_HALF)}))?$`,
    ),
);
const REMARK = /\([^()]*\)/g;

/** `2 ngày rưỡi`, `05 ngày`, `3 buổi`, `2 ngày 1 buổi`. */
const countedDays = (text: string): number | undefined => {
  const [, digits, unit, extra] = counted().exec(text) ?? [];
  const count = digits === undefined ? undefined : readNumber(digits);
  if (count === undefined) return undefined;
  return (unit === fold(SESSION) ? count * HALF_A_DAY : count) + (extra === undefined ? 0 : HALF_A_DAY);
};

/** `05 ngày.` as `05 ngay`; remarks in brackets say nothing of the number. */
const wordsOf = (text: string): string =>
  fold(text.replace(REMARK, ' '))
    .replace(/[.;]$/, '')
    .replace('1\u20442', '1/2')
    .replace(/^[a-z]+(?= ngay)/, (word) => String(countOf(word) ?? word));

/** `3+1`, `2 + 0,5`: the days of several trips in one cell. */
const SUM = /^\d{1,2}(?:[.,]\d)?(?: ?\+ ?\d{1,2}(?:[.,]\d)?)+$/;

const sumOf = (text: string): number | undefined =>
  SUM.test(text) ? text.split('+').reduce((sum, part) => sum + (readNumber(part.trim()) ?? 0), 0) : undefined;

/** `½`, `1½`, which no date looks like; `1/2` may be the first of February. */
const HALVES = /^(\d{1,2})?\s?½/u;

/** Days as typed: `5`, `"05 ngày"`, `"4,5"`, `nửa ngày`, `1 buổi`, `2 ngày rưỡi`, `3+1`; undefined otherwise. */
export const readStatedDays = (cell: Cell | undefined): StatedDays | undefined => {
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? { days: cell, numberAsText: false } : undefined;
  if (typeof cell !== 'string' || cell.length > 60) return undefined;
  const whole = cell.trim().replace(HALVES, (_, days: string | undefined) => `${days ?? '0'},5`);
  const text = wordsOf(whole);
  const word = words().find(([pattern]) => pattern.test(text));
  if (word) return { days: word[1], numberAsText: false, ...(word[2] ? { session: word[2] } : {}) };
  const days = countedDays(text) ?? sumOf(text);
  return days === undefined ? undefined : { days, numberAsText: /^[\d.,\s]+$/.test(cell) };
};

/** Whether a text is a number of days that says what it counts: `2 ngày`, and no bare number. */
export const countsWordedDays = (text: string): boolean => readStatedDays(text)?.numberAsText === false;

/** `5 ngày, từ 03/4`, `4 ngày 3 đêm, từ 13/1`: so many days beside their first one, in words that are no date. */
const beside = once(
  () => new RegExp(`(?<![\\d/.-] ?)(\\d{1,2}) ?${foldTone(DAY)}(?! ?\\d(?!\\d? ?${foldTone(NIGHT)}))`, 'gu'),
);

/** The number of days that a date text states in words; undefined when it states none, or several. */
export const countTyped = (cell: Cell | undefined): number | undefined => {
  if (typeof cell !== 'string' || cell.length > LONGEST_REMARK) return undefined;
  const [only, ...others] = foldTone(cell).matchAll(beside());
  return only && others.length === 0 ? Number(only[1]) : undefined;
};

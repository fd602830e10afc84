import type { Cell } from '../../base/cell';
import type { Session } from '../../domain/trips/trip';
import { fold, plain } from './fold';

export interface StatedDays {
  readonly days: number;
  readonly session?: Session;
  /** A number stored as text: `"05"`. False for words (`1 buổi`), which could be nothing else. */
  readonly numberAsText: boolean;
}

/** Both marks: the last one is the decimal mark. */
const unmark = (digits: string): number => {
  const decimal = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
  const grouping = decimal === ',' ? '.' : ',';
  return Number(digits.split(grouping).join('').replace(decimal, '.'));
};

/**
 * `1.069` and `1.069.500` group thousands, as Vietnamese offices do; a single mark before one, two or four
 * digits is a decimal mark, and so is a comma before three (`61,125`).
 */
const numberOf = (digits: string): number | undefined => {
  if (!/^\d{1,12}(?:[.,]\d{1,6}){0,4}$/.test(digits)) return undefined;
  const marks = digits.replace(/\d/g, '');
  if (marks.includes('.') && marks.includes(',')) return unmark(digits);
  if (marks.length > 1 || /^[1-9]\d{0,2}\.\d{3}$/.test(digits)) {
    return /^\d{1,3}(?:[.,]\d{3})+$/.test(digits) ? Number(digits.replace(/[.,]/g, '')) : undefined;
  }
  return Number(digits.replace(',', '.'));
};

/** A number as Vietnamese or English offices type it: `61,5`, `61.5`, `1.069`, `1,069.5`. */
export const readNumber = (cell: Cell | undefined): number | undefined => {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== 'string' || cell.length > 40) return undefined;
  const text = plain(cell).replace(/\s/g, '');
  const negative = text.startsWith('-');
  const value = numberOf(negative ? text.slice(1) : text);
  return value === undefined ? undefined : negative ? -value : value;
};

const WORDS: readonly (readonly [pattern: RegExp, days: number, session?: Session])[] = [
  [/^(?:nua ngay|nua buoi|1\/2 ngay|½ ngay|0?1 buoi|mot buoi|buoi)$/, 0.5, 'half'],
  [/^(?:0?1 |mot )?(?:buoi )?sang$/, 0.5, 'morning'],
  [/^(?:0?1 |mot )?(?:buoi )?chieu$/, 0.5, 'afternoon'],
  [/^(?:ca ngay|mot ngay|0?2 buoi|hai buoi)$/, 1],
];

const COUNT = /^([\d.,]+) ?(ngay|buoi|ng|n|d|days?)?(?: (ruoi|1 buoi|nua))?$/;
const REMARK = /\([^()]*\)/g;

/** `2 ngày rưỡi`, `05 ngày`, `3 buổi`, `2 ngày 1 buổi`. */
const countedDays = (text: string): number | undefined => {
  const [, digits, unit, extra] = COUNT.exec(text) ?? [];
  const count = digits === undefined ? undefined : readNumber(digits);
  if (count === undefined) return undefined;
  return (unit === 'buoi' ? count / 2 : count) + (extra === undefined ? 0 : 0.5);
};

const SPELT: Readonly<Record<string, string>> = {
  mot: '1',
  hai: '2',
  ba: '3',
  bon: '4',
  nam: '5',
  sau: '6',
  bay: '7',
  tam: '8',
  chin: '9',
  muoi: '10',
};

/** `05 ngày.` as `05 ngay`; remarks in brackets say nothing of the number. */
const wordsOf = (text: string): string =>
  fold(text.replace(REMARK, ' '))
    .replace(/[.;]$/, '')
    .replace('1\u20442', '1/2')
    .replace(/^[a-z]+(?= ngay)/, (first) => SPELT[first] ?? first);

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
  const word = WORDS.find(([pattern]) => pattern.test(text));
  if (word) return { days: word[1], numberAsText: false, ...(word[2] ? { session: word[2] } : {}) };
  const days = countedDays(text) ?? sumOf(text);
  return days === undefined ? undefined : { days, numberAsText: /^[\d.,\s]+$/.test(cell) };
};

import type { Weekday } from '../../../base/day';
import { ENGLISH_WEEKDAYS, WEEKDAY_FIGURES } from '../../words/time/weekdays';
import type { DateToken } from './date-token';

const WEEKEND: readonly Weekday[] = [6, 0];
const WORKING_DAYS: readonly Weekday[] = [1, 2, 3, 4, 5];

/** `Thứ 2`, `thứ hai`, `T2`, `T2` before the date that ends a range. */
const ONE =
  /thu (hai|ba|tu|nam|sau|bay|[2-8])\b|(?<![\d/-] ?)t([2-8])\b|(?<=\bt[2-8] ?- ?)t([2-8])\b|(?<=\d ?- ?)t([2-7]) (?=\d{1,2} ?[/.])/y;
const SUNDAY = /(?:chu|chua) nhat\b|c\.? ?nhat\b|cn\b/y;
const ENGLISH_ONE = /(mon|tue|wed|thu(?=r)|fri|sat|sun)(?:[a-z]{0,5}day|rs|r|s)?s?\b/y;
/** `thứ 2, 4, 6 hàng tuần`: further weekdays by their figures alone, which no date follows. */
const FURTHER =
  /(?: ?(?:,|;|&|\+|va) ?[2-8])+(?= ?(?:hang|moi|cac|tu|trong|cua)\b| ?[(:]|$)|(?: ?(?:,|;|&|\+|va) ?[2-8]){2,}(?= )/y;
const WEEKEND_WORDS = /(?:ngay |nhung ngay |dip )?cuoi tuan\b|weekends?\b/y;
const WORKING_WORDS = /(?:cac )?(?:ngay lam viec|ngay trong tuan)\b|(?:working|week)days?\b/y;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
};

type Found = readonly [length: number, tokens: readonly DateToken[]];

const weekdayToken = (length: number, weekdays: readonly Weekday[]): Found => [
  length,
  [{ kind: 'weekday', weekdays }],
];

const furtherAt = (
  text: string,
  at: number,
): { readonly length: number; readonly weekdays: readonly Weekday[] } => {
  const found = matchAt(FURTHER, text, at)?.[0] ?? '';
  const weekdays = (found.match(/[2-8]/g) ?? []).map((figure) => WEEKDAY_FIGURES[figure] ?? 0);
  return { length: found.length, weekdays };
};

/** `Thứ 2`, and the figures that go on from it. */
const vietnameseAt = (text: string, at: number): Found | undefined => {
  const found = matchAt(ONE, text, at);
  const first = WEEKDAY_FIGURES[found?.slice(1).join('') ?? ''];
  if (!found || first === undefined) return undefined;
  const { length, weekdays } = furtherAt(text, at + found[0].length);
  return weekdayToken(found[0].length + length, [first, ...weekdays]);
};

const englishAt = (text: string, at: number): Found | undefined => {
  const found = matchAt(ENGLISH_ONE, text, at);
  const weekday = ENGLISH_WEEKDAYS[found?.[1] ?? ''];
  return found && weekday !== undefined ? weekdayToken(found[0].length, [weekday]) : undefined;
};

const workingAt = (text: string, at: number): Found | undefined => {
  const found = matchAt(WORKING_WORDS, text, at);
  return found && [found[0].length, [{ kind: 'every' }, { kind: 'weekday', weekdays: WORKING_DAYS }]];
};

const wordAt =
  (pattern: RegExp, weekdays: readonly Weekday[]) =>
  (text: string, at: number): Found | undefined => {
    const found = matchAt(pattern, text, at);
    return found && weekdayToken(found[0].length, weekdays);
  };

const READERS = [vietnameseAt, wordAt(SUNDAY, [0]), englishAt, wordAt(WEEKEND_WORDS, WEEKEND), workingAt];

/** The weekdays whose names stand at a place of a folded text. */
export const weekdaysAt = (text: string, at: number): Found | undefined => {
  for (const read of READERS) {
    const found = read(text, at);
    if (found) return found;
  }
  return undefined;
};

const A_WEEKDAY =
  '(?:(?:buoi )?(?:sang|chieu|buoi) )?(?:ngay )?(?:thu (?:[2-8]|hai|ba|tu|nam|sau|bay)\\b|t[2-8]\\b|cn\\b|chu nhat\\b|cuoi tuan\\b|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*days?\\b)';

/** Words that make a weekday one of many, or none. */
export const EVERY_WORDS: readonly (readonly [pattern: RegExp, ...tokens: DateToken[]])[] = [
  [new RegExp(`(?:tat ca )?(?:cac|moi|nhung|every|all)\\b(?= ${A_WEEKDAY})`, 'y'), { kind: 'every' }],
  [/(?:hang|moi|cac) tuan\b|weekly\b/y, { kind: 'every' }],
  [
    new RegExp(
      `(?:ngoai )?(?:tru|nghi|except|khong (?:tinh|ke|gom|di)|bo)\\b(?= (?:cac )?${A_WEEKDAY})`,
      'y',
    ),
    { kind: 'except' },
  ],
];

import type { Weekday } from '../../../base/day';
import { once } from '../../../base/once';
import { fold } from '../../text/fold';
import { either, eitherFolded } from '../../text/pattern';
import {
  ENGLISH_WEEKDAYS,
  SUNDAY,
  WEEKDAY_FIGURES,
  WEEKDAY_NAMES,
  WEEKDAY_WORD,
  WEEKEND,
  WORKING_DAYS,
} from '../../words/time/weekdays';
import type { DateToken } from './date-token';

const SATURDAY_AND_SUNDAY: readonly Weekday[] = [6, 0];
const MONDAY_TO_FRIDAY: readonly Weekday[] = [1, 2, 3, 4, 5];

/** What a weekday is one of many by: `các thứ bảy`, `thứ 2 hàng tuần`. */
const EACH_WEEK: readonly string[] = ['hàng', 'hằng', 'mỗi', 'các'];
/** What may go on after weekdays in figures alone. */
const GOES_ON: readonly string[] = [...EACH_WEEK, 'từ', 'trong', 'của'];

const patterns = once(() => {
  const word = fold(WEEKDAY_WORD);
  const and = `(?: ?(?:,|;|&|\\+|${fold('và')}) ?[2-8])`;
  const sticky = (pattern: string): RegExp => new RegExp(pattern, 'y');
  return {
    // `Thứ 2`, `thứ hai`, `T2`, `T2` before the date that ends a range.
    one: sticky(
      `${word} (${eitherFolded(WEEKDAY_NAMES)}|[2-8])\\b|(?<![\\d/-] ?)t([2-8])\\b|(?<=\\bt[2-8] ?- ?)t([2-8])\\b|(?<=\\d ?- ?)t([2-7]) (?=\\d{1,2} ?[/.])`,
    ),
    sunday: sticky(`${eitherFolded(SUNDAY)}\\b|c\\.? ?nhat\\b|cn\\b`),
    english: sticky('(mon|tue|wed|thu(?=r)|fri|sat|sun)(?:[a-z]{0,5}day|rs|r|s)?s?\\b'),
    // `thứ 2, 4, 6 hàng tuần`: further weekdays by their figures alone, which no date follows.
    further: sticky(`${and}+(?= ?${eitherFolded(GOES_ON)}\\b| ?[(:]|$)|${and}{2,}(?= )`),
    weekend: sticky(`(?:${eitherFolded(['ngày', 'những ngày', 'dịp'])} )?${eitherFolded(WEEKEND)}\\b`),
    working: sticky(`(?:${fold('các')} )?${eitherFolded(WORKING_DAYS)}\\b`),
  };
});

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
  const found = matchAt(patterns().further, text, at)?.[0] ?? '';
  const weekdays = (found.match(/[2-8]/g) ?? []).map((figure) => WEEKDAY_FIGURES[figure] ?? 0);
  return { length: found.length, weekdays };
};

/** `Thứ 2`, and the figures that go on from it. */
const vietnameseAt = (text: string, at: number): Found | undefined => {
  const found = matchAt(patterns().one, text, at);
  const first = WEEKDAY_FIGURES[found?.slice(1).join('') ?? ''];
  if (!found || first === undefined) return undefined;
  const { length, weekdays } = furtherAt(text, at + found[0].length);
  return weekdayToken(found[0].length + length, [first, ...weekdays]);
};

const englishAt = (text: string, at: number): Found | undefined => {
  const found = matchAt(patterns().english, text, at);
  const weekday = ENGLISH_WEEKDAYS[found?.[1] ?? ''];
  return found && weekday !== undefined ? weekdayToken(found[0].length, [weekday]) : undefined;
};

const workingAt = (text: string, at: number): Found | undefined => {
  const found = matchAt(patterns().working, text, at);
  return found && [found[0].length, [{ kind: 'every' }, { kind: 'weekday', weekdays: MONDAY_TO_FRIDAY }]];
};

const wordAt =
  (pattern: 'sunday' | 'weekend', weekdays: readonly Weekday[]) =>
  (text: string, at: number): Found | undefined => {
    const found = matchAt(patterns()[pattern], text, at);
    return found && weekdayToken(found[0].length, weekdays);
  };

const READERS = [
  vietnameseAt,
  wordAt('sunday', [0]),
  englishAt,
  wordAt('weekend', SATURDAY_AND_SUNDAY),
  workingAt,
];

/** The weekdays whose names stand at a place of a folded text. */
export const weekdaysAt = (text: string, at: number): Found | undefined => {
  for (const read of READERS) {
    const found = read(text, at);
    if (found) return found;
  }
  return undefined;
};

/** What leaves weekdays out: `trừ thứ bảy`, `không tính chủ nhật`. */
const LEAVES_OUT: readonly string[] = [
  'trừ',
  'nghỉ',
  'except',
  'không tính',
  'không kể',
  'không gồm',
  'không đi',
  'bỏ',
];
const EVERY: readonly string[] = ['các', 'mọi', 'những', 'every', 'all'];

/** Words that make a weekday one of many, or none. */
export const everyWords = once((): readonly (readonly [pattern: RegExp, ...tokens: DateToken[]])[] => {
  const session = `(?:(?:${fold('buổi')} )?${eitherFolded(['sáng', 'chiều', 'buổi'])} )?`;
  const vietnamese = `${fold(WEEKDAY_WORD)} (?:[2-8]|${eitherFolded(WEEKDAY_NAMES)})\\b|t[2-8]\\b|cn\\b`;
  const others = `${eitherFolded([...SUNDAY, ...WEEKEND])}\\b|${either(Object.keys(ENGLISH_WEEKDAYS))}[a-z]*days?\\b`;
  const weekday = `${session}(?:${fold('ngày')} )?(?:${vietnamese}|${others})`;
  return [
    [new RegExp(`(?:${fold('tất cả')} )?${eitherFolded(EVERY)}\\b(?= ${weekday})`, 'y'), { kind: 'every' }],
    [new RegExp(`(?:${eitherFolded(EACH_WEEK)} ${fold('tuần')}|weekly)\\b`, 'y'), { kind: 'every' }],
    [
      new RegExp(
        `(?:${fold('ngoài')} )?${eitherFolded(LEAVES_OUT)}\\b(?= (?:${fold('các')} )?${weekday})`,
        'y',
      ),
      { kind: 'except' },
    ],
  ];
});

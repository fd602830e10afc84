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
  BEFORE_WEEKENDS,
  EACH_WEEK,
  EVERY,
  LEAVES_OUT,
  SUNDAY_CUT_SHORT,
  SUNDAY_LETTERS,
  WEEKLY,
} from '../../words/time/weekdays';
import { ENGLISH_MONTHS } from '../../words/time/months';
import type { DateToken } from './date-token';
import { ALL_OF, AND_WORDS, DAY, LEADS_TO_DATES, MONTH } from '../../words/time/date-words';
import { SESSION, SESSION_WORDS_TYPED } from '../../words/time/sessions';

const SATURDAY_AND_SUNDAY: readonly Weekday[] = [6, 0];
const MONDAY_TO_FRIDAY: readonly Weekday[] = [1, 2, 3, 4, 5];

/** What may go on after weekdays in figures alone. */
const GOES_ON: readonly string[] = [...EACH_WEEK, ...LEADS_TO_DATES];

const patterns = once(() => {
  const word = fold(WEEKDAY_WORD);
  const and = `(?: ?(?:,|;|&|\\+|${eitherFolded(AND_WORDS)}) ?[2-8])`;
  const english = Object.keys(ENGLISH_WEEKDAYS)
    .map((name) => (name === fold(WEEKDAY_WORD) ? `${name}(?=r)` : name))
    .join('|');
  const sticky = (pattern: string): RegExp => new RegExp(pattern, 'y');
  return {
    // `Thứ 2`, `thứ hai`, `T2`, `T2` before the date that ends a range.
    one: sticky(
      `${word} (${eitherFolded(WEEKDAY_NAMES)}|[2-8])\\b|(?<![\\d/-] ?)t([2-8])\\b|(?<=\\bt[2-8] ?- ?)t([2-8])\\b|(?<=\\d\\)? ?- ?)t([2-7])(?=,? \\(?\\d{1,2} ?[/.])`,
    ),
    sunday: sticky(`${eitherFolded(SUNDAY)}\\b|c\\.? ?${fold(SUNDAY_CUT_SHORT)}\\b|${SUNDAY_LETTERS}\\b`),
    english: sticky(`(${english})(?:[a-z]{0,5}day|rs|r|s)?s?\\b`),
    // `thứ 2, 4, 6 hàng tuần`: further weekdays by their figures alone, which no date follows.
    further: sticky(`${and}+(?= ?${eitherFolded(GOES_ON)}\\b| ?[(:]|$)|${and}{2,}(?= )`),
    weekend: sticky(`(?:${eitherFolded(BEFORE_WEEKENDS)} )?${eitherFolded(WEEKEND)}\\b`),
    // `Thứ Hai, 06/4 - Thứ Tư, 08/4`: before the date of the weekday a comma parts nothing.
    comma: sticky(
      `,(?= ?(?:${fold(DAY)} )?(?:\\(?\\d{1,2} ?(?:[/.-] ?\\d|${fold(MONTH)} )|${either(ENGLISH_MONTHS)}))`,
    ),
    working: sticky(`(?:${eitherFolded(ALL_OF)} )?${eitherFolded(WORKING_DAYS)}\\b`),
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
    const [length, tokens] = read(text, at) ?? [];
    if (length !== undefined && tokens !== undefined)
      return [length + (matchAt(patterns().comma, text, at + length)?.[0].length ?? 0), tokens];
  }
  return undefined;
};

/** Words that make a weekday one of many, or none. */
export const everyWords = once((): readonly (readonly [pattern: RegExp, ...tokens: DateToken[]])[] => {
  const session = `(?:(?:${fold(SESSION)} )?${eitherFolded([...SESSION_WORDS_TYPED, SESSION])} )?`;
  const vietnamese = `${fold(WEEKDAY_WORD)} (?:[2-8]|${eitherFolded(WEEKDAY_NAMES)})\\b|t[2-8]\\b|${SUNDAY_LETTERS}\\b`;
  const others = `${eitherFolded([...SUNDAY, ...WEEKEND])}\\b|${either(Object.keys(ENGLISH_WEEKDAYS))}[a-z]*days?\\b`;
  const weekday = `${session}(?:${fold(DAY)} )?(?:${vietnamese}|${others})`;
  return [
    [new RegExp(`${eitherFolded(EVERY)}\\b(?= ${weekday})`, 'y'), { kind: 'every' }],
    [new RegExp(`${eitherFolded(WEEKLY)}\\b`, 'y'), { kind: 'every' }],
    [
      new RegExp(`${eitherFolded(LEAVES_OUT)}\\b(?= (?:${eitherFolded(ALL_OF)} )?${weekday})`, 'y'),
      { kind: 'except' },
    ],
  ];
});

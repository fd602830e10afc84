import type { Session } from '../../../domain/trips/trip';
import { once } from '../../../base/once';
import { fold, foldTone, foldWords } from '../../text/fold';
import { either, eitherFolded } from '../../text/pattern';
import { HOUR_WORDS, TO_WORDS } from './date-words';

type HalfDay = Exclude<Session, 'half'>;

/** The halves of a day in folded words: after `buổi`, or by themselves where that is said. */
export const HALF_DAYS: readonly (readonly [session: HalfDay, words: readonly string[]])[] = [
  ['morning', ['sang', 'morning']],
  ['afternoon', ['chieu', 'afternoon']],
];

/** The same as they are typed, with their accents. */
export const SESSION_WORDS_TYPED: readonly string[] = ['sáng', 'chiều'];

/** The third part of a day; without its accent it would be the word for until. */
export const EVENING = 'tối';

/** One half of the day, no matter which. */
const ANY_HALF: readonly string[] = [
  '1 buoi',
  '01 buoi',
  'mot buoi',
  'nua buoi',
  'nua ngay',
  '1 2 ngay',
  'half day',
  'half a day',
];

/** What stands in a column of sessions, where a letter is enough. */
const LETTERS: Readonly<Record<string, Session>> = {
  s: 'morning',
  sang: 'morning',
  am: 'morning',
  c: 'afternoon',
  chieu: 'afternoon',
  pm: 'afternoon',
};

/** Both halves. */
export const ALL_DAY: readonly string[] = ['cả ngày', 'trọn ngày', 'nguyên ngày'];

/** One half, before `ngày` or the word for a session. */
export const HALF = 'nửa';

/** Parts of the day that are neither half. */
export const MIDDAY: readonly string[] = ['buổi trưa', 'trưa'];

/** One part of the day, before its name. */
export const SESSION = 'buổi';
const SESSION_WORDS: ReadonlySet<string> = new Set([fold(SESSION), 'ca', 'session']);

const WHOLE_DAY: ReadonlySet<string> = new Set([
  'ca ngay',
  'ca',
  '2 buoi',
  'hai buoi',
  'full',
  'full day',
  'all day',
  '1',
  's c',
  'sc',
  'sang chieu',
  'sang va chieu',
  ...ALL_DAY.map(fold),
]);

/** Whether a word of a column of sessions means both of them: `Cả ngày`, `S, C`. */
export const isWholeDay = (text: string): boolean => WHOLE_DAY.has(foldWords(text).join(' '));

/** Which half of the day a heading is of, where it says nothing else: `Sáng`, `Buổi chiều`, `C`. */
export const sessionOfHeading = (heading: string): HalfDay | undefined => {
  const session =
    LETTERS[
      foldWords(heading)
        .filter((word) => !SESSION_WORDS.has(word))
        .join(' ')
    ];
  return session === 'half' ? undefined : session;
};

/** `Sang` without its tone goes on, to another place or another time: so the accent has to say it, or `buổi`. */
const MORNING_ALONE = /(?<!\p{L})sáng(?!\p{L})/u;
const halves = once(() => ({
  morning: /(?:^| )(?:buoi sang|morning) /,
  afternoon: new RegExp(
    ` ${either(HALF_DAYS.flatMap(([half, words]) => (half === 'afternoon' ? words : [])))} `,
  ),
  any: new RegExp(` ${either(ANY_HALF)} `),
}));

/** `Buổi sáng`, `chiều`, `1 buổi` in a note; a whole day when both are named. */
export const readSession = (text: string): Session | undefined => {
  const words = ` ${foldWords(text).join(' ')} `;
  const letter = LETTERS[words.trim()];
  if (letter !== undefined) return letter;
  const { morning, afternoon, any } = halves();
  const isMorning = morning.test(words) || MORNING_ALONE.test(foldTone(text));
  const isAfternoon = afternoon.test(words);
  if (isMorning && isAfternoon) return undefined;
  if (isMorning) return 'morning';
  if (isAfternoon) return 'afternoon';
  return any.test(words) ? 'half' : undefined;
};

const ANY_HOUR = '\\d{1,2}';

/** An hour of the clock, in folded words: `7h30`, `13:30`, `7 gio 15`. */
const clock = (hour: string): string =>
  `${hour} ?(?:${either(HOUR_WORDS.map(fold))}(?: ?\\d{2})?|:\\d{2}(?::\\d{2})?)`;

/** From one hour to another, in folded words: `7h30 - 11h30`, `13:30-17:00`, `7 gio den 11 gio`. */
const between = (first: string, last: string): string =>
  `${clock(first)} ?(?:-|${eitherFolded(TO_WORDS)}) ?${clock(last)}(?![a-z\\d])`;

/** Any hours of a day, as a part of a pattern for folded words. */
export const anyHours = (): string => between(ANY_HOUR, ANY_HOUR);

/** Hours that lie within one half of a day: work is over by noon, and begins again after it. */
export const hoursOfHalves = (): readonly (readonly [half: HalfDay, pattern: string])[] => [
  ['morning', between('(?:0?[5-9]|1[01])', '(?:0?[6-9]|1[0-2])')],
  ['afternoon', between('1[2-6]', '1[3-9]')],
];

/** `từ 7 giờ 30 phút đến 11 giờ 30`, with room to spare. */
const LONGEST_HOURS = 30;

const hoursAlone = once(() => ({
  any: new RegExp(`^${anyHours()}$`),
  one: new RegExp(`^${clock(ANY_HOUR)}(?: phut)?$`),
  halves: hoursOfHalves().map(([half, pattern]) => [half, new RegExp(`^${pattern}$`)] as const),
}));

const hoursIn = (text: string): string => (text.length > LONGEST_HOURS ? '' : fold(foldTone(text)).trim());

/** Whether a text is the hours of a day and nothing else. */
export const areHours = (text: string): boolean => hoursAlone().any.test(hoursIn(text));

/** Whether a text is an hour of the clock and nothing else: `7h30`, `13:30`. */
export const isHour = (text: string): boolean => hoursAlone().one.test(hoursIn(text));

/** The half of the day in which such hours lie: `7h30 - 11h30`. */
export const sessionOfHours = (text: string): HalfDay | undefined => {
  const words = hoursIn(text);
  return hoursAlone().halves.find(([, pattern]) => pattern.test(words))?.[0];
};

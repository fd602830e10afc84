import { once } from '../../../base/once';
import type { Session } from '../../../domain/trips/trip';
import { dayOf, type Day } from '../../../base/day';
import { withoutUndefined } from '../../../base/without-undefined';
import { readPeriodLabel } from '../../dates/period-label';
import { fold } from '../../text/fold';
import { either, says } from '../../text/pattern';
import { ALL_OF, DAY_WORDS } from '../../words/time/date-words';
import { MONTH_WORDS, YEAR_WORDS } from '../../words/time/periods';
import { isWeekday, weekdayPattern } from '../../words/time/weekday-names';
import { readSession } from '../../words/time/sessions';
import { LONGEST_MONTH, LAST_MONTH } from '../../words/time/calendar-figures';

/** What a heading says of the one day that its column is for. */
export interface DayHeading {
  /** 1 to 31. */
  readonly date: number;
  readonly month?: number;
  /** The whole date, where the heading has it. */
  readonly on?: Day;
  /** It names the weekday too: then it can be of nothing but a day. */
  readonly hasWeekday: boolean;
  /** The column is for half of the day. */
  readonly session?: Session;
}

/** `6`, `06/5`, `T2 06/5/2024`, `06/5 (thứ hai)` */
const dayHeading = once(
  () =>
    new RegExp(
      `^(${weekdayPattern()}[ .:-]+)?(\\d{1,2})(?: ?[/.-] ?(\\d{1,2})(?: ?[/.-] ?((?:20)?\\d\\d))?)?([ .:-]+${weekdayPattern()})?$`,
    ),
);
/** The first of a month, as real dates of months stand in a heading. */
const firstOfMonth = once(
  () => new RegExp(`^${either(MONTH_WORDS)} (\\d{1,2}) ${either(YEAR_WORDS)} (\\d{4})$`),
);
/** Words over the days that say what they are: `Ngày trong tháng`, `Các ngày đi cơ sở`. */
const OVER_DAYS: readonly string[] = ['ngày', 'thời gian', 'thứ', 'tuần'];
const beginsOverDays = says(
  OVER_DAYS.flatMap((words) => [words, ...ALL_OF.map((all) => `${all} ${words}`)]),
  'start',
);

const isOverDays = (text: string): boolean => !/\d/.test(text) && beginsOverDays(text);

type Draft = { -readonly [Key in keyof DayHeading]?: DayHeading[Key] | undefined };

const takeDate = (draft: Draft, words: string): boolean => {
  const [whole, before, date, month, year, after] = dayHeading().exec(words) ?? [];
  if (whole === undefined || date === undefined || draft.date !== undefined) return false;
  draft.date = Number(date);
  if (month !== undefined) draft.month = Number(month);
  if (year !== undefined) draft.on = dayOf(Number(year.padStart(4, '20')), Number(month), Number(date));
  if (before !== undefined || after !== undefined) draft.hasWeekday = true;
  return true;
};

const takeFirst = (draft: Draft, words: string): boolean => {
  const [, month, year] = firstOfMonth().exec(words) ?? [];
  if (month === undefined) return false;
  draft.date = 1;
  draft.month = Number(month);
  draft.on = dayOf(Number(year), Number(month), 1);
  return true;
};

/** `Tháng 5` over the days of it. */
const takeMonth = (draft: Draft, words: string): boolean => {
  const { month, dates, round, quarter } = readPeriodLabel(words);
  if (month === undefined || dates !== undefined || round !== undefined || quarter !== undefined)
    return false;
  draft.month ??= month;
  return true;
};

/** What stands beside a date and says nothing of it. */
const dayWord = once(() => new RegExp(`[(),;]|${either(DAY_WORDS)} `, 'giu'));

const take = (draft: Draft, part: string, isLast: boolean): boolean => {
  const words = fold(part.replace(dayWord(), ' ')).trim();
  const session = readSession(part);
  if (session !== undefined) draft.session = session;
  else if (isWeekday(words)) draft.hasWeekday = true;
  else
    return (
      takeDate(draft, words) ||
      (isLast && takeFirst(draft, words)) ||
      takeMonth(draft, words) ||
      isOverDays(part)
    );
  return true;
};

/** The one day that a column's heading names, upper text first; undefined where any of it says something else. */
export const readDayHeading = (parts: readonly string[]): DayHeading | undefined => {
  const draft: Draft = {};
  const isWhole = parts.every((part, at) =>
    take(draft, part, at === parts.length - 1 || firstOfMonth().test(fold(part))),
  );
  const { date, month } = draft;
  if (!isWhole || date === undefined || date < 1 || date > LONGEST_MONTH || (month ?? 1) > LAST_MONTH)
    return undefined;
  const { on, session, hasWeekday = false } = draft;
  return { date, hasWeekday, ...withoutUndefined({ month, on, session }) };
};

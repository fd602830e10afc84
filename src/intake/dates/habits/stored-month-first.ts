import { dayOf, partsOf, type Day } from '../../../base/day';
import { swapOf } from '../date-variants';

/** The last day that can be taken for a month. */
const LAST_MONTH = 12;
/** Shares of the days of a month that can be taken for a month, and that cannot. */
const SHARES = { months: 12 / 31, others: 19 / 31 };
/** Less likely than this by chance, a column is one of a month-first sheet. */
const CHANCE = 0.02;
/** Fewer texts or real dates are slips of single rows. */
const FEWEST = { texts: 2, realDates: 3 };
/** The other days of a column lie within so many days of those that are sure. */
const NEAR = 62;

interface TextDay {
  readonly date: number;
  readonly month: number;
}

/** `15/04/2022`, `15/4`: one day, with or without its year. */
const ONE_DAY = /^\s*(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(?:\d{4}|\d{2}))?\s*$/;
const LONGEST = 24;

const textDay = (text: string): TextDay[] => {
  const [, date, month] = (text.length > LONGEST ? null : ONE_DAY.exec(text)) ?? [];
  return date === undefined ? [] : [{ date: Number(date), month: Number(month) }];
};

/** How many of the days lie near the texts, in their own year. */
const nearTexts = (days: readonly Day[], texts: readonly TextDay[]): number =>
  days.filter((day) => {
    const { year } = partsOf(day);
    return texts.some(({ month, date }) => {
      const sure = dayOf(year, month, date);
      return sure !== undefined && Math.abs(sure - day) <= NEAR;
    });
  }).length;

/**
 * Whether a month-first sheet stored a column that people typed day first: every real date is one whose day can
 * be a month, every text one whose day cannot, which is more than chance, and the real dates lie nearer to the
 * texts once day and month change places.
 */
export const storedMonthFirst = (real: readonly Day[], typed: readonly string[]): boolean => {
  const texts = typed.flatMap(textDay);
  const days = [...new Set(real)];
  const sure = [...new Map(texts.map((text) => [text.month * 100 + text.date, text])).values()];
  if (days.length < FEWEST.realDates || sure.length < FEWEST.texts) return false;
  if (!days.every((day) => partsOf(day).date <= LAST_MONTH)) return false;
  if (!sure.every(({ date, month }) => date > LAST_MONTH && month <= LAST_MONTH)) return false;
  if (SHARES.months ** days.length * SHARES.others ** sure.length > CHANCE) return false;
  const swapped = days.map((day) => swapOf(day) ?? day);
  return nearTexts(swapped, sure) > nearTexts(days, sure);
};

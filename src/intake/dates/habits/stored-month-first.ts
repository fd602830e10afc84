import { dayOf, partsOf, type Day } from '../../../base/day';
import { swapOf } from '../date-variants';
import { LAST_MONTH } from '../../words/time/calendar-figures';

/** Shares of the days of a month, by which the chance of a column is reckoned. */
const SHARES = {
  /** Days up to the 12th can be taken for a month. */
  months: 12 / 31,
  /** The others cannot, and a sheet leaves them as text. */
  others: 19 / 31,
};
/** Less likely than this by chance, a column is one of a month-first sheet. */
const CHANCE = 0.02;
const FEWEST = {
  /** One date left as text is a slip of its row. */
  texts: 2,
  /** Two real dates that could be months are so by chance one time in seven. */
  realDates: 3,
};
/** Two months: the days of a column lie this near to those that are sure; exchanged ones are strewn over the year. */
const NEAR = 62;

interface TextDay {
  readonly date: number;
  readonly month: number;
}

/** `15/04/2022`, `15/4`: one day, with or without its year. */
const ONE_DAY = /^\s*(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(?:\d{4}|\d{2}))?\s*$/;

const textDay = (text: string): TextDay[] => {
  const [, date, month] = ONE_DAY.exec(text) ?? [];
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

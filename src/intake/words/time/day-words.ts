import { once } from '../../../base/once';
import { fold } from '../../text/fold';
import { either, WORD_ENDS } from '../../text/pattern';
import { saysWords } from '../../text/phrase-index';

/** Of the policy two months are sixty days. */
export const DAYS_OF_A_MONTH = 30;

const DAYS: readonly string[] = ['ngay', 'day', 'days'];
export const MONTHS: readonly string[] = ['thang', 'month', 'months'];
const WEEKS: readonly string[] = ['tuan', 'week', 'weeks'];
const YEARS: readonly string[] = ['nam', 'year', 'years'];
const SESSIONS: readonly string[] = ['buoi'];

/** Whether a heading counts days: `Tổng số ngày`. */
export const countsDays = saysWords(DAYS);

/** Whether a heading counts half days: `Số buổi`. */
export const countsSessions = saysWords(SESSIONS);

const countedIn = (units: readonly string[], digits: string) => {
  const pattern = once(() => new RegExp(`(${digits})\\s*${either(units)}${WORD_ENDS}`, 'u'));
  return (text: string): number | undefined => {
    const found = pattern().exec(fold(text))?.[1];
    return found === undefined ? undefined : Number(found.replace(',', '.'));
  };
};

/** How many days a text speaks of: `60 ngày/năm`, `02 tháng (60 ngày)`, `10 ngày sau khi kết thúc`. */
export const daysIn = countedIn(DAYS, '\\d{1,3}');

/** A number with the word behind it, or without, and nothing else: `30`, `30 ngày`. */
const alone = once(() => new RegExp(`^\\d{1,3} ?${either(DAYS)}?$`));
export const isNumberOfDays = (text: string): boolean => alone().test(fold(text));

/** How many months: `từ 3 tháng trở lên`, `1,5 tháng`. */
export const monthsIn = countedIn(MONTHS, '\\d{1,2}(?:[.,]\\d)?');

/** How many weeks: `02 tuần`. */
export const weeksIn = countedIn(WEEKS, '(?<!\\d)\\d{1,2}');

/** How many years: `2 năm`, which is no year of the calendar. */
export const yearsIn = countedIn(YEARS, '(?<!\\d)\\d');

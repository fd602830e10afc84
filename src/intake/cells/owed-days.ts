import type { Cell } from '../../base/cell';
import { cellText } from './grid-cells';
import { readNumber } from '../text/vi-number';
import { timesAYear, HALF_OF_IT, QUOTA_WORDS } from '../words/lists/duty-words';
import { DAYS_OF_A_MONTH, daysIn, monthsIn } from '../words/time/day-words';
import { readStatedDays } from '../words/time/stated-days';
import { LONGEST_YEAR } from '../words/time/calendar-figures';
import { says } from '../text/pattern';

/** A number of days in a cell, from 0 on; undefined where there is none, or one that cannot be. */
export const countIn = (value: Cell): number | undefined => {
  const read = readNumber(value) ?? readStatedDays(value)?.days ?? daysIn(cellText(value));
  return read === undefined || read < 0 || read > LONGEST_YEAR ? undefined : read;
};

/** `02 tháng/năm` */
const ONLY_MONTHS = /^\d{1,2}(?:[.,]\d)? \p{L}+(?: ?\/ ?\p{L}+)?$/u;

const daysOfMonths = (text: string): number | undefined => {
  const months = ONLY_MONTHS.test(text) ? monthsIn(text) : undefined;
  return months === undefined ? undefined : months * DAYS_OF_A_MONTH;
};

/** The days that a settings row says everyone owes in a year. */
export const owedDays = (name: string, value: Cell): number | undefined => {
  const months = daysOfMonths(cellText(value));
  if (months !== undefined) return months;
  const read = countIn(value);
  return read === undefined ? undefined : read * timesAYear(`${name} ${cellText(value)}`);
};

const PERCENT = /^(\d{1,3})\s?%$/;
const isHalf = says(
  [...HALF_OF_IT, ...HALF_OF_IT.flatMap((half) => QUOTA_WORDS.map((quota) => `${half} ${quota}`))],
  'whole',
);

/** The days that one of the staff owes: `30`, `30 ngày`, `50%`, `1 tháng`, `Nửa chỉ tiêu`; `usual` is what all owe. */
export const owedOf = (text: string, usual: number): number | undefined => {
  const [, percent] = PERCENT.exec(text) ?? [];
  if (percent !== undefined) return (usual * Number(percent)) / 100;
  return isHalf(text) ? usual / 2 : (daysOfMonths(text) ?? countIn(text));
};

const speaksOfQuota = says(QUOTA_WORDS);
const saysHalf = says([...HALF_OF_IT, '50%', '50 %']);

/** The days that a remark beside a name says are owed: `Chỉ tiêu 30 ngày`, `Giảm 1/2 chỉ tiêu`. */
export const owedByRemark = (text: string, usual: number): number | undefined => {
  if (!speaksOfQuota(text)) return undefined;
  return daysIn(text) ?? (saysHalf(text) ? usual / 2 : undefined);
};

import type { Cell } from '../../base/cell';
import { cellText } from '../cells/grid-cells';
import { fold } from '../text/fold';
import { readNumber } from '../text/vi-number';
import { readStatedDays } from '../words/time/stated-days';

/** No year has more days. */
const MOST_DAYS = 366;

/** `60 ngày/năm`, `02 tháng (60 ngày)`, `10 ngày sau khi kết thúc` */
const daysIn = (words: string): number | undefined => {
  const found = /(\d{1,3}) ?(?:ngay|days?)\b/.exec(fold(words))?.[1];
  return found === undefined ? undefined : Number(found);
};

/** A number of days in a cell, from 0 on; undefined where there is none, or one that cannot be. */
export const countIn = (value: Cell): number | undefined => {
  const read = readNumber(value) ?? readStatedDays(value)?.days ?? daysIn(cellText(value));
  return read === undefined || read < 0 || read > MOST_DAYS ? undefined : read;
};

/** How often a year the number is owed: `Chỉ tiêu mỗi quý`, `5 ngày/tháng`. */
const TIMES: readonly (readonly [RegExp, number])[] = [
  [/(?:mỗi|một|từng|hàng|hằng|per|a|\/)\s*(?:quý|qúy|quarter)/u, 4],
  [/(?:mỗi|một|từng|hàng|hằng|per|a|\/)\s*(?:tháng|month)/u, 12],
];

const timesAYear = (text: string): number =>
  TIMES.find(([pattern]) => pattern.test(text.normalize('NFC').toLowerCase()))?.[1] ?? 1;

/** Of the policy two months are sixty days. */
const DAYS_OF_A_MONTH = 30;

/** `02 tháng/năm` */
const monthsIn = (words: string): number | undefined => {
  const [, months] = /^0?(\d{1,2}) thang(?: ?\/ ?nam)?$/.exec(fold(words)) ?? [];
  return months === undefined ? undefined : Number(months) * DAYS_OF_A_MONTH;
};

/** The days that a settings row says everyone owes in a year. */
export const owedDays = (name: string, value: Cell): number | undefined => {
  const months = monthsIn(cellText(value));
  if (months !== undefined) return months;
  const read = countIn(value);
  return read === undefined ? undefined : read * timesAYear(`${name} ${cellText(value)}`);
};

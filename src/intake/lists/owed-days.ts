import type { Cell } from '../../base/cell';
import { cellText } from '../cells/grid-cells';
import { readNumber } from '../text/vi-number';
import { timesAYear } from '../words/lists/duty-words';
import { daysIn, monthsIn } from '../words/time/day-words';
import { readStatedDays } from '../words/time/stated-days';

/** No year has more days. */
const MOST_DAYS = 366;

/** A number of days in a cell, from 0 on; undefined where there is none, or one that cannot be. */
export const countIn = (value: Cell): number | undefined => {
  const read = readNumber(value) ?? readStatedDays(value)?.days ?? daysIn(cellText(value));
  return read === undefined || read < 0 || read > MOST_DAYS ? undefined : read;
};

/** Of the policy two months are sixty days. */
const DAYS_OF_A_MONTH = 30;

/** `02 tháng/năm` */
const ONLY_MONTHS = /^\d{1,2} \p{L}+(?: ?\/ ?\p{L}+)?$/u;

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

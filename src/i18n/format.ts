import { isDateCell, type Cell } from '../base/cell';
import type { Rate } from '../domain/counting/standing';
import { partsOf, type Day } from '../base/day';
import type { Span } from '../domain/days/span';
import type { Quarter } from '../domain/days/period';
import type { Locale } from './locale';

const MARKS = { vi: { decimal: ',', thousands: '.' }, en: { decimal: '.', thousands: ',' } } as const;

/** Half up, as offices round; the nudge undoes binary fractions such as 1.005. */
export const roundHalfUp = (value: number, decimals: number): number => {
  const scale = 10 ** decimals;
  return Math.floor(value * scale + 0.5 + 1e-9) / scale;
};

const grouped = (digits: string, mark: string): string => digits.replace(/\B(?=(\d{3})+$)/g, mark);

/** Exactly so many decimals, half up: `61,5`, `1.069`. */
export const formatDecimal = (locale: Locale, value: number, decimals: number): string => {
  const marks = MARKS[locale];
  const [whole = '0', fraction] = roundHalfUp(Math.abs(value), decimals).toFixed(decimals).split('.');
  const sign = value < 0 ? '-' : '';
  return `${sign}${grouped(whole, marks.thousands)}${fraction === undefined ? '' : marks.decimal + fraction}`;
};

/** A count of days: whole where it is whole, else one decimal: `861`, `12,5`. */
export const formatNumber = (locale: Locale, value: number): string =>
  formatDecimal(locale, value, Number.isInteger(value) ? 0 : 1);

/** Counts below ten are printed with a nought: `08 kế hoạch`. */
export const padCount = (count: number): string => String(count).padStart(2, '0');

/** `18/03/2022`. */
export const formatDay = (day: Day): string => {
  const { year, month, date } = partsOf(day);
  return `${padCount(date)}/${padCount(month)}/${year}`;
};

/** A cell in words: a date day first, a number with the language's marks. */
export const formatCell = (locale: Locale, cell: Cell): string => {
  if (isDateCell(cell)) return formatDay(cell.day);
  return typeof cell === 'number' ? formatNumber(locale, cell) : String(cell);
};

/** `18/03/2022–29/03/2022`, or the one day. */
export const formatSpan = (span: Span): string =>
  span.from === span.to ? formatDay(span.from) : `${formatDay(span.from)}–${formatDay(span.to)}`;

/** The least and the most share short of nothing and of all that one decimal can tell, in percent. */
const LEAST_SHARE = 0.1;
const MOST_SHARE = 99.9;

/**
 * Share in percent, one decimal where it is not whole; `–` when there is nobody to count. A share that is
 * not nothing never reads `0%` but `<0,1%`, and one that is not all never reads `100%`.
 */
export const formatPercent = (locale: Locale, { numerator, denominator }: Rate): string => {
  if (denominator === 0) return '–';
  const percent = roundHalfUp((100 * numerator) / denominator, 1);
  if (percent === 0 && numerator > 0) return `<${formatNumber(locale, LEAST_SHARE)}%`;
  const isRoundedToAll = percent === 100 && numerator < denominator;
  return `${formatNumber(locale, isRoundedToAll ? MOST_SHARE : percent)}%`;
};

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** `4` → `IV`, for quarters and group rows; from 1. */
export const toRoman = (value: number): string => {
  const step = ROMAN.find(([size]) => size <= value);
  return step ? step[1] + toRoman(value - step[0]) : '';
};

/** `quý I` is written with the roman number alone. */
export const quarterName = (quarter: Quarter): string => toRoman(quarter);

/** `14:05`, of the fraction of a day that has passed. */
export const formatTime = (time: number): string => {
  const minutes = Math.floor(time * 24 * 60);
  return `${padCount(Math.floor(minutes / 60))}:${padCount(minutes % 60)}`;
};

/** As what begins a sentence or stands alone in a line. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

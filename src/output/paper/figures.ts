import type { Cell } from '../../domain/cell';
import { isDateCell } from '../../domain/cell';
import type { Day } from '../../domain/day';
import { partsOf } from '../../domain/day';
import type { Span } from '../../domain/span';
import type { Rate } from '../../domain/standing';
import type { ColumnFormat } from './paper';

/** Decimal and thousands marks of a language. */
export interface Marks {
  readonly decimal: string;
  readonly thousands: string;
}

export const MARKS: Readonly<Record<'vi' | 'en', Marks>> = {
  vi: { decimal: ',', thousands: '.' },
  en: { decimal: '.', thousands: ',' },
};

/** Rounded half up; the nudge keeps 1.005 from falling to 1.00. */
export const roundHalfUp = (value: number, decimals: number): number => {
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.round((Math.abs(value) + Number.EPSILON * 100) * scale)) / scale;
};

/** `861` → `861`, `1069.5` → `1.069,5`. At most `decimals` places, no trailing zeros. */
export const numberText = (value: number, marks: Marks, decimals = 1): string => {
  const [whole = '0', fraction] = String(Math.abs(roundHalfUp(value, decimals))).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, marks.thousands);
  const sign = value < 0 ? '-' : '';
  return fraction === undefined ? sign + grouped : `${sign}${grouped}${marks.decimal}${fraction}`;
};

/** Counts below ten as official papers write them: `05`. */
export const paddedText = (value: number, marks: Marks): string =>
  Number.isInteger(value) && value > 0 && value < 10 ? `0${value}` : numberText(value, marks);

/** Percent of a rate with at most one decimal; a rate over nobody is 0. */
export const percentText = (rate: Rate, marks: Marks): string =>
  `${numberText(rate.denominator === 0 ? 0 : (100 * rate.numerator) / rate.denominator, marks)}%`;

/** `14/14`. */
export const ratioText = (rate: Rate): string => `${rate.numerator}/${rate.denominator}`;

const two = (value: number): string => String(value).padStart(2, '0');

/** `05/02/2022`. */
export const dateText = (day: Day): string => {
  const { year, month, date } = partsOf(day);
  return `${two(date)}/${two(month)}/${year}`;
};

/** `05/02`, for tables whose year stands in the title. */
export const dayMonthText = (day: Day): string => {
  const { month, date } = partsOf(day);
  return `${two(date)}/${two(month)}`;
};

/** `01 - 05/4`, `30/4 - 02/5`, `06/5`, as plans print a round. */
export const spanText = ({ from, to }: Span): string => {
  const start = partsOf(from);
  const end = partsOf(to);
  const last = `${two(end.date)}/${end.month}`;
  if (from === to) return last;
  if (start.year !== end.year) return `${dateText(from)} - ${dateText(to)}`;
  return start.month === end.month
    ? `${two(start.date)} - ${last}`
    : `${two(start.date)}/${start.month} - ${last}`;
};

/** Day and month of an official date: days below 10 and the months 1 and 2 get a zero. */
export const officialDateParts = (day: Day): { date: string; month: string; year: string } => {
  const { year, month, date } = partsOf(day);
  return { date: two(date), month: month <= 2 ? two(month) : String(month), year: String(year) };
};

/** I … XXXIX: numbers of parts, of quarters and of departments in a table. */
export const romanNumeral = (value: number): string => {
  const steps: readonly (readonly [number, string])[] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = value;
  let text = '';
  for (const [size, letters] of steps) {
    while (rest >= size) {
      text += letters;
      rest -= size;
    }
  }
  return text;
};

/** A table's cell as people write it. */
export const cellText = (cell: Cell, format: ColumnFormat, marks: Marks): string => {
  if (isDateCell(cell)) return dateText(cell.day);
  if (typeof cell === 'boolean') return cell ? 'x' : '';
  if (typeof cell === 'string') return cell;
  return format === 'text' ? String(cell) : numberText(cell, marks);
};

import type { Cell } from '../../base/cell';
import { plain } from './fold';

/** Both marks: the last one is the decimal mark. */
const unmark = (digits: string): number => {
  const decimal = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
  const grouping = decimal === ',' ? '.' : ',';
  return Number(digits.split(grouping).join('').replace(decimal, '.'));
};

/**
 * `1.069` and `1.069.500` group thousands, as Vietnamese offices do; a single mark before one, two or four
 * digits is a decimal mark, and so is a comma before three (`61,125`).
 */
const numberOf = (digits: string): number | undefined => {
  if (!/^\d{1,12}(?:[.,]\d{1,6}){0,4}$/.test(digits)) return undefined;
  const marks = digits.replace(/\d/g, '');
  if (marks.includes('.') && marks.includes(',')) return unmark(digits);
  if (marks.length > 1 || /^[1-9]\d{0,2}\.\d{3}$/.test(digits)) {
    return /^\d{1,3}(?:[.,]\d{3})+$/.test(digits) ? Number(digits.replace(/[.,]/g, '')) : undefined;
  }
  return Number(digits.replace(',', '.'));
};

/** A number as Vietnamese or English offices type it: `61,5`, `61.5`, `1.069`, `1,069.5`. */
export const readNumber = (cell: Cell | undefined): number | undefined => {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== 'string' || cell.length > 40) return undefined;
  const text = plain(cell).replace(/\s/g, '');
  const negative = text.startsWith('-');
  const value = numberOf(negative ? text.slice(1) : text);
  return value === undefined ? undefined : negative ? -value : value;
};

/** Figures are typed with two decimals at the most; sums of halves and thirds stray farther off only by being others. */
const ROUNDING = 0.001;

/** Whether two figures are the same but for how a machine adds. */
export const isSameNumber = (a: number, b: number): boolean => Math.abs(a - b) < ROUNDING;

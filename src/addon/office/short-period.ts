import { isDateCell, type Cell } from '../../base/cell';
import { partsOf } from '../../base/day';
import { QUARTERS, quarterSpan, type Period, type Quarter } from '../../domain/days/period';
import type { Policy } from '../../domain/policy/policy';
import { toRoman } from '../../i18n/format';
import { fold } from '../../intake/text/fold';

export const YEAR: Period = { kind: 'year' };

/** `Q1`, `quý I`, `2`: a quarter by its number, and nothing else. */
const QUARTER = /^(?:q|quy |quarter )?(iv|i{1,3}|[1-4])$/;

/** A quarter that is all of the counting window is the year. */
const isWindow = (quarter: Quarter, { window, quarters }: Policy): boolean => {
  const span = quarterSpan(quarter, quarters);
  return span?.from === window.from && span.to === window.to;
};

const quarterAlone = (text: string, policy: Policy): Period | undefined => {
  const number = QUARTER.exec(text)?.[1];
  const quarter = QUARTERS.find((each) => number === String(each) || number === toRoman(each).toLowerCase());
  if (quarter === undefined) return undefined;
  return number !== text && isWindow(quarter, policy) ? YEAR : { kind: 'quarter', quarter };
};

/** The keys by which the panel names rounds: `R2.1`, `2022-R2.1`. */
const roundKey = (text: string): Period | undefined => {
  const [, quarter, number] = /^(?:\d{4}-)?r([1-4])\.(\d{1,2})$/.exec(text) ?? [];
  return quarter === undefined
    ? undefined
    : { kind: 'round', quarter: Number(quarter) as Quarter, number: Number(number) };
};

/** The keys by which it names months: `M2022-03`, `2021-M2021-03`. */
const monthKey = (text: string, policy: Policy): Period | undefined => {
  const [, year, month] = /^(?:\d{4}-)?m(\d{4})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined || !isOwnYear(Number(year), policy)) return undefined;
  return { kind: 'month', year: Number(year), month: Number(month) };
};

/** Whether the policy counts days of the calendar year. */
export const isOwnYear = (year: number, { year: own, window }: Policy): boolean =>
  year === own || (partsOf(window.from).year <= year && year <= partsOf(window.to).year);

/** The one year that the cell names; undefined where it names none or several. */
export const yearNamed = (cell: Cell): number | undefined => {
  if (isDateCell(cell)) return partsOf(cell.day).year;
  const years = new Set(String(cell).match(/(?<!\d)(?:19|20)\d\d(?!\d)/g));
  const [only] = years;
  return years.size === 1 ? Number(only) : undefined;
};

const YEARS =
  /^(?:(?:tu )?nam|nhiem ky|giai doan|years?|term)?\s*((?:19|20)\d\d)\s*(?:-|–|den(?: nam)?|to)\s*((?:19|20)\d\d)$/;

/** First and last year of a term: `nhiệm kỳ 2021-2025`, `2021–2025`; undefined for anything else. */
export const readTerm = (cell: Cell): { readonly first: number; readonly last: number } | undefined => {
  const [, first, last] = (typeof cell === 'string' && YEARS.exec(fold(cell).trim())) || [];
  return Number(first) < Number(last) ? { first: Number(first), last: Number(last) } : undefined;
};

/**
 * The period that a formula asks for in as few words as most do: a quarter by its number, the whole year by a blank, a
 * round or a month by its key. Undefined for all others.
 */
export const readShortPeriod = (cell: Cell, policy: Policy): Period | undefined => {
  if (cell === '') return YEAR;
  if (typeof cell !== 'string' && typeof cell !== 'number') return undefined;
  const text = fold(String(cell));
  return roundKey(text) ?? monthKey(text, policy) ?? quarterAlone(text, policy);
};

import { dayOf, toIso } from '../base/day';

const DAY_FIRST = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{2}|\d{4}))?\s*$/;
const ISO = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/;

const isoOf = (year: number, month: number, date: number): string | undefined => {
  const day = dayOf(year, month, date);
  return day === undefined ? undefined : toIso(day);
};

/** An ISO day as it is shown and typed: `2022-03-18` → `18/03/2022`. */
export const dayText = (iso: string): string => iso.split('-').reverse().join('/');

/**
 * The day that a person typed into a field, day first as formatDay writes it: `18/3/2022`, `18-3-22`, or
 * `18/3` in the given year; also `2022-03-18`. As an ISO string; undefined when there is no such day.
 */
export const typedDay = (text: string, year: number): string | undefined => {
  const iso = ISO.exec(text);
  if (iso) return isoOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const typed = DAY_FIRST.exec(text);
  if (!typed) return undefined;
  const [, date, month, written] = typed;
  const inYear = written === undefined ? year : Number(written) + (written.length === 2 ? 2000 : 0);
  return isoOf(inYear, Number(month), Number(date));
};

/** The month that has no such day, as of `30/2`, and how many it has; undefined for any other text. */
export const overlongDay = (
  text: string,
  year: number,
): { readonly month: number; readonly year: number; readonly days: number } | undefined => {
  const typed = DAY_FIRST.exec(text);
  if (!typed || typedDay(text, year) !== undefined) return undefined;
  const [, date, typedMonth, written] = typed;
  const month = Number(typedMonth);
  if (month < 1 || month > 12 || Number(date) < 29) return undefined;
  const inYear = written === undefined ? year : Number(written) + (written.length === 2 ? 2000 : 0);
  const days = [31, 30, 29, 28].find((last) => isoOf(inYear, month, last) !== undefined) ?? 0;
  return { month, year: inYear, days };
};

/** No more keys are to come: the year stands there in full. */
export const isWholeDay = (text: string): boolean => /\d{4}\s*$|^\s*\d{4}-\d{1,2}-\d{2}\s*$/.test(text);

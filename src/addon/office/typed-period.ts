import { isDateCell, type Cell } from '../../base/cell';
import { partsOf } from '../../base/day';
import { QUARTERS, type Period, type Quarter } from '../../domain/days/period';
import type { Policy } from '../../domain/policy/policy';
import { spanOf, type Span } from '../../domain/days/span';
import { toRoman } from '../../i18n/format';
import { fold } from '../../intake/text/fold';
import { readPeriodLabel } from '../../intake/dates/period-label';
import { readStretch, type Stretch } from '../../intake/dates/stretches/stretch';
import { readDates } from '../../intake/dates/vi-date';

const YEAR: Period = { kind: 'year' };

const bareQuarter = (text: string): Period | undefined => {
  const quarter = QUARTERS.find((each) => text === String(each) || text === toRoman(each).toLowerCase());
  return quarter && { kind: 'quarter', quarter };
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

const NAMES_ROUND = /\b(?:dot|round)\b/;
const NO_WORDS = /^[^\p{L}\p{N}]*$/u;

/** `quý II đợt 1`: one round and its quarter, and nothing else. */
const roundOf = (text: string, policy: Policy): Period | undefined => {
  const { quarter, round, year = policy.year, month, dates, rest } = readPeriodLabel(text);
  const isAlone = month === undefined && dates === undefined && year === policy.year && NO_WORDS.test(rest);
  return isAlone && quarter !== undefined && typeof round === 'number'
    ? { kind: 'round', quarter, number: round }
    : undefined;
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

const isSame = (a: Span, b: Span): boolean => a.from === b.from && a.to === b.to;

/** The period that a stretch is: the whole year, a quarter or a month by its name, else its days. */
const periodOf = ({ only }: Stretch, span: Span, policy: Policy): Period => {
  if (only?.unit === 'year' || isSame(span, policy.window)) return YEAR;
  if (only?.unit === 'quarter') return { kind: 'quarter', quarter: only.number as Quarter };
  if (only?.unit !== 'month') return { kind: 'span', from: span.from, to: span.to };
  const { year, month } = partsOf(span.from);
  return { kind: 'month', year, month };
};

/** `6 tháng đầu năm`, `quý I và II`, `tháng 1-5`, `đến quý III`; an open end is that of the counting window. */
const stretched = (text: string, policy: Policy): Period | undefined => {
  const stretch = readStretch(text, policy, { reported: true });
  if (!stretch || !stretch.years.every((year) => isOwnYear(year, policy))) return undefined;
  const { from, to } = stretch;
  if (from === undefined && to === undefined) return undefined;
  const span = spanOf(from ?? policy.window.from, to ?? policy.window.to);
  return span && periodOf(stretch, span, policy);
};

/** Dates in one stretch: days with others between them are no period. */
const dated = (cell: Cell, policy: Policy): Period | undefined => {
  const [only, ...others] = readDates(cell, { year: policy.year, within: [policy.window] }).segments;
  if (!only || others.length > 0 || only.session !== undefined) return undefined;
  return { kind: 'span', from: only.from, to: only.to };
};

/**
 * The period that a formula asks for: `Q1`, `quý I`, `I`, `1`, `2022-Q1`, `Q1-Q2`, `quý II đợt 1`, `tháng 5`,
 * `tháng 1-5`, `6 tháng đầu năm`, `lũy kế quý II`, `năm`, or dates; blank is the whole year. Undefined when any
 * part of it is not understood, and for another year.
 */
export const readPeriod = (cell: Cell, policy: Policy): Period | undefined => {
  if (cell === '') return YEAR;
  if (typeof cell !== 'string' && typeof cell !== 'number') return dated(cell, policy);
  const text = fold(String(cell));
  if (NAMES_ROUND.test(text)) return roundOf(text, policy);
  return (
    roundKey(text) ??
    monthKey(text, policy) ??
    bareQuarter(text) ??
    stretched(text, policy) ??
    dated(cell, policy)
  );
};

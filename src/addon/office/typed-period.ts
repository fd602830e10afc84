import type { Cell } from '../../base/cell';
import { partsOf } from '../../base/day';
import type { Period, Quarter } from '../../domain/days/period';
import type { Policy } from '../../domain/policy/policy';
import { spanOf, type Span } from '../../domain/days/span';
import { fold } from '../../intake/text/fold';
import { readPeriodLabel } from '../../intake/dates/period-label';
import { readStretch, type Stretch } from '../../intake/dates/stretches/stretch';
import { readDates } from '../../intake/dates/vi-date';
import { isOwnYear, readShortPeriod, YEAR } from './short-period';

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
  const short = readShortPeriod(cell, policy);
  if (short) return short;
  if (typeof cell !== 'string' && typeof cell !== 'number') return dated(cell, policy);
  const text = fold(String(cell));
  if (NAMES_ROUND.test(text)) return roundOf(text, policy);
  return stretched(text, policy) ?? dated(cell, policy);
};

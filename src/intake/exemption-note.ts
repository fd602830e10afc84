import type { ExemptionReason } from '../domain/officer';
import type { Span } from '../domain/span';
import { clean, plain } from './fold';
import { readDates } from './vi-date';
import { readExemptionReason } from './word-lists';

export interface ExemptionNote {
  readonly reason: ExemptionReason;
  /** The reason in the words of the note. */
  readonly reasonText: string;
  /** Absent when the note names no dates. */
  readonly span?: Span;
}

const LONGEST_NOTE = 300;
/** Where the dates begin: a bracket with a figure, `từ`, `kể từ ngày`, or the first figure. */
const DATES = /\(?\s*(?:kể\s+)?(?:từ\s+)?(?:ngày\s+|tháng\s+)?\d/iu;
const MONTHS = /tháng\s+(\d{1,2})[/-](\d{4})|(?<![\d/])(\d{1,2})[/-](\d{4})/giu;

/** `từ tháng 3/2022 đến tháng 8/2022`: whole months. */
const monthSpan = (text: string): Span | undefined => {
  const [first, last, ...more] = [...text.matchAll(MONTHS)].map((match) => ({
    month: Number(match[1] ?? match[3]),
    year: Number(match[2] ?? match[4]),
  }));
  if (!first || !last || more.length > 0) return undefined;
  const from = readDates(`1/${first.month}/${first.year}`, {}).segments[0]?.from;
  const next =
    last.month === 12 ? { month: 1, year: last.year + 1 } : { month: last.month + 1, year: last.year };
  const after = readDates(`1/${next.month}/${next.year}`, {}).segments[0]?.from;
  return from === undefined || after === undefined || after <= from
    ? undefined
    : { from, to: (after - 1) as typeof after };
};

const daySpan = (text: string, year: number | undefined): Span | undefined => {
  const { segments } = readDates(text, year === undefined ? {} : { year });
  const [only, ...others] = segments;
  return only && others.length === 0 ? { from: only.from, to: only.to } : undefined;
};

/** Leave written in a notes column: `Nghỉ thai sản từ 01/3/2022 đến 31/8/2022`; undefined for other notes. */
export const readExemptionNote = (text: string, year?: number): ExemptionNote | undefined => {
  const note = plain(text.slice(0, LONGEST_NOTE));
  const start = DATES.exec(note)?.index ?? note.length;
  const reasonText = clean(note.slice(0, start))
    .replace(/[,:;(-]+$/, '')
    .trim();
  const reason = readExemptionReason(reasonText);
  if (reason === undefined) return undefined;
  const dates = note.slice(start);
  const span = dates === '' ? undefined : (daySpan(dates, year) ?? monthSpan(dates));
  return { reason, reasonText, ...(span ? { span } : {}) };
};

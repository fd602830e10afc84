import type { ExemptionReason } from '../../../domain/people/officer';
import type { Span } from '../../../domain/days/span';
import { clean, plain } from '../../text/fold';
import { once } from '../../../base/once';
import { either } from '../../text/pattern';
import { readDates } from '../vi-date';
import { readExemptionReason } from '../../words/staff/exemption-reasons';
import { LONGEST_REMARK } from '../../text/lengths';
import { COUNTED_FROM, DAY, FROM_WORDS, MONTH, YEAR } from '../../words/time/date-words';
import { FIRST_OF, LAST_OF, SIX } from '../../words/time/periods';

export interface ExemptionNote {
  readonly reason: ExemptionReason;
  /** The reason in the words of the note. */
  readonly reasonText: string;
  /** Absent when the note names no dates. */
  readonly span?: Span;
}

const WHOLE_YEAR: readonly string[] = ['cả', 'trong'];

const patterns = once(() => {
  const [from, day, month, year] = [either(FROM_WORDS), DAY, MONTH, YEAR];
  return {
    // Where the dates begin: a bracket with a figure, `từ`, `kể từ ngày`, or the first figure.
    dates: new RegExp(
      `(?:\\(\\s*)?(?:${either(COUNTED_FROM)}\\s+)?(?:${from}\\s+)?(?:${either([day, month])}\\s+)?\\d`,
      'iu',
    ),
    months: new RegExp(
      `${month}\\s+(\\d{1,2})(?:\\s?[/-]\\s?(\\d{4}))?(?![/\\d-])|(?<![\\d/])(\\d{1,2})[/-](\\d{4})`,
      'giu',
    ),
    wholeYear: new RegExp(`${either(WHOLE_YEAR)} ${year} (\\d{4})(?![/\\d])`, 'iu'),
    // `6 tháng đầu năm 2023`
    halfYear: new RegExp(
      `${either(SIX)} ${month} (${either([FIRST_OF, LAST_OF])}) ${year}(?: (\\d{4}))?`,
      'iu',
    ),
  };
});

const dayIn = (date: number, month: number, year: number): Span['from'] | undefined =>
  readDates(`${date}/${month}/${year}`, {}).segments[0]?.from;

interface Month {
  readonly month: number;
  readonly year: number | undefined;
}

const monthsIn = (text: string): Month[] =>
  [...text.matchAll(patterns().months)].map((match) => {
    const year = match[2] ?? match[4];
    return { month: Number(match[1] ?? match[3]), year: year === undefined ? undefined : Number(year) };
  });

const wholeMonths = (first: Month, last: Month, ends: number): Span | undefined => {
  const begins = first.year ?? (first.month > last.month ? ends - 1 : ends);
  const from = dayIn(1, first.month, begins);
  const after = last.month === 12 ? dayIn(1, 1, ends + 1) : dayIn(1, last.month + 1, ends);
  return from === undefined || after === undefined || after <= from
    ? undefined
    : { from, to: (after - 1) as typeof after };
};

/** `từ tháng 3 đến tháng 8/2022`: whole months; a year typed once is that of both. */
const monthSpan = (text: string, year: number | undefined): Span | undefined => {
  const [first, last, ...more] = monthsIn(text);
  if (!first || !last || more.length > 0) return undefined;
  return wholeMonths(first, last, last.year ?? first.year ?? year ?? 0);
};

const yearSpan = (text: string): Span | undefined => {
  const year = /\d\s?[/.-]\s?\d/.test(text) ? undefined : patterns().wholeYear.exec(text)?.[1];
  const [from, to] = [dayIn(1, 1, Number(year)), dayIn(31, 12, Number(year))];
  return from === undefined || to === undefined ? undefined : { from, to };
};

const halfSpan = (text: string, around: number | undefined): Span | undefined => {
  const [, half, typed] = patterns().halfYear.exec(text) ?? [];
  const year = typed === undefined ? around : Number(typed);
  if (half === undefined || year === undefined) return undefined;
  const first = half.toLowerCase() === FIRST_OF ? 1 : 7;
  return wholeMonths({ month: first, year }, { month: first + 5, year }, year);
};

const daySpan = (text: string, year: number | undefined): Span | undefined => {
  const { segments } = readDates(text, year === undefined ? {} : { year });
  const [only, ...others] = segments;
  return only && others.length === 0 ? { from: only.from, to: only.to } : undefined;
};

/** Leave written in a notes column: `Nghỉ thai sản từ 01/3/2022 đến 31/8/2022`; undefined for other notes. */
export const readExemptionNote = (text: string, year?: number): ExemptionNote | undefined => {
  const note = plain(text.slice(0, LONGEST_REMARK));
  const start = patterns().dates.exec(note)?.index ?? note.length;
  const reasonText = clean(note.slice(0, start))
    .replace(/[,:;(-]+$/, '')
    .trim();
  const reason = readExemptionReason(reasonText);
  if (reason === undefined) return undefined;
  const dates = note.slice(start);
  const span =
    dates === ''
      ? undefined
      : (yearSpan(note) ?? halfSpan(note, year) ?? daySpan(dates, year) ?? monthSpan(dates, year));
  return { reason, reasonText, ...(span ? { span } : {}) };
};

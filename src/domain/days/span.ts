import type { Day } from '../../base/day';

/** Days from the first to the last, both included; `from` is never after `to`. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** The span, or undefined when its end lies before its start. */
export const spanOf = (from: Day, to: Day): Span | undefined => (from <= to ? { from, to } : undefined);

/** Days of the span, both ends included. */
export const lengthOf = (span: Span): number => span.to - span.from + 1;

export const contains = (span: Span, day: Day): boolean => span.from <= day && day <= span.to;

export const covers = (outer: Span, inner: Span): boolean => outer.from <= inner.from && inner.to <= outer.to;

/** The days that both spans share, or undefined when they share none. */
export const intersect = (a: Span, b: Span): Span | undefined =>
  spanOf(Math.max(a.from, b.from) as Day, Math.min(a.to, b.to) as Day);

/** The same days as sorted spans that neither touch nor overlap. */
export const union = (spans: readonly Span[]): Span[] => {
  const merged: { from: Day; to: Day }[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = merged[merged.length - 1];
    if (last && span.from <= last.to + 1) last.to = Math.max(last.to, span.to) as Day;
    else merged.push({ ...span });
  }
  return merged;
};

/** Different days covered by the spans: a day counts once, however many spans touch it. */
export const countDays = (spans: readonly Span[]): number =>
  union(spans).reduce((sum, span) => sum + lengthOf(span), 0);

/** Each day of the span, in order. */
export const daysOf = (span: Span): Day[] =>
  Array.from({ length: lengthOf(span) }, (_, index) => (span.from + index) as Day);

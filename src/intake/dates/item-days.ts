import type { Day } from '../../base/day';
import type { Span } from '../../domain/days/span';
import { segmentsOf, segmentsOfDays, withHalves, type DateSegment } from './date-segment';
import type { FullItem } from './grammar/date-completion';
import type { DateItem } from './grammar/date-item';
import { readWeekdays, type WeekdayReading } from './weekday-days';

/** The days of a text's items, in the order typed. */
interface ItemDays {
  readonly segments: readonly DateSegment[];
  /** A day that is not on the weekday typed beside it. */
  readonly contradicted: Day | undefined;
}

const follows = (last: DateSegment, next: DateSegment): boolean =>
  last.to + 1 === next.from && last.session === undefined && next.session === undefined;

/** `5,6/12` is one trip of two days: days listed under one month that follow each other, whole days only. */
const joined = (parts: readonly (readonly DateSegment[])[], items: readonly FullItem[]): DateSegment[] => {
  const segments: DateSegment[] = [];
  parts.forEach((part, index) => {
    const last = segments[segments.length - 1];
    const [next] = part;
    const listed = index > 0 && items[index - 1]?.item.from.month === undefined;
    if (listed && last && next && follows(last, next)) {
      segments[segments.length - 1] = { from: last.from, to: next.to };
      segments.push(...part.slice(1));
    } else segments.push(...part);
  });
  return segments;
};

/** A day or range without its own month, and without sessions of its own. */
const isPlain = ({ from, to, halves, fromSession, eachSession }: DateItem): boolean =>
  (to ?? from).month === undefined && [halves, fromSession, eachSession].every((it) => it === undefined);

/** The first of the items that leave their month to the one at `last`. */
const firstSharing = (items: readonly FullItem[], last: number): number => {
  let first = last;
  for (let item = items[first - 1]; item && isPlain(item.item); item = items[first - 1]) first -= 1;
  return first;
};

/** `05, 07/4 (2 buổi)`: the sessions of the last item are those of all that leave it their month, or its own. */
const sharedHalves = (
  parts: readonly (readonly DateSegment[])[],
  items: readonly FullItem[],
): (readonly DateSegment[])[] | undefined => {
  const last = parts.length - 1;
  const halves = items[last]?.item.halves;
  if (halves === undefined) return [...parts];
  const first = firstSharing(items, last);
  const shared = withHalves(parts.slice(first).flat(), halves);
  if (shared) return [...parts.slice(0, first), ...parts.slice(first, last).map(() => []), shared];
  const own = withHalves(parts[last] ?? [], halves);
  return own && [...parts.slice(0, last), own];
};

/** `thứ 7 hàng tuần, 02/4`: one day alone is not every one. */
const isOneOfMany = ({ weekdays = [] }: DateItem, span: Span): boolean =>
  span.from === span.to && weekdays.some(({ every }) => every);

const partOf = (item: DateItem, span: Span, { days }: WeekdayReading): readonly DateSegment[] =>
  days ? segmentsOfDays(days, item.eachSession ?? item.fromSession) : segmentsOf(span, item);

/** What the weekdays beside each item make of it; undefined where that is unclear. */
const weekdayReadings = (
  items: readonly FullItem[],
  spans: readonly Span[],
): readonly WeekdayReading[] | undefined => {
  const readings = items.map(({ item }, index): WeekdayReading => {
    const span = spans[index];
    if (!span || (items.length === 1 && isOneOfMany(item, span))) return { unclear: true };
    return readWeekdays(item, span, { before: spans[index - 1]?.to, after: spans[index + 1]?.from });
  });
  return readings.some(({ unclear }) => unclear) ? undefined : readings;
};

/**
 * The days that items name, as their weekdays and sessions have them; `spans` are those of the items. Undefined
 * where it is unclear which days are meant.
 */
export const daysOfItems = (items: readonly FullItem[], spans: readonly Span[]): ItemDays | undefined => {
  const readings = weekdayReadings(items, spans);
  if (!readings) return undefined;
  let parts: (readonly DateSegment[])[] | undefined = [];
  for (const [index, { item }] of items.entries()) {
    const [span, reading] = [spans[index], readings[index]];
    parts = span && reading && sharedHalves([...parts, partOf(item, span, reading)], items);
    if (!parts) return undefined;
  }
  const contradicted = readings.find((it) => it.contradicted !== undefined)?.contradicted;
  return { segments: joined(parts, items), contradicted };
};

import type { Day } from '../../../base/day';
import { contains, type Span } from '../../../domain/days/span';

/** The first days of a table's rows, top to bottom; undefined where a row tells none. */
export type Days = readonly (Day | undefined)[];

const NEIGHBOURS = {
  /** Dated rows on each side: with fewer, one slip among them moves the middle. */
  each: 4,
  /** Rows looked at for them: farther off begins another officer or another month. */
  reach: 12,
  /** Days: neighbours of more than two months are in no order of time. */
  apart: 62,
  /** Days: rows of a quarter and its next one; a longer gap tells nothing of a day within. */
  next: 120,
};

const insert = (sorted: Day[], day: Day): void => {
  let at = sorted.length;
  for (; at > 0 && (sorted[at - 1] ?? day) > day; at -= 1) sorted[at] = sorted[at - 1] ?? day;
  sorted[at] = day;
};

/** Hands on up to four known days going one way from a row, the nearest first. */
const eachKnown = (days: Days, index: number, step: 1 | -1, use: (day: Day) => void): void => {
  let found = 0;
  for (let away = 1; away <= NEIGHBOURS.reach && found < NEIGHBOURS.each; away++) {
    const day = days[index + step * away];
    if (day === undefined) continue;
    found += 1;
    use(day);
  }
};

const known = (days: Days, index: number, step: 1 | -1): Day[] => {
  const found: Day[] = [];
  eachKnown(days, index, step, (day) => found.push(day));
  return found;
};

/** The days around without the farthest ones; undefined when they are few or lie far apart. */
const inner = (sorted: readonly Day[]): Span | undefined => {
  const cut = sorted.length >= 5 ? 1 : 0;
  const from = sorted[cut];
  const to = sorted[sorted.length - 1 - cut];
  return from === undefined || to === undefined || sorted.length < 3 || to - from > NEIGHBOURS.apart
    ? undefined
    : { from, to };
};

const isRising = (days: readonly Day[]): boolean =>
  days.length > 2 && days.every((day, index) => day >= (days[index - 1] ?? day));

/** Two rows rise by chance every other time; with three on each side the order is kept. */
const ROWS_IN_ORDER = 3;

/**
 * Between the rows next to this one, where those around them keep the order too: for rows far apart in time.
 * The first and the last row have neighbours on one side alone, of which two must agree, lest one be a slip.
 */
const between = (days: Days, index: number): Span | undefined => {
  const before = known(days, index, -1).slice(0, ROWS_IN_ORDER).reverse();
  const rows = [...before, ...known(days, index, 1).slice(0, ROWS_IN_ORDER)];
  if (!isRising(rows)) return undefined;
  const pair = Math.min(Math.max(before.length - 1, 0), rows.length - 2);
  const [first, second] = rows.slice(pair, pair + 2);
  if (first === undefined || second === undefined || second - first > NEIGHBOURS.next) return undefined;
  return { from: rows[before.length - 1] ?? first, to: rows[before.length] ?? second };
};

/** Most of the days, so that one slip among them does not decide. */
const mostOf = (days: readonly Day[], fits: (day: Day) => boolean): boolean =>
  days.length === 0 || days.filter(fits).length * 2 > days.length;

/** Where the rows around `index` lie in time; undefined when the column is not in time order. */
export const nearbyDays = (days: Days, index: number): Span | undefined => {
  const sorted: Day[] = [];
  const add = (day: Day): void => {
    insert(sorted, day);
  };
  eachKnown(days, index, -1, add);
  eachKnown(days, index, 1, add);
  const around = inner(sorted) ?? between(days, index);
  const own = days[index];
  if (own === undefined || !around || contains(around, own)) return around;
  // A day after those before and before those after keeps the order of the rows, however far apart they are.
  const isInOrder =
    mostOf(known(days, index, -1), (day) => day <= own) && mostOf(known(days, index, 1), (day) => own <= day);
  return isInOrder
    ? { from: Math.min(around.from, own) as Day, to: Math.max(around.to, own) as Day }
    : around;
};

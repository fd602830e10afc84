import { cellAt } from '../../cells/grid-cells';
import { readDay, ANY_YEAR } from '../../dates/vi-date';
import { readStatedDays } from '../../words/time/stated-days';
import type { Day } from '../../../base/day';
import type { Grid } from '../../../base/grid';
import type { HeaderColumn } from '../heading/header';
import { LONGEST_TRIP } from '../../../domain/trips/trip';

/** A table's columns as their headings were understood, and the rows below. */
export interface DatedTable {
  readonly grid: Grid;
  readonly header: readonly HeaderColumn[];
  readonly from: number;
  readonly to: number;
}

/** Fewer say nothing of a column. */
const FEWEST_PAIRS = 3;
/**
 * Office staff miscount a third of long trips (weekends in or out); a deadline agrees with the days by chance
 * alone, far below half.
 */
const AGREEING_SHARE = 0.6;

export interface Pair {
  readonly first: Day;
  readonly second: Day;
  readonly stated: number | undefined;
}

/** The rows with a date in both columns, and the number of days beside them. */
export const pairsOf = (
  { grid, from, to }: DatedTable,
  [first, second]: readonly [number, number],
  days: number | undefined,
): Pair[] => {
  const pairs: Pair[] = [];
  for (let row = from; row <= to && pairs.length < MOST_PAIRS; row += 1) {
    const [start, end] = [first, second].map((column) =>
      readDay(cellAt(grid, row, column), { year: ANY_YEAR }),
    );
    const stated = days === undefined ? undefined : readStatedDays(cellAt(grid, row, days))?.days;
    if (start !== undefined && end !== undefined) pairs.push({ first: start, second: end, stated });
  }
  return pairs;
};

/** Enough to see what the second date is. */
const MOST_PAIRS = 60;

/** The share of the stated numbers of days that are those from the first date to the second; 0 where too few are stated. */
export const agreement = (pairs: readonly Pair[]): number => {
  const asked = pairs.filter(({ stated }) => stated !== undefined);
  const agreed = asked.filter(({ first, second, stated }) => second - first + 1 === stated).length;
  return agreed < FEWEST_PAIRS ? 0 : agreed / asked.length;
};

/** The sheet's own numbers of days say that a trip ends where the second column says. */
export const agreeWithDays = (pairs: readonly Pair[]): boolean => agreement(pairs) >= AGREEING_SHARE;

/** As ends do: on or after the start, soon, and not always as late, which a deadline is. */
export const lieLikeEnds = (pairs: readonly Pair[]): boolean => {
  const lengths = pairs.map(({ first, second }) => second - first);
  return (
    lengths.length >= FEWEST_PAIRS &&
    lengths.every((length) => length >= 0 && length < LONGEST_TRIP) &&
    new Set(lengths).size > 1
  );
};

import { partsOf } from '../../base/day';
import { intersect, type Span } from '../days/span';
import type { Policy } from '../policy/policy';
import { countsBy } from '../policy/status';
import type { Records } from '../records';
import type { BlockedTrip } from '../trips/trip';
import { policyOfYear } from './policy-of-year';

/** Rounds of the year's window; all of them where none lies there, for their dates are then what is wrong. */
const roundsWithin = (rounds: Records['rounds'], window: Span): Records['rounds'] => {
  const own = rounds.filter(({ span }) => intersect(span, window) !== undefined);
  return own.length === 0 ? rounds : own;
};

const yearOfWindow = (policy: Policy, day: Span['from']): number => {
  const { year } = partsOf(day);
  const begins = policyOfYear(policy, year).window.from;
  return begins <= day ? year : year - 1;
};

/** Years of the book's trips that were gone on, and those whose rules it states, its own among them, latest first. */
export const yearsOf = ({ policy, otherYears = [], trips }: Records): number[] => {
  const stated = [policy, ...otherYears.map((year) => year.policy)];
  const years = new Set(stated.map(({ year }) => year));
  for (const { span, status } of trips) {
    if (!countsBy(policy, status)) continue;
    const isStated = stated.some(({ window }) => intersect(window, span) !== undefined);
    if (!isStated) years.add(yearOfWindow(policy, span.from));
  }
  return [...years].sort((a, b) => b - a);
};

/**
 * The book as that year sees it, by the year's own rules, else by those of the book's year with its window moved;
 * undefined for a year of which the book holds nothing.
 */
export const recordsOfYear = (records: Records, year: number): Records | undefined => {
  const { policy, otherYears = [], rounds } = records;
  if (year === policy.year) return records;
  if (!yearsOf(records).includes(year)) return undefined;
  const stated = otherYears.find((other) => other.policy.year === year);
  const own = stated?.policy ?? policyOfYear(policy, year);
  const others = [{ policy, rounds }, ...otherYears.filter((other) => other !== stated)];
  const within = (stated?.rounds ?? rounds).filter(({ span }) => intersect(span, own.window) !== undefined);
  return { ...records, policy: own, rounds: within, otherYears: others };
};

/** Rows by the year whose rules they are judged by: a stated one that holds their dates, else the book's own. */
export const rowsByYear = (
  records: Records,
  rows: readonly BlockedTrip[],
): (readonly [Records, readonly BlockedTrip[]])[] => {
  const { policy, otherYears = [] } = records;
  const windows = [policy, ...otherYears.map((year) => year.policy)];
  const groups = new Map<number, BlockedTrip[]>();
  for (const row of rows) {
    const { span } = row;
    const own = span && windows.find(({ window }) => intersect(window, span) !== undefined);
    const year = (own ?? policy).year;
    const group = groups.get(year);
    if (group) group.push(row);
    else groups.set(year, [row]);
  }
  return [...groups].map(([year, own]) => [recordsOfYear(records, year) ?? records, own] as const);
};

/** The rounds of the book's own year, where those of others stand in the list too. */
export const withRoundsOfYear = (records: Records): Records => ({
  ...records,
  rounds: roundsWithin(records.rounds, records.policy.window),
});

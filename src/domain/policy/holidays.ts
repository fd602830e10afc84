import { addDays, mustDay } from '../../base/day';
import type { CalendarException } from './policy';

type Kind = CalendarException['kind'];

/** Days of a kind from a first to a last, as [month, date]. */
type Days = readonly [Kind, string, readonly [number, number], (readonly [number, number])?];

/**
 * Days off and days worked in exchange, as decided for the year: Bộ luật Lao động 2019, Điều 112, and
 * the yearly decisions on Tết, 2/9 and swaps. An office edits its own list; years not here are typed in.
 */
const YEARS: Readonly<Record<number, readonly Days[]>> = {
  2022: [
    ['holiday', 'new-year', [1, 1]],
    ['day-off-in-lieu', 'new-year', [1, 3]],
    ['holiday', 'tet', [1, 31], [2, 4]],
    ['holiday', 'hung-kings', [4, 10]],
    ['day-off-in-lieu', 'hung-kings', [4, 11]],
    ['holiday', 'reunification', [4, 30]],
    ['holiday', 'labour', [5, 1]],
    ['day-off-in-lieu', 'reunification', [5, 2]],
    ['day-off-in-lieu', 'labour', [5, 3]],
    ['holiday', 'national', [9, 1], [9, 2]],
  ],
  2025: [
    ['holiday', 'new-year', [1, 1]],
    ['holiday', 'tet', [1, 27], [1, 31]],
    ['holiday', 'hung-kings', [4, 7]],
    ['make-up-workday', 'swap', [4, 26]],
    ['holiday', 'reunification', [4, 30]],
    ['holiday', 'labour', [5, 1]],
    ['day-off-in-lieu', 'swap', [5, 2]],
    ['holiday', 'national', [9, 1], [9, 2]],
  ],
};

/** The year's days off and make-up workdays to start from; empty for a year not known here. */
export const holidaysOf = (year: number): CalendarException[] =>
  (YEARS[year] ?? []).flatMap(([kind, name, first, last = first]) => {
    const from = mustDay(year, ...first);
    const length = mustDay(year, ...last) - from + 1;
    return Array.from({ length }, (_, index) => ({ day: addDays(from, index), kind, name }));
  });

import { isDateCell, type Cell } from '../../../base/cell';
import { dayOf, partsOf, type Day } from '../../../base/day';
import { contains, type Span } from '../../../domain/days/span';
import type { Days } from './nearby-days';
import type { ItemsReader } from '../vi-date';

/** Rows that follow each other lie so near in time, or stand so little out of order. */
const NEAR = 92;
/** Reports that come in late stand this much out of order around New Year. */
const SLACK = 10;

/** For every row, the nearest anchor that was passed when the rows are gone through in the order given. */
const passed = (anchors: Days, order: readonly number[]): Days => {
  const found: (Day | undefined)[] = anchors.map(() => undefined);
  let last: Day | undefined;
  for (const index of order) {
    found[index] = last;
    last = anchors[index] ?? last;
  }
  return found;
};

const isBetween = (day: Day, before: Day | undefined, after: Day | undefined): boolean =>
  (before === undefined || before - SLACK <= day) && (after === undefined || day <= after + SLACK);

const isNear = (day: Day, other: Day | undefined): boolean =>
  other !== undefined && Math.abs(day - other) <= NEAR;

/** The years in which the days lie; most tables keep to one, which their first and last day tell. */
const yearsOf = (days: Days): number[] => {
  const known = days.filter((day) => day !== undefined);
  const yearOf = (day: number): number => partsOf(day as Day).year;
  let [first, last] = [Infinity, -Infinity];
  for (const day of known) {
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  if (known.length === 0) return [];
  return yearOf(first) === yearOf(last) ? [yearOf(first)] : [...new Set(known.map(yearOf))];
};

/** The next dates on either side that may agree. */
const STEPS = [-2, -1, 1, 2];

/**
 * The anchors that can be trusted: those within the period, and those beside it in time. Any other year is a
 * slip, or told by nothing else.
 */
const trusted = (anchors: Days, period: Span): Days => {
  const known = anchors.flatMap((day, index) => (day === undefined ? [] : [{ day, index }]));
  const isWithin = (day: Day | undefined): boolean => day !== undefined && contains(period, day);
  const sure = known.filter(({ day }, at) => {
    const next = STEPS.map((step) => known[at + step]?.day);
    return isWithin(day) || next.some((other) => isWithin(other) && isNear(day, other));
  });
  const places = new Set(sure.map(({ index }) => index));
  return anchors.map((day, index) => (places.has(index) ? day : undefined));
};

/**
 * Days whose year was left out, in the year that puts them between the rows around whose years are typed:
 * `28/12/2022`, `30/12`, `03/01/2023`. The days of a table within one year stay as they are.
 */
export const inYearsAround = (
  cells: readonly Cell[],
  days: Days,
  { itemsOf, period }: { readonly itemsOf: ItemsReader; readonly period: Span },
): Days => {
  const namesYear = (cell: Cell): boolean =>
    isDateCell(cell) || (typeof cell === 'string' && itemsOf(cell).reading !== undefined);
  const typed = days.map((day, index) => (namesYear(cells[index] ?? '') ? day : undefined));
  if (yearsOf(typed).length < 2) return days;
  const anchors = trusted(typed, period);
  const years = yearsOf(anchors);
  const down = days.map((_, index) => index);
  const [above, below] = [passed(anchors, down), passed(anchors, [...down].reverse())];
  return days.map((day, index) => {
    const [before, after] = [above[index], below[index]];
    if (day === undefined || typed[index] !== undefined || isBetween(day, before, after)) return day;
    const { month, date } = partsOf(day);
    const fitting = years
      .map((year) => dayOf(year, month, date))
      .filter((it) => it !== undefined)
      .filter((it) => isBetween(it, before, after) && (isNear(it, before) || isNear(it, after)));
    return fitting.length === 1 ? fitting[0] : day;
  });
};

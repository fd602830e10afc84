import { isDateCell, type Cell } from '../domain/cell';
import { dayOf, partsOf, type Day } from '../domain/day';
import type { ItemsReader } from './vi-date';

/** Rows that follow each other lie so near in time, or stand so little out of order. */
const NEAR = 92;
const SLACK = 10;

/** Days by their rows; undefined where a row tells none. */
type Days = readonly (Day | undefined)[];

const nearest = (anchors: Days, index: number, step: 1 | -1): Day | undefined => {
  for (let at = index + step; at >= 0 && at < anchors.length; at += step)
    if (anchors[at] !== undefined) return anchors[at];
  return undefined;
};

const isBetween = (day: Day, before: Day | undefined, after: Day | undefined): boolean =>
  (before === undefined || before - SLACK <= day) && (after === undefined || day <= after + SLACK);

const isNear = (day: Day, other: Day | undefined): boolean =>
  other !== undefined && Math.abs(day - other) <= NEAR;

/**
 * Days whose year was left out, in the year that puts them between the rows around whose years are typed:
 * `28/12/2022`, `30/12`, `03/01/2023`. The days of a table within one year stay as they are.
 */
export const inYearsAround = (cells: readonly Cell[], days: Days, itemsOf: ItemsReader): Days => {
  const namesYear = (cell: Cell): boolean =>
    isDateCell(cell) || (typeof cell === 'string' && itemsOf(cell).reading !== undefined);
  const anchors = days.map((day, index) => (namesYear(cells[index] ?? '') ? day : undefined));
  const years = [...new Set(anchors.flatMap((day) => (day === undefined ? [] : [partsOf(day).year])))];
  if (years.length < 2) return days;
  return days.map((day, index) => {
    if (day === undefined || anchors[index] !== undefined) return day;
    const [before, after] = [nearest(anchors, index, -1), nearest(anchors, index, 1)];
    if (isBetween(day, before, after)) return day;
    const { month, date } = partsOf(day);
    const fitting = years
      .map((year) => dayOf(year, month, date))
      .filter((it) => it !== undefined)
      .filter((it) => isBetween(it, before, after) && (isNear(it, before) || isNear(it, after)));
    return fitting.length === 1 ? fitting[0] : day;
  });
};

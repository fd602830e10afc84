import type { Cell } from '../../../base/cell';
import type { Day } from '../../../base/day';
import { readStatedDays } from '../../words/time/stated-days';
import { readDay } from '../vi-date';

/** Two whole dates with nothing but a gap, a line break or a slash between them. */
const TWO_DATES =
  /^\s*(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})(?:\s+|\s+\/\s+)(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})\s*$/;

const pairOf = (cell: Cell): readonly [first: Day, last: Day] | undefined => {
  const [, first, last] = typeof cell === 'string' ? (TWO_DATES.exec(cell) ?? []) : [];
  const [from, to] = [first, last].map((text) => (text === undefined ? undefined : readDay(text, {})));
  return from === undefined || to === undefined ? undefined : [from, to];
};

/** A list of days would have one day, or three, in some of so many rows. */
const ENOUGH = 4;

/**
 * Whether a column of dates has the first day over the last in each cell, rather than two days by themselves: a day
 * stands over itself somewhere, or the stated days say so, or no row of many has any other number of dates.
 */
export const typesFirstOverLast = (cells: readonly Cell[], stated: readonly Cell[]): boolean => {
  let [pairs, proofs, against] = [0, 0, 0];
  cells.forEach((cell, index) => {
    const [from, to] = pairOf(cell) ?? [];
    if (from === undefined || to === undefined) return;
    const days = readStatedDays(stated[index])?.days;
    pairs += 1;
    if (from === to || days === to - from + 1) proofs += 1;
    if (to < from || (days === 2 && to - from > 1)) against += 1;
  });
  if (against > 0) return false;
  const others = cells.filter((cell) => cell !== '' && pairOf(cell) === undefined).length;
  return proofs > 0 || (pairs >= ENOUGH && others === 0);
};

/** `20/02/2026` over `22/02/2026` as it is said: `20/02/2026 - 22/02/2026`. */
export const asFromTo = (cell: Cell): Cell =>
  typeof cell === 'string' ? cell.replace(TWO_DATES, '$1 - $2') : cell;

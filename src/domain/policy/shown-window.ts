import { addDays } from '../../base/day';
import { yearSpan } from '../days/period';
import { intersect, lengthOf, type Span } from '../days/span';
import type { Policy } from './policy';

type Windowed = Pick<Policy, 'window' | 'year'>;

/** Two years: a tab has no room for the days of more. */
const MOST_SHOWN = 2 * 366;

/** Fifty years on either side: a last day typed as 9999 makes millions of days, which no run could count. */
const MOST_BESIDE = 50 * 366;

/** Whether the counting window is longer than any office counts, as where a year was typed wrong. */
export const isLongWindow = ({ window }: Pick<Policy, 'window'>): boolean => lengthOf(window) > MOST_SHOWN;

/** The part of the counting window whose days are shown one by one: of a long one the policy's own year. */
export const shownWindow = (policy: Windowed): Span => {
  const { window, year } = policy;
  if (!isLongWindow(policy)) return window;
  const first = { from: window.from, to: addDays(window.from, MOST_SHOWN - 1) };
  return intersect(window, yearSpan(year)) ?? first;
};

/** The part of the counting window whose days are counted one by one. */
export const countedWindow = (policy: Windowed): Span => {
  const { window, year } = policy;
  if (!isLongWindow(policy)) return window;
  const { from, to } = yearSpan(year);
  return intersect(window, { from: addDays(from, -MOST_BESIDE), to: addDays(to, MOST_BESIDE) }) ?? window;
};

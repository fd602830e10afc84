import { mustDay } from '../../base/day';
import type { Quarter } from '../days/period';
import type { Round } from '../days/round';

type Window = readonly [
  quarter: Quarter,
  number: number,
  from: readonly [date: number, month: number],
  to: readonly [date: number, month: number],
];

/** The rounds that 504-KH/TĐTN-XDĐ (Bình Thuận, 2022) printed, days and months. */
const WINDOWS: readonly Window[] = [
  [1, 1, [18, 3], [29, 3]],
  [2, 1, [1, 4], [5, 4]],
  [2, 2, [6, 5], [10, 5]],
  [2, 3, [3, 6], [7, 6]],
  [3, 1, [1, 7], [5, 7]],
  [3, 2, [5, 8], [9, 8]],
  [3, 3, [2, 9], [6, 9]],
  [4, 1, [1, 10], [10, 10]],
  [4, 2, [4, 11], [8, 11]],
  [4, 3, [5, 12], [6, 12]],
];

/** The ten rounds of 2022 with the dates of another year: an example to change, no round of that year. */
export const exampleRounds = (year: number): Round[] =>
  WINDOWS.map(([quarter, number, [fromDate, fromMonth], [toDate, toMonth]]) => ({
    quarter,
    number,
    span: { from: mustDay(year, fromMonth, fromDate), to: mustDay(year, toMonth, toDate) },
  }));

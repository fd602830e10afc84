import type { Weekday } from '../../../base/day';
import type { Session } from '../../../domain/trips/trip';

/** A day as typed: the month and the year may be left to its neighbours. */
export interface TypedDay {
  /** `LAST_DATE` for the last day of its month. */
  readonly date: number;
  readonly month?: number;
  readonly year?: number;
}

/** Stands for the last day of a month, whichever it is in the year that is meant. */
export const LAST_DATE = Infinity;

/** Weekdays as typed beside days. */
export interface WeekdayWords {
  readonly days: readonly Weekday[];
  /** `thứ 2 - thứ 6`: from the first to the last. */
  readonly isRange: boolean;
  /** `các ngày thứ 7`, `hàng tuần`: all of them are meant. */
  readonly every: boolean;
  /** `thứ 7 từ …`: what stands before the word speaks of all the days behind it. */
  readonly since: boolean;
  /** Right before or right behind a day of a range, whose weekday it then is. */
  readonly side: 'before' | 'between' | 'after';
}

/** One day, or the first and last of several, with what is typed of sessions and weekdays beside them. */
export interface DateItem {
  readonly from: TypedDay;
  readonly to?: TypedDay;
  readonly fromSession?: Session;
  readonly toSession?: Session;
  /** The session of each of the days: `sáng các ngày 05-07/4`. */
  readonly eachSession?: Session;
  /** Half days in all, of this item and of the `among` items before it: `05-08/4 (4 buổi)`. */
  readonly halves?: number;
  readonly weekdays?: readonly WeekdayWords[];
  /** Weekdays that are left out: `trừ thứ 7, CN`. */
  readonly except?: readonly Weekday[];
}

import { spanOf, type Span } from '../../../domain/days/span';
import { addDays } from '../../../base/day';
import { once } from '../../../base/once';
import { fold } from '../../text/fold';
import { eitherFolded } from '../../text/pattern';
import { saysOver } from '../../words/staff/exemption-reasons';
import { RETURNS } from '../../words/staff/service-words';
import { daysIn, monthsIn, weeksIn, yearsIn } from '../../words/time/day-words';
import { leaveSpan } from './leave-span';
import { DAYS_OF_A_WEEK, MONTHS_OF_A_YEAR } from '../../words/time/calendar-figures';
import type { OfficeYear } from './stretch';

const returns = once(() => new RegExp(`(?<![a-z])${eitherFolded(RETURNS)}(?![a-z])`));

/** What a remark says of the end of a leave, where it says of no day that it is one of the leave. */
export type LeaveOver = { readonly until: Span } | 'before';

/**
 * `Vừa nghỉ thai sản xong, đi làm lại từ 01/3/2022`: the days of the office's year before the return; `before` where
 * there are none, or the remark does not say when. Undefined for a leave whose own days are told, or that goes on.
 */
export const leaveOver = (note: string, office: OfficeYear): LeaveOver | undefined => {
  const at = returns().exec(fold(note))?.index;
  if (at === undefined) return saysOver(note) && !/\d/.test(note) ? 'before' : undefined;
  if (/\d/.test(fold(note).slice(0, at))) return undefined;
  const back = leaveSpan(note, office);
  const until = back && spanOf(office.window.from, addDays(back.from, -1));
  return until ? { until } : 'before';
};

/** A leave of some days or weeks keeps nobody from the duty of a year: `Nghỉ ốm 02 ngày`, `Đi học 2 tuần tháng 6`. */
export const lastsDaysOnly = (note: string, longest: number): boolean => {
  const days = daysIn(note) ?? (weeksIn(note) ?? NaN) * DAYS_OF_A_WEEK;
  return days < longest;
};

/** `Đi học thạc sĩ (12 tháng)`: whenever it began, it is of the whole year. */
export const lastsAYear = (note: string): boolean =>
  (monthsIn(note) ?? 0) >= MONTHS_OF_A_YEAR || (yearsIn(note) ?? 0) >= 1;

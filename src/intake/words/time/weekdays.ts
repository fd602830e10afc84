import type { Weekday } from '../../../base/day';
import { WEEK } from './date-words';

/** What a weekday's figure or name stands behind. */
export const WEEKDAY_WORD = 'thứ';

/** What the days from Monday on are called after it; Sunday has figures alone. */
export const WEEKDAY_NAMES: readonly string[] = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];

export const SUNDAY: readonly string[] = ['chủ nhật', 'chúa nhật'];

export const WEEKEND: readonly string[] = ['cuối tuần', 'weekend', 'weekends'];

/** Before the weekend, and says no more. */
export const BEFORE_WEEKENDS: readonly string[] = ['ngày', 'những ngày', 'dịp'];

export const WORKING_DAYS: readonly string[] = [
  'ngày làm việc',
  'ngày trong tuần',
  'working day',
  'working days',
  'workingday',
  'workingdays',
  'weekday',
  'weekdays',
];

/** Beside `T2` to `T7`, as calendars have it. */
export const SUNDAY_LETTERS = 'cn';

/** A slip of many pens for Sunday: `c.nhật`. */
export const SUNDAY_CUT_SHORT = 'nhật';

/** What a weekday is one of many by: `các thứ bảy`, `thứ 2 hàng tuần`. */
export const EACH_WEEK: readonly string[] = ['hàng', 'hằng', 'mỗi', 'các'];
export const WEEKLY: readonly string[] = [...EACH_WEEK.map((each) => `${each} ${WEEK}`), 'weekly'];

/** Before weekdays that are all meant: `tất cả các thứ bảy`. */
export const EVERY: readonly string[] = ['các', 'mọi', 'những', 'every', 'all'].flatMap((every) => [
  every,
  `tất cả ${every}`,
]);

/** What leaves weekdays out: `trừ thứ bảy`, `không tính chủ nhật`. */
export const EXCEPT_WORDS: readonly string[] = [
  'trừ',
  'nghỉ',
  'không tính',
  'không kể',
  'không gồm',
  'không đi',
];
export const LEAVES_OUT: readonly string[] = [...EXCEPT_WORDS, 'except', 'bỏ'].flatMap((words) => [
  words,
  `ngoài ${words}`,
]);

/** By the figure or the folded word behind `thứ` or `T`. */
export const WEEKDAY_FIGURES: Readonly<Record<string, Weekday>> = {
  '2': 1,
  '3': 2,
  '4': 3,
  '5': 4,
  '6': 5,
  '7': 6,
  '8': 0,
  hai: 1,
  ba: 2,
  tu: 3,
  nam: 4,
  sau: 5,
  bay: 6,
};

/** English names by their first three letters; `Thu` is the Vietnamese word for a weekday. */
export const ENGLISH_WEEKDAYS: Readonly<Record<string, Weekday>> = {
  mon: 1,
  tue: 2,
  wed: 3,
  thu: 4,
  fri: 5,
  sat: 6,
  sun: 0,
};

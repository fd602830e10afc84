import type { Weekday } from '../../../base/day';

/** What a weekday's figure or name stands behind. */
export const WEEKDAY_WORD = 'thứ';

/** What the days from Monday on are called after it; Sunday has figures alone. */
export const WEEKDAY_NAMES: readonly string[] = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];

export const SUNDAY: readonly string[] = ['chủ nhật', 'chúa nhật'];

export const WEEKEND: readonly string[] = ['cuối tuần', 'weekend', 'weekends'];

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

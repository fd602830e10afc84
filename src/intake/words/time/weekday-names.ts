import { fold } from '../../text/fold';
import { says } from '../../text/pattern';

/** A weekday's name in folded text: `thu hai`, `hai` alone, `t2`, `cn`, `mon`. */
export const WEEKDAY =
  '(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|hai|ba|tu|nam|sau|bay|t ?\\.?[2-7]|chu nhat|c\\.? ?n|mon|tue|wed|thu|fri|sat|sun)';

/** Over a column of weekdays. */
const HEADINGS: readonly string[] = [
  'thứ',
  'ngày thứ',
  'thứ ngày',
  'thứ trong tuần',
  'ngày trong tuần',
  'weekday',
  'day of week',
];

export const namesWeekdays = says(HEADINGS, 'whole');

const WHOLE = new RegExp(`^${WEEKDAY}$`);

/** Whether words are a weekday and nothing else: `Thứ Tư`, `Tư`, `T4`, `CN`. */
export const isWeekday = (text: string): boolean => WHOLE.test(fold(text));

import { fold } from '../../text/fold';

/** A weekday's name in folded text: `thu hai`, `hai` alone, `t2`, `cn`, `mon`. */
export const WEEKDAY =
  '(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|hai|ba|tu|nam|sau|bay|t ?\\.?[2-7]|chu nhat|c\\.? ?n|mon|tue|wed|thu|fri|sat|sun)';

const WHOLE = new RegExp(`^${WEEKDAY}$`);

/** Whether words are a weekday and nothing else: `Thứ Tư`, `Tư`, `T4`, `CN`. */
export const isWeekday = (text: string): boolean => WHOLE.test(fold(text));

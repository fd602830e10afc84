import { once } from '../../../base/once';
import { fold, foldTone } from '../../text/fold';
import { either, eitherFolded, says } from '../../text/pattern';
import { ENGLISH_WEEKDAYS, SUNDAY, WEEKDAY_NAMES, WEEKDAY_WORD } from './weekdays';

/** A weekday's name in folded text: `thu hai`, `hai` alone, `t2`, `cn`, `mon`. */
export const weekdayPattern = once(() => {
  const names = eitherFolded(WEEKDAY_NAMES);
  const english = either(Object.keys(ENGLISH_WEEKDAYS));
  const sunday = `${eitherFolded(SUNDAY)}|c\\.? ?n`;
  return `(?:${fold(WEEKDAY_WORD)} (?:${names}|[2-7])|${names}|t ?\\.?[2-7]|${sunday}|${english})`;
});

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

const whole = once(() => new RegExp(`^${weekdayPattern()}$`));

/** Whether words are a weekday and nothing else: `Thứ Tư`, `Tư`, `T4`, `CN`. */
export const isWeekday = (text: string): boolean => whole().test(fold(text));

const named = once(
  () =>
    new RegExp(
      `^(?:${foldTone(WEEKDAY_WORD)} ${either(WEEKDAY_NAMES.map(foldTone))}|${either(SUNDAY.map(foldTone))})$`,
      'u',
    ),
);

/** A weekday in words, with its accents: `Thứ Hai` is nobody, and `Thu Hải` is somebody. */
export const isWeekdayInWords = (text: string): boolean => named().test(foldTone(text));

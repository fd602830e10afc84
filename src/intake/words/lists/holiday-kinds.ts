import type { CalendarException } from '../../../domain/policy/policy';
import { says } from '../../text/pattern';

type DayKind = CalendarException['kind'];

const MADE_UP: readonly string[] = ['làm bù', 'làm việc bù', 'đi làm', 'make up', 'make-up', 'makeup'];
const IN_LIEU: readonly string[] = [
  'nghỉ bù',
  'nghỉ thay',
  'in lieu',
  'compensation',
  'compensatory',
  'compensating',
];
const HOLIDAYS: readonly string[] = ['holiday', 'holidays'];
/** The whole of a cell: a day's name says `Tết` too. */
const HOLIDAY_ALONE: readonly string[] = ['', 'ngày ', 'nghỉ ', 'ngày nghỉ '].flatMap((before) =>
  ['lễ', 'tết'].map((it) => `${before}${it}`),
);

const isMadeUp = says(MADE_UP);
const isInLieu = says(IN_LIEU);
/** `Hoán đổi ngày làm việc`: of the two days that change places, the one that is worked or the one that is not. */
const isSwapped = says(['hoán đổi']);
const isWorked = says(['làm']);
const isHoliday = says(HOLIDAYS);
const isHolidayAlone = says(HOLIDAY_ALONE, 'whole');

/** What words say of a day on a list of holidays; undefined where they say nothing of it. */
export const readHolidayKind = (text: string): DayKind | undefined => {
  if (isMadeUp(text) || (isSwapped(text) && isWorked(text))) return 'make-up-workday';
  if (isInLieu(text) || isSwapped(text)) return 'day-off-in-lieu';
  return isHolidayAlone(text) || isHoliday(text) ? 'holiday' : undefined;
};

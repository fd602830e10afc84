import type { Locale } from '../locale';
import { speakerOf } from '../message';
import { overlongDay } from '../typed-day';
import { enDayField } from './en';
import { viDayField } from './vi';

type DayFieldWord = keyof typeof viDayField;

/** What is said around a field for a day. */
export const dayFieldText = /* @__PURE__ */ speakerOf<DayFieldWord>({ vi: viDayField, en: enDayField });

/** Why what was typed is no day: its month is too short for it, or it is written in no way that days are. */
export const unreadDay = (locale: Locale, text: string, year: number): string => {
  const overlong = overlongDay(text, year);
  return overlong ? dayFieldText(locale, 'overlong', { ...overlong }) : dayFieldText(locale, 'unread');
};

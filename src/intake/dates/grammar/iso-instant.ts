import { addDays, dayOf, toIso } from '../../../base/day';

/** Vietnam keeps UTC+7 all year round: the day of an instant is the day in the office. */
const OFFICE_MINUTES = 7 * 60;
/** Instants are moved to the office's clock in minutes, as zones are. */
const DAY_MINUTES = 24 * 60;

/** `2022-04-04T17:00:00.000Z`, `2022-04-05T08:12+07:00`: a clock that names its zone. */
const INSTANT =
  /(\d{4})-(\d{2})-(\d{2})[tT ](\d{2}):(\d{2})(?::\d{2}(?:[.,]\d{1,9})?)? ?(?:[zZ]|(?:GMT|UTC)?([+-])(\d{2}):?(\d{2})?)(?![\d:])/g;

/** Minutes by which a zone is ahead of UTC. */
const offsetOf = (
  sign: string | undefined,
  hours: string | undefined,
  minutes: string | undefined,
): number => (sign === undefined ? 0 : (Number(hours) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1));

/**
 * Instants of a text as the days on which they are in the office: forms and programs store midnight there as
 * 17:00 of the day before. Takes time linear in the text.
 */
export const withoutInstants = (text: string): string =>
  text.replace(INSTANT, (typed: string, ...groups: (string | undefined)[]) => {
    const [year, month, date, hour, minute, sign, hours, minutes] = groups;
    const day = dayOf(Number(year), Number(month), Number(date));
    if (day === undefined) return typed;
    const clock = Number(hour) * 60 + Number(minute) - offsetOf(sign, hours, minutes) + OFFICE_MINUTES;
    return toIso(addDays(day, Math.floor(clock / DAY_MINUTES)));
  });

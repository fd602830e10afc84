declare const dayBrand: unique symbol;

/**
 * A calendar day without clock or zone: the number of days since 1899-12-30, as Google Sheets counts
 * them. Cell numbers convert for free and arithmetic is subtraction.
 */
export type Day = number & { readonly [dayBrand]: true };

/** A day and how much of it has passed, as a fraction. */
export interface Moment {
  readonly day: Day;
  readonly time: number;
}

export interface DayParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly date: number;
}

/** 0 is Sunday, 6 is Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** What a weekday is called where it is data. */
export const WEEKDAY_NAMES: Readonly<Record<Weekday, string>> = {
  0: 'sunday',
  1: 'monday',
  2: 'tuesday',
  3: 'wednesday',
  4: 'thursday',
  5: 'friday',
  6: 'saturday',
};

const UNIX_EPOCH_SERIAL = 25569;
const DAYS_PER_ERA = 146097;

/** Days since 1970-01-01 in the proleptic Gregorian calendar (years counted from March). */
const daysFromCivil = (year: number, month: number, date: number): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - 719468;
};

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month, or 0 when there is no such month. */
export const monthLength = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

/** The day, or undefined when it does not exist (31/4, 29/2 of a common year). */
export const dayOf = (year: number, month: number, date: number): Day | undefined =>
  Number.isInteger(date) && date >= 1 && date <= monthLength(year, month)
    ? ((daysFromCivil(year, month, date) + UNIX_EPOCH_SERIAL) as Day)
    : undefined;

/** For days known to exist; throws a RangeError otherwise. */
export const mustDay = (year: number, month: number, date: number): Day => {
  const day = dayOf(year, month, date);
  if (day === undefined) throw new RangeError(`No such day: ${date}/${month}/${year}`);
  return day;
};

export const partsOf = (day: Day): DayParts => {
  const z = day - UNIX_EPOCH_SERIAL + 719468;
  const era = Math.floor(z / DAYS_PER_ERA);
  const dayOfEra = z - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
};

export const addDays = (day: Day, days: number): Day => (day + days) as Day;

/** 1899-12-30, serial 0, was a Saturday. */
export const weekdayOf = (day: Day): Weekday => ((((day + 6) % 7) + 7) % 7) as Weekday;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** `2022-03-18`. */
export const toIso = (day: Day): string => {
  const { year, month, date } = partsOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
};

/** Reads `2022-03-18`; undefined for anything else, and for days that do not exist. */
export const fromIso = (text: string): Day | undefined => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
};

/** A stay of a whole week is on every weekday, so that none contradicts it. */
export const DAYS_OF_A_WEEK = 7;

/** A leave of so many months is of a whole year, whenever it began. */
export const MONTHS_OF_A_YEAR = 12;
/** A month says by itself which quarter of the calendar it is of. */
export const MONTHS_OF_A_QUARTER = 3;

/** No month is longer: a larger number is no day, and a longer span names no day by its number alone. */
export const LONGEST_MONTH = 31;

/** A larger number is a day and no month, which tells `13/4` from `4/13`. */
export const LAST_MONTH = 12;

/** No year is longer: more days than these, owed or counted, are a slip or another figure. */
export const LONGEST_YEAR = 366;

/** Older dates are of birth or of joining; workbooks of the offices begin later. */
const FIRST_YEAR = 1990;

/** Nobody plans so far ahead: a later year is a slip (`2202`) or another number. */
const LAST_YEAR = 2100;

/** Whether an office may mean the number as a year of its work. */
export const isYearOfWork = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

import { readDates } from '../../intake/dates/vi-date';
import { clockOf } from '../../sheets/values/clock';
import { activeSpreadsheet } from '../../sheets/workbook';
import { cellOf, isMissing, rowsOf, type Argument } from '../functions/asked/arguments';
import { parseTripDatesBy, tripDaysBy } from '../functions/typed-dates';
import type { Answers } from '../functions/asked/told';
import { readingPart } from './reading-part';

/** Whether every text tells its year, or the formula does: then no workbook need be asked. */
const tellYears = (text: Argument, year: Argument): boolean => {
  if (!isMissing(year)) return true;
  const clock = () => clockOf(activeSpreadsheet());
  const cells = rowsOf(text, clock)?.flat() ?? [cellOf(text, clock)];
  return cells.every((cell) => cell === '' || readDates(cell, {}).fault === undefined);
};

const noOffice = (): never => {
  throw new Error('The texts tell their years.');
};

/** The function as it is where texts tell their years; the part that reads the workbook is asked for others. */
const quickly =
  (own: Answers['ofTexts'], name: 'TRIP_DAYS' | 'PARSE_TRIP_DATES'): Answers['ofTexts'] =>
  (text, year) =>
    tellYears(text, year) ? own(text, year) : readingPart()[name](text, year);

export const tripDays = quickly(tripDaysBy(noOffice), 'TRIP_DAYS');
export const parseTripDates = quickly(parseTripDatesBy(noOffice), 'PARSE_TRIP_DATES');

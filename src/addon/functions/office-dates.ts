import { loadOffice } from '../office/judged-office';
import type { Desk } from '../desk/run';
import { parseTripDatesBy, tripDaysBy } from './typed-dates';

const yearOfOffice = (desk: Desk): number => loadOffice(desk).records.policy.year;

/** Typed dates of the year that the workbook tells. */
export const tripDays = tripDaysBy(yearOfOffice);
export const parseTripDates = parseTripDatesBy(yearOfOffice);

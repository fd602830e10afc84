import type { TripStatus } from '../../domain/trips/trip';
import type { Locale } from '../locale';
import { enNewWorkbook } from './en';
import { viNewWorkbook, type NewWorkbookWords } from './vi';

const WORDS: Readonly<Record<Locale, NewWorkbookWords>> = { vi: viNewWorkbook, en: enNewWorkbook };

/** The titles, headings and choices of a new workbook's tabs in one language. */
export const newWorkbookWords = (locale: Locale): NewWorkbookWords => WORDS[locale];

/** Of the states of a trip the order in which a new workbook offers their words. */
export const STATUSES_IN_ORDER: readonly TripStatus[] = [
  'registered',
  'approved',
  'done',
  'reported',
  'postponed',
  'cancelled',
  'returned',
];

import type { Locale } from '../locale';
import { enNewWorkbook } from './en';
import { viNewWorkbook, type NewWorkbookWords } from './vi';

const WORDS: Readonly<Record<Locale, NewWorkbookWords>> = { vi: viNewWorkbook, en: enNewWorkbook };

/** The titles, headings and choices of a new workbook's tabs in one language. */
export const newWorkbookWords = (locale: Locale): NewWorkbookWords => WORDS[locale];

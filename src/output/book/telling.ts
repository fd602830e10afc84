import type { Locale } from '../../i18n/locale';
import { periodWords, paperWords, type PaperWords } from '../../i18n/papers/paper-words';
import type { PeriodBook } from './period-book';

/** The book of a period and the language in which a paper tells of it. */
export interface Telling {
  readonly book: PeriodBook;
  readonly locale: Locale;
  readonly words: PaperWords;
  /** `quý I năm 2022`. */
  readonly period: string;
}

export const tellingOf = (book: PeriodBook, locale: Locale): Telling => {
  const words = paperWords(locale);
  return { book, locale, words, period: periodWords(words, book.period, book.records.policy.year) };
};

export const departmentName = ({ words }: Telling, department: string): string =>
  department === '' ? words('word.noDepartment') : department;

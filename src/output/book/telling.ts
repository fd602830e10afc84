import type { Level } from '../../domain/places/unit';
import type { Locale } from '../../i18n/locale';
import { levelWord, periodWords, paperWords, type PaperWords } from '../../i18n/papers/paper-words';
import type { PeriodBook } from './period-book';

/** The book of a period and the language in which a paper tells of it. */
export interface Telling {
  readonly book: PeriodBook;
  readonly locale: Locale;
  readonly words: PaperWords;
  /** `quý I năm 2022`. */
  readonly period: string;
  /** The level as it is called in the period. */
  readonly level: (level: Level) => string;
}

export const tellingOf = (book: PeriodBook, locale: Locale): Telling => {
  const words = paperWords(locale);
  const { policy } = book.records;
  return {
    book,
    locale,
    words,
    period: periodWords(words, book.period, policy.year),
    level: (level) => levelWord(words, level, policy),
  };
};

export const departmentName = ({ words }: Telling, department: string): string =>
  department === '' ? words('word.noDepartment') : department;

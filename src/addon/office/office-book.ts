import type { DayLedger } from '../../domain/counting/day-count';
import type { Period } from '../../domain/days/period';
import { leftOutOf } from '../../output/book/left-out';
import { openBook, type PeriodBook } from '../../output/book/period-book';
import type { JudgedOffice } from './judged-office';

interface Ways {
  /** Made before: counting again is saved. */
  readonly ledger?: DayLedger;
  /** Of another year than the workbook's own: rows whose days nobody knows are told with the own year. */
  readonly isOtherYear?: boolean;
}

/** The book of a period, which says too what its figures are without. */
export const officeBook = (
  office: JudgedOffice,
  period: Period,
  { ledger, isOtherYear = false }: Ways = {},
): PeriodBook => {
  const book = openBook(office.records, period, office.asOf, ledger);
  return { ...book, leftOut: leftOutOf(office, { ...book, withUndated: !isOtherYear }) };
};

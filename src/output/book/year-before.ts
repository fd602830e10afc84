import { recordsOfYear } from '../../domain/years/records-of-year';
import { openBook, type PeriodBook } from './period-book';

/**
 * The same period a year before, by the rules of that year; undefined where the workbook has no trip in
 * it, and for rounds, which every year sets anew.
 */
export const bookOfYearBefore = ({ records, period, asOf }: PeriodBook): PeriodBook | undefined => {
  if (period.kind !== 'year' && period.kind !== 'quarter') return undefined;
  const earlier = recordsOfYear(records, records.policy.year - 1);
  const before = earlier && openBook({ ...earlier, rounds: [] }, period, asOf);
  return before && before.tally.days > 0 ? before : undefined;
};

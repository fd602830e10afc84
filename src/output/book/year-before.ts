import { monthLength, mustDay, partsOf, type Day } from '../../base/day';
import type { Span } from '../../domain/days/span';
import { openBook, type PeriodBook } from './period-book';

const yearEarlier = (day: Day): Day => {
  const { year, month, date } = partsOf(day);
  return mustDay(year - 1, month, Math.min(date, monthLength(year - 1, month)));
};

const spanEarlier = <S extends Span>(span: S): S => ({
  ...span,
  from: yearEarlier(span.from),
  to: yearEarlier(span.to),
});

/**
 * The same period a year before, by the same rules; undefined where the workbook has no trip in it, and
 * for rounds, which every year sets anew.
 */
export const bookOfYearBefore = ({ records, period, asOf }: PeriodBook): PeriodBook | undefined => {
  if (period.kind !== 'year' && period.kind !== 'quarter') return undefined;
  const { policy } = records;
  const before = openBook(
    {
      ...records,
      rounds: [],
      policy: {
        ...policy,
        year: policy.year - 1,
        window: spanEarlier(policy.window),
        quarters: policy.quarters.map(spanEarlier),
      },
    },
    period,
    asOf,
  );
  return before.tally.days > 0 ? before : undefined;
};

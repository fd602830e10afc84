import { daysOfTrip, type Measure } from '../../policy/calendar';
import { lengthOf } from '../../days/span';
import type { BlockedTrip } from '../../trips/trip';
import { cellOf, rowRule, type RuleContext } from '../rule';

const sumOf = (rows: readonly BlockedTrip[], measure: Measure): number =>
  rows.reduce((sum, row) => sum + daysOfTrip(row, measure), 0);

/** Whether it is the number of the row's own days, or of all trips of the row for the same officer. */
const isGiven = (days: number, row: BlockedTrip, { measures, parts }: RuleContext): boolean => {
  const all = parts(row);
  return measures.some(
    (measure) => daysOfTrip(row, measure) === days || (all.length > 1 && sumOf(all, measure) === days),
  );
};

/** The dates win; under a policy of working days a number of calendar days is no fault either. */
export const daysMismatch = rowRule({
  code: 'DAYS_MISMATCH',
  severity: 'warning',
  source: 'A trip covers every day from its start to its end, both included',
  judge: (row, context) => {
    if (row.statedDays === undefined || row.span === undefined) return undefined;
    const length = lengthOf(row.span);
    if (row.looseDays === undefined ? isGiven(row.statedDays, row, context) : row.looseDays <= length)
      return undefined;
    const [first = lengthOf] = context.measures;
    const expected = row.looseDays === undefined ? daysOfTrip(row, first) : length;
    if (expected === row.statedDays) return undefined;
    const at = cellOf(row, 'days');
    return {
      at,
      params: { value: row.statedDays, expected },
      ...(at.column === undefined ? {} : { fix: [{ at, to: expected }] }),
    };
  },
});

import { workingDayTest } from '../calendar';
import { daysOf, lengthOf, type Span } from '../span';
import type { BlockedTrip } from '../trip';
import { cellOf, rowRule, type RuleContext } from './rule';

const HALF = 0.5;

type Measure = (span: Span) => number;

/** Days of the rows that have dates: whole spans, or half of them for sessions. */
const sumOf = (rows: readonly BlockedTrip[], measure: Measure): number =>
  rows.reduce((sum, row) => sum + (row.span ? measure(row.span) * (row.session ? HALF : 1) : 0), 0);

/** Ways to count a span by the policy, the one that counts first. */
const measuresOf = ({ records: { policy } }: RuleContext): readonly Measure[] => {
  if (policy.dayKind === 'calendar') return [lengthOf];
  const isWorking = workingDayTest(policy.calendar);
  return [(span) => daysOf(span).filter(isWorking).length, lengthOf];
};

/** The row's own days, and those of all trips of the row for the same officer, by every measure. */
const readings = (row: BlockedTrip, context: RuleContext): number[] => {
  const parts = context.parts(row);
  return measuresOf(context).flatMap((measure) => [sumOf([row], measure), sumOf(parts, measure)]);
};

/** The dates win; under a policy of working days a number of calendar days is no fault either. */
export const daysMismatch = rowRule({
  code: 'DAYS_MISMATCH',
  severity: 'warning',
  source: 'A trip covers every day from its start to its end, both included',
  judge: (row, context) => {
    if (row.statedDays === undefined || row.span === undefined) return undefined;
    if (row.looseDays !== undefined && row.looseDays <= lengthOf(row.span)) return undefined;
    const given = row.looseDays === undefined ? readings(row, context) : [lengthOf(row.span)];
    if (given.includes(row.statedDays)) return undefined;
    const [expected = 0] = given;
    const at = cellOf(row, 'days');
    return {
      at,
      params: { value: row.statedDays, expected },
      ...(at.column === undefined ? {} : { fix: [{ at, to: expected }] }),
    };
  },
});

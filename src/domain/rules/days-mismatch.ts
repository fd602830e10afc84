import { workingDayTest } from '../calendar';
import { daysOf, lengthOf, type Span } from '../span';
import type { BlockedTrip } from '../trip';
import { cellOf, rowRule, type RuleContext } from './rule';

const HALF = 0.5;

/** Days of a trip as the dates give them: the whole span, or half of it for sessions. */
const byDates = (row: BlockedTrip, span: Span): number => lengthOf(span) * (row.session ? HALF : 1);

const workingDays = (row: BlockedTrip, span: Span, { records }: RuleContext): number =>
  daysOf(span).filter(workingDayTest(records.policy.calendar)).length * (row.session ? HALF : 1);

/** The row's own days, and those of all trips of the row for the same officer and number. */
const readings = (row: BlockedTrip, context: RuleContext): number[] => {
  const parts = context.parts(row);
  const each = [[row], parts].map((rows) =>
    rows.flatMap((part) => (part.span ? [{ part, span: part.span }] : [])),
  );
  const calendar = each.map((rows) => rows.reduce((sum, { part, span }) => sum + byDates(part, span), 0));
  if (context.records.policy.dayKind === 'calendar') return calendar;
  return [
    ...each.map((rows) => rows.reduce((sum, { part, span }) => sum + workingDays(part, span, context), 0)),
    ...calendar,
  ];
};

/** The dates win; under a policy of working days a number of calendar days is no fault either. */
export const daysMismatch = rowRule({
  code: 'DAYS_MISMATCH',
  severity: 'warning',
  source: 'A trip covers every day from its start to its end, both included',
  judge: (row, context) => {
    if (row.statedDays === undefined || row.span === undefined) return undefined;
    if (row.looseDays !== undefined && row.looseDays <= lengthOf(row.span)) return undefined;
    const [expected = 0, ...others] =
      row.looseDays === undefined ? readings(row, context) : [lengthOf(row.span)];
    if ([expected, ...others].some((days) => days === row.statedDays)) return undefined;
    const at = cellOf(row, 'days');
    return {
      at,
      params: { value: row.statedDays, expected },
      ...(at.column === undefined ? {} : { fix: [{ at, to: expected }] }),
    };
  },
});

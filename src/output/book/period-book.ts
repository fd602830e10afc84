import {
  byDepartment,
  standingsOf,
  tallyOf,
  type DepartmentStandings,
} from '../../domain/counting/compliance';
import { dutyBooksOf, type DutyBook } from '../../domain/duties/duty-books';
import { ledgerOf, type DayLedger, type OfficerDays } from '../../domain/counting/day-count';
import type { Day } from '../../base/day';
import type { OfficerId } from '../../domain/people/officer';
import type { Period } from '../../domain/days/period';
import { spanOfPeriod } from '../../domain/policy/period-span';
import type { Records } from '../../domain/records';
import type { Span } from '../../domain/days/span';
import type { LeftOut } from './left-out';
import type { Standing, Tally } from '../../domain/counting/standing';

/** What the papers of one period are made from: the records, and where everyone stands. */
export interface PeriodBook {
  readonly records: Records;
  readonly period: Period;
  readonly span: Span;
  readonly ledger: DayLedger;
  /** The same for the officers in the denominator only: what totals and breakdowns add up. */
  readonly subjectLedger: DayLedger;
  /** Everyone, in the roster's order of rank. */
  readonly standings: readonly Standing[];
  readonly departments: readonly DepartmentStandings[];
  readonly tally: Tally;
  /** The duties beside the days of the plan. */
  readonly duties: readonly DutyBook[];
  /** The date of the data: by it reports are due. */
  readonly asOf: Day;
  /** What the figures are without, where the workbook was judged and not only read. */
  readonly leftOut?: LeftOut;
}

const subjectOfficers = (standings: readonly Standing[], ledger: DayLedger): Map<OfficerId, OfficerDays> =>
  new Map(
    standings.flatMap(({ subject, officer }) => {
      const days = subject ? ledger.officers.get(officer.id) : undefined;
      return days ? [[officer.id, days] as const] : [];
    }),
  );

/**
 * Opens the book of a period. The workbook's own date of the data goes before `today`. A ledger made
 * before saves counting again. Throws a RangeError for a period that the office's year does not have:
 * ask `spanOfPeriod` first where a person typed it.
 */
export const openBook = (
  records: Records,
  period: Period,
  today: Day,
  ledger: DayLedger = ledgerOf(records),
): PeriodBook => {
  const span = spanOfPeriod(period, records.policy, records.rounds);
  if (span === undefined) throw new RangeError(`No such period: ${JSON.stringify(period)}`);
  const asOf = records.policy.asOf ?? today;
  const standings = standingsOf(records, period, ledger, asOf);
  return {
    records,
    period,
    span,
    ledger,
    subjectLedger: { records, officers: subjectOfficers(standings, ledger) },
    standings,
    departments: byDepartment(standings),
    duties: dutyBooksOf(ledger, period, asOf),
    tally: tallyOf(standings),
    asOf,
  };
};

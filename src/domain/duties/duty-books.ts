import type { Day } from '../../base/day';
import type { DayLedger } from '../counting/day-count';
import type { Period } from '../days/period';
import type { Duty } from '../policy/duty';
import { spanOfPeriod } from '../policy/period-span';
import { dutyPaceOf } from './duty-pace';
import { dutyStandingsOf, dutyTallyOf, type DutyStanding, type DutyTally } from './duty-standing';

/** A duty, where everyone stands in it, and its totals. */
export interface DutyBook {
  readonly duty: Duty;
  readonly standings: readonly DutyStanding[];
  readonly tally: DutyTally;
}

/** The duties beside the days of the plan, in the order of the settings; with today's day each standing knows its pace. */
export const dutyBooksOf = (ledger: DayLedger, period: Period, today: Day): DutyBook[] => {
  const { records } = ledger;
  const span = spanOfPeriod(period, records.policy, records.rounds);
  return records.policy.duties.map((duty) => {
    const standings = dutyStandingsOf(records, duty, period, ledger).map((standing) => {
      const pace = span && dutyPaceOf(ledger, duty, standing, { period: span, today });
      return pace ? { ...standing, pace } : standing;
    });
    return { duty, standings, tally: dutyTallyOf(standings) };
  });
};

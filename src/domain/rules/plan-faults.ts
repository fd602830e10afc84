import type { CellRef } from '../cell';
import type { Officer } from '../officer';
import { quarterSpan } from '../period';
import { canStillGo, openPlanQuarters, plannedQuarters, plansOf, tripsAhead } from '../plan';
import type { Records } from '../records';
import { officeRule } from './rule';

const SOURCE = 'Registration by quarter and round; two months a year (504-KH/TĐTN-XDĐ, 24/02/2022)';

/** The officer's row of the roster, else that of a trip. */
const officerCell = (officer: Officer, records: Records): CellRef | undefined => {
  if (officer.source) return officer.source;
  const source = records.trips.find((trip) => trip.officer === officer.id)?.source;
  return source && { sheet: source.sheet, row: source.row };
};

/** Judged for quarters not over in which others have registered: elsewhere nobody plans yet. */
export const quarterWithoutPlan = officeRule({
  code: 'QUARTER_WITHOUT_PLAN',
  severity: 'warning',
  dependsOnToday: true,
  source: SOURCE,
  judge: ({ ledger, today, records }) => {
    const days = ledger();
    const quarters = openPlanQuarters(days, today);
    const subject = quarters.length === 0 ? [] : plansOf(days, today);
    return subject.flatMap(({ officer }) => {
      const own = days.officers.get(officer);
      const at = own && officerCell(own.officer, records);
      if (own === undefined || at === undefined) return [];
      const planned = plannedQuarters(own, records.policy);
      return quarters
        .filter((quarter) => !planned.has(quarter))
        .filter((quarter) => {
          const span = quarterSpan(quarter, records.policy.quarters);
          return span !== undefined && canStillGo(own, span, today);
        })
        .map((quarter) => ({ at, params: { officer: own.officer.name, quarter } }));
    });
  },
});

/** Judged only while somebody has a trip ahead: a workbook without registrations holds no plan. */
export const planTooShort = officeRule({
  code: 'PLAN_TOO_SHORT',
  severity: 'warning',
  dependsOnToday: true,
  source: SOURCE,
  judge: ({ ledger, today, records }) => {
    const days = ledger();
    if (tripsAhead(days, today).length === 0) return [];
    return plansOf(days, today).flatMap((plan) => {
      const officer = days.officers.get(plan.officer)?.officer;
      const at = officer && officerCell(officer, records);
      if (plan.suffices || officer === undefined || at === undefined) return [];
      return [
        {
          at,
          params: {
            officer: officer.name,
            days: plan.counted + plan.planned,
            rounds: plan.rounds,
            required: plan.required,
          },
        },
      ];
    });
  },
});

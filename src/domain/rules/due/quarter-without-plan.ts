import { quarterSpan } from '../../days/period';
import { canStillGo, openPlanQuarters, plannedQuarters, plansOf } from '../../counting/plan';
import { officerCell } from './officer-cell';
import { officeRule } from '../rule';

/** Judged for quarters not over in which others have registered: elsewhere nobody plans yet. */
export const quarterWithoutPlan = officeRule({
  code: 'QUARTER_WITHOUT_PLAN',
  severity: 'info',
  dependsOnToday: true,
  source: 'Officers register by quarter and round (504-KH/TĐTN-XDĐ, 24/02/2022)',
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

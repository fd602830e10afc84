import { plansOf, tripsAhead } from '../../counting/plan';
import { officerCell } from './officer-cell';
import { officeRule } from '../rule';

/** Judged only while somebody has a trip ahead: a workbook without registrations holds no plan. */
export const planTooShort = officeRule({
  code: 'PLAN_TOO_SHORT',
  severity: 'info',
  dependsOnToday: true,
  source: 'Two months a year at the grassroots (Hướng dẫn 03-HD/TWĐTN-BTC, 21/3/2018)',
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

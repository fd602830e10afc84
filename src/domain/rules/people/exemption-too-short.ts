import { DAYS_PER_EXEMPTION_MONTH } from '../../counting/exemption';
import { lengthOf } from '../../days/span';
import { officeRule } from '../rule';

/** A short course lifts no quota; where the quota is owed by months of duty, every leave has its effect. */
export const exemptionTooShort = officeRule({
  code: 'EXEMPTION_TOO_SHORT',
  severity: 'info',
  source: '504-KH/TĐTN-XDĐ, 24/02/2022: long study is one of six months and more',
  judge: ({ records: { exemptions, policy } }) =>
    exemptions.flatMap(({ reason, span, source, officer }) => {
      const isShort = lengthOf(span) < policy.exemptFromMonths * DAYS_PER_EXEMPTION_MONTH;
      return reason === 'study' && isShort && policy.exemption === 'exempt' && source
        ? [{ at: source, params: { officer, days: lengthOf(span), months: policy.exemptFromMonths } }]
        : [];
    }),
});

import { termsForNobody } from '../../counting/duty-holders';
import { officeRule } from '../rule';

/** A term that means nobody leaves the duty without the people it was written for, unsaid. */
export const dutyForNobody = officeRule({
  code: 'DUTY_FOR_NOBODY',
  severity: 'warning',
  source: 'Obligation is stated for persons, posts and levels (Bà Rịa – Vũng Tàu, 2018–2022; Tây Ninh, 2018)',
  judge: ({ records: { officers, policy } }) =>
    policy.duties.flatMap((duty) => {
      const terms = termsForNobody(officers, duty);
      return duty.at === undefined || terms.length === 0
        ? []
        : [{ at: duty.at, params: { name: duty.name, value: terms.join(', ') } }];
    }),
});

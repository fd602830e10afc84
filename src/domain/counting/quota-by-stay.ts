import type { Day } from '../../base/day';
import type { Span } from '../days/span';
import type { Exemption, Officer } from '../people/officer';
import type { Stay } from '../people/stay';
import type { Policy } from '../policy/policy';
import { daysAYear, dutyShare, roundHalfUp } from './exemption';

/** The officer as far as the stay goes: in office no earlier and no later. */
const within = (officer: Officer, { from, to }: Span): Officer => ({
  ...officer,
  activeFrom: Math.max(from, officer.activeFrom ?? from) as Day,
  activeTo: Math.min(to, officer.activeTo ?? to) as Day,
});

/**
 * The quota divided among the stays by their months of duty and what each asks a year, in whole days that add up to
 * it; by none of them where the officer has no month of duty.
 */
export const quotaByStay = (
  { officer, exemptions }: { readonly officer: Officer; readonly exemptions: readonly Exemption[] },
  required: number,
  policy: Policy,
  stays: readonly Stay[],
): number[] => {
  const shares = stays.map(({ span }) => {
    const own = within(officer, span);
    return (own.activeFrom ?? 0) > (own.activeTo ?? 0)
      ? 0
      : dutyShare(own, exemptions, policy.window) * daysAYear(own, policy);
  });
  const all = shares.reduce((sum, share) => sum + share, 0);
  if (all === 0) return stays.map(() => 0);
  let passed = 0;
  let given = 0;
  return shares.map((share) => {
    passed += share;
    const part = roundHalfUp((required * passed) / all) - given;
    given += part;
    return part;
  });
};

import type { Policy } from '../policy/policy';
import { spanOn } from './years-on';

/**
 * The rules of one year taken for another of which the book states none: window and quarters are that year's. The
 * plan's number stays behind, for every year has its own.
 */
export const policyOfYear = (policy: Policy, year: number): Policy => {
  if (year === policy.year) return policy;
  const years = year - policy.year;
  const moved: { -readonly [Key in keyof Policy]: Policy[Key] } = {
    ...policy,
    year,
    window: spanOn(policy.window, years),
    quarters: policy.quarters.map((quarter) => spanOn(quarter, years)),
  };
  delete moved.document;
  return moved;
};

import { monthLength, mustDay, partsOf, type Day } from '../../base/day';
import type { Span } from '../days/span';
import type { Policy } from '../policy/policy';

/** The same day some years on; the last day of a month stays the last, as 29 February and 28 February are. */
const yearsOn = (day: Day, years: number): Day => {
  const { year, month, date } = partsOf(day);
  const last = monthLength(year + years, month);
  const isLast = date === monthLength(year, month);
  return mustDay(year + years, month, isLast ? last : Math.min(date, last));
};

const spanOn = <S extends Span>(span: S, years: number): S => ({
  ...span,
  from: yearsOn(span.from, years),
  to: yearsOn(span.to, years),
});

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

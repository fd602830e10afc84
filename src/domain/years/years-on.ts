import { monthLength, mustDay, partsOf, type Day } from '../../base/day';
import type { Span } from '../days/span';

/** The same day some years on; the last day of a month stays the last, as 29 February and 28 February are. */
export const yearsOn = (day: Day, years: number): Day => {
  const { year, month, date } = partsOf(day);
  const last = monthLength(year + years, month);
  const isLast = date === monthLength(year, month);
  return mustDay(year + years, month, isLast ? last : Math.min(date, last));
};

export const spanOn = <S extends Span>(span: S, years: number): S => ({
  ...span,
  from: yearsOn(span.from, years),
  to: yearsOn(span.to, years),
});

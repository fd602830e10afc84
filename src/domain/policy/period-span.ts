import { monthLength } from '../../base/day';
import { monthSpan, quarterSpan, type Period } from '../days/period';
import type { Policy } from './policy';
import { findRound, type Round } from '../days/round';
import { spanOf, type Span } from '../days/span';

/**
 * The days of a period. The year is the policy's counting window. Undefined when there is no such
 * quarter, round or month, or when the end lies before the start.
 */
export const spanOfPeriod = (
  period: Period,
  policy: Pick<Policy, 'window' | 'quarters'>,
  rounds: readonly Round[],
): Span | undefined => {
  switch (period.kind) {
    case 'year':
      return policy.window;
    case 'quarter':
      return quarterSpan(period.quarter, policy.quarters);
    case 'round':
      return findRound(period, rounds)?.span;
    case 'month':
      return monthLength(period.year, period.month) > 0 ? monthSpan(period.year, period.month) : undefined;
    case 'span':
      return spanOf(period.from, period.to);
  }
};

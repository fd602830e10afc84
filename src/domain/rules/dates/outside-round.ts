import { toIso } from '../../../base/day';
import { findRound, type Round, type RoundRef } from '../../days/round';
import { covers } from '../../days/span';
import { isLive } from '../../policy/status';
import type { BlockedTrip } from '../../trips/trip';
import { quarterOfDates } from './quarter-of-dates';
import { cellOf, rowRule, spanParams, type RuleContext } from '../rule';

type NumberedRound = Exclude<RoundRef, 'outside'>;

/**
 * The round that the row names. Where the quarter typed is not that of the dates, the quarter is at
 * fault (WRONG_QUARTER) and the number is taken as a round of the dates' own quarter.
 */
const namedRound = (row: BlockedTrip, ref: NumberedRound, context: RuleContext): Round | undefined => {
  const own = quarterOfDates(row, context);
  const isOfRow = (ref.quarter ?? row.quarter) === row.quarter;
  return own !== undefined && isOfRow
    ? findRound({ number: ref.number }, context.records.rounds, own)
    : findRound(ref, context.records.rounds, row.quarter ?? own);
};

/** Bình Thuận's plan sets each quarter's rounds; a trip named after a round lies in its window. */
export const outsideRound = rowRule({
  code: 'OUTSIDE_ROUND',
  severity: 'warning',
  source: '504-KH/TĐTN-XDĐ, 24/02/2022',
  judge: (row, context) => {
    if (row.span === undefined || row.round === undefined || row.round === 'outside') return undefined;
    const round = isLive(row.status) ? namedRound(row, row.round, context) : undefined;
    if (round === undefined || covers(round.span, row.span)) return undefined;
    const dates = { start: toIso(row.span.from), end: toIso(row.span.to) };
    return {
      at: cellOf(row, 'round', 'start', 'dates'),
      params: { round: round.number, quarter: round.quarter, ...spanParams(round.span), ...dates },
    };
  },
});

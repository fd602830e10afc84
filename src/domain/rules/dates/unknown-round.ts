import { findRound } from '../../days/round';
import { quarterOfDates } from './quarter-of-dates';
import { cellOf, rowRule } from '../rule';

/**
 * Judged only where the office has set rounds at all. A round of the dates' own quarter is known: then the quarter
 * typed is at fault (WRONG_QUARTER).
 */
export const unknownRound = rowRule({
  code: 'UNKNOWN_ROUND',
  severity: 'warning',
  source: '504-KH/TĐTN-XDĐ, 24/02/2022',
  judge: (row, context) => {
    const { rounds } = context.records;
    if (row.round === undefined || row.round === 'outside' || rounds.length === 0) return undefined;
    const own = quarterOfDates(row, context);
    const quarter = row.round.quarter ?? row.quarter ?? own;
    if (quarter === undefined || findRound(row.round, rounds, quarter)) return undefined;
    if (row.quarter === quarter && findRound({ number: row.round.number }, rounds, own)) return undefined;
    return { at: cellOf(row, 'round', 'start', 'dates'), params: { value: row.round.number, quarter } };
  },
});

import { findRound } from '../round';
import { quarterOfDates } from './quarter-of-dates';
import { cellOf, rowRule } from './rule';

/** Judged only where the office has set rounds at all. */
export const unknownRound = rowRule({
  code: 'UNKNOWN_ROUND',
  severity: 'warning',
  source: '504-KH/TĐTN-XDĐ, 24/02/2022',
  judge: (row, context) => {
    const { rounds } = context.records;
    if (row.round === undefined || row.round === 'outside' || rounds.length === 0) return undefined;
    const quarter = row.round.quarter ?? row.quarter ?? quarterOfDates(row, context);
    if (quarter === undefined || findRound(row.round, rounds, quarter)) return undefined;
    return { at: cellOf(row, 'round', 'start', 'dates'), params: { value: row.round.number, quarter } };
  },
});

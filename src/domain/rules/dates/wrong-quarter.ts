import { isLive } from '../../policy/status';
import { quarterOfDates } from './quarter-of-dates';
import { cellOf, rowRule } from '../rule';

/** The quarter typed, or that of the tab, against the quarter of the first day; the dates win. */
export const wrongQuarter = rowRule({
  code: 'WRONG_QUARTER',
  severity: 'warning',
  source: 'Trips are split by date across quarters, whatever quarter the form is filed under.',
  judge: (row, context) => {
    if (row.quarter === undefined || !isLive(row.status)) return undefined;
    const own = quarterOfDates(row, context);
    if (own === undefined || row.quarter === own) return undefined;
    return {
      at: cellOf(row, 'quarter', 'start', 'dates'),
      params: { value: row.quarter, expected: own },
    };
  },
});

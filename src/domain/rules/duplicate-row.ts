import { isSameTrip } from '../trip-identity';
import { earlierTrips } from './overlap';
import { dateCell, isDated, rowRule } from './rule';

/** Same officer, dates, unit and purpose as an earlier row: it adds no day and no visit. */
export const duplicateRow = rowRule({
  code: 'DUPLICATE_ROW',
  severity: 'warning',
  source: 'One trip is one entry, also when several lists report it',
  judge: (row, context) => {
    const known = isDated(row) ? earlierTrips(row, context) : undefined;
    const first = known?.earlier.find((other) => isSameTrip(other, known.trip));
    return first && { at: dateCell(row), related: [dateCell(first)], params: {} };
  },
});

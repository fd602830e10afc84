import { awaitsOrder } from '../../policy/travel-order';
import { cellOf, rowRule } from '../rule';

/** Also where the table has no column for it: its days wait for the order all the same, which must be said. */
export const travelOrderMissing = rowRule({
  code: 'TRAVEL_ORDER_MISSING',
  severity: 'warning',
  source: 'Days are added up by the travel orders and assignment decisions (Bà Rịa – Vũng Tàu, 2018–2022)',
  judge: (row, { records }) =>
    awaitsOrder(records.policy, row)
      ? {
          at: cellOf(row, 'travelOrder'),
          params: row.officer === undefined ? {} : { officer: row.officer },
        }
      : undefined,
});

import { countsBy } from '../../policy/status';
import { missingField } from './missing-field';

/** The days still count: the travel order can be supplied later. */
export const travelOrderMissing = missingField({
  code: 'TRAVEL_ORDER_MISSING',
  field: 'travelOrder',
  source: 'Days are added up by the travel orders and assignment decisions (Bà Rịa – Vũng Tàu, 2018–2022)',
  isMissing: (row, { records }) =>
    records.policy.travelOrderRequired &&
    row.travelOrder === undefined &&
    countsBy(records.policy, row.status),
});

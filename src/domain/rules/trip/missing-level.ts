import { isHabit } from '../habits';
import { missingField } from './missing-field';

/**
 * Only where levels have their own quotas, or nearly all rows of the tab tell the level; a row without a
 * place is told of the place it lacks.
 */
export const missingLevel = missingField({
  code: 'MISSING_LEVEL',
  field: 'level',
  source: 'Of 60 days, 30 at branches, 20 at communes, 10 at districts (Bà Rịa – Vũng Tàu, 2018–2022)',
  isMissing: (row, { habits, records }) =>
    row.unit !== undefined &&
    row.level === undefined &&
    row.levelTyped === undefined &&
    (records.policy.levelQuotas !== undefined || isHabit(habits.get(row.source.sheet), 'levels')),
});

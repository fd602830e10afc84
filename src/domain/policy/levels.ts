import { mustDay } from '../../base/day';
import { intersect } from '../days/span';
import { LEVELS, type Level } from '../places/unit';
import type { Records } from '../records';
import type { Policy } from './policy';

/** Units of two levels began on this day (Luật Tổ chức chính quyền địa phương 2025): no district is left. */
const TWO_LEVELS = mustDay(2025, 7, 1);

/**
 * What stands between province and commune in the counting window: districts, and since they ended the bodies
 * attached to the province alone (Đoàn các cơ quan Đảng, Đoàn UBND); both in the year of the change.
 */
export type TopLevel = 'district' | 'district-or-attached' | 'attached';

export const topLevelOf = ({ window: { from, to } }: Pick<Policy, 'window'>): TopLevel => {
  if (to < TWO_LEVELS) return 'district';
  return from < TWO_LEVELS ? 'district-or-attached' : 'attached';
};

const namesTop = ({ policy, units, trips }: Records): boolean =>
  (policy.levelQuotas?.district ?? 0) > 0 ||
  units.some(
    ({ level, validTo }) => level === 'district' && (validTo ?? policy.window.to) >= policy.window.from,
  ) ||
  trips.some(({ level, span }) => level === 'district' && intersect(span, policy.window) !== undefined);

/** The levels that papers of the office list: without districts the topmost only where anything speaks of it. */
export const levelsOf = (records: Records): readonly Level[] =>
  topLevelOf(records.policy) !== 'attached' || namesTop(records)
    ? LEVELS
    : LEVELS.filter((level) => level !== 'district');

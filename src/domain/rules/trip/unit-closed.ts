import { toIso } from '../../../base/day';
import type { Span } from '../../days/span';
import { isLive } from '../../policy/status';
import type { Unit } from '../../places/unit';
import { cellOf, rowRule } from '../rule';

const exists = ({ validFrom, validTo }: Unit, { from, to }: Span): boolean =>
  (validFrom === undefined || validFrom <= to) && (validTo === undefined || from <= validTo);

/** Districts ended and communes merged on 1/7/2025; a trip names the unit of its own time. */
export const unitClosed = rowRule({
  code: 'UNIT_CLOSED',
  severity: 'warning',
  source: 'Units of two levels since 1/7/2025',
  judge: (row, context) => {
    const unit = row.unit === undefined ? undefined : context.units.get(row.unit);
    if (unit === undefined || row.span === undefined || !isLive(row.status)) return undefined;
    if (exists(unit, row.span)) return undefined;
    const at = cellOf(row, 'unit');
    return {
      at,
      params: {
        value: unit.name,
        ...(unit.validTo === undefined ? {} : { to: toIso(unit.validTo) }),
        ...(unit.mergedInto === undefined ? {} : { expected: unit.mergedInto }),
      },
      ...(unit.mergedInto === undefined ? {} : { fix: [{ at, to: unit.mergedInto }] }),
    };
  },
});

import { departmentOn } from '../../people/department';
import { isLive } from '../../policy/status';
import type { BlockedTrip } from '../../trips/trip';
import { cellOf, isDated, rowRule, type RuleContext } from '../rule';

const departmentOf = (row: BlockedTrip, { officers }: RuleContext): string | undefined => {
  if (!isDated(row)) return undefined;
  const officer = officers.get(row.officer);
  return officer && departmentOn(officer, row.span.from);
};

/**
 * The department typed against the officer's on that date. A department that the roster does not know
 * is no fault here: it may be a short form. Where people of two departments went together, the row has that
 * of one of them.
 */
export const wrongDepartment = rowRule({
  code: 'WRONG_DEPARTMENT',
  severity: 'warning',
  source: 'Registration and totals go by department (504-KH/TĐTN-XDĐ)',
  judge: (row, context) => {
    if (row.department === undefined || !isDated(row) || !isLive(row.status)) return undefined;
    const expected = departmentOf(row, context);
    if (expected === undefined || expected === '' || row.department === expected) return undefined;
    if (!context.departments.has(row.department)) return undefined;
    const together = context.companions(row);
    if (together.some((other) => departmentOf(other, context) === row.department)) return undefined;
    const at = cellOf(row, 'department', 'officer');
    return { at, params: { value: row.department, expected } };
  },
});

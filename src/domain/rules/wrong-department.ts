import { departmentOn } from '../department';
import { isLive } from '../status';
import { cellOf, isDated, rowRule } from './rule';

/**
 * The department typed against the officer's on that date. A department that the roster does not know
 * is no fault here: it may be a short form.
 */
export const wrongDepartment = rowRule({
  code: 'WRONG_DEPARTMENT',
  severity: 'warning',
  source: 'Registration and totals go by department (504-KH/TĐTN-XDĐ)',
  judge: (row, context) => {
    if (row.department === undefined || !isDated(row) || !isLive(row.status)) return undefined;
    const officer = context.officers.get(row.officer);
    const expected = officer && departmentOn(officer, row.span.from);
    if (expected === undefined || expected === '' || row.department === expected) return undefined;
    if (!context.departments.has(row.department)) return undefined;
    const at = cellOf(row, 'department', 'officer');
    return { at, params: { value: row.department, expected } };
  },
});

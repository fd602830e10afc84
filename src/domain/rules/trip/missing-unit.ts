import { missingField } from './missing-field';

export const missingUnit = missingField({
  code: 'MISSING_UNIT',
  field: 'unit',
  source: 'Registration by quarter names the unit of each trip (504-KH/TĐTN-XDĐ)',
  isMissing: (row) => row.unit === undefined,
});

import { missingField } from './missing-field';

export const missingTheme = missingField({
  code: 'MISSING_THEME',
  field: 'topic',
  source: 'Trips are made by topic (504-KH/TĐTN-XDĐ)',
  isMissing: (row) => row.topic === undefined,
});

import { isHabit } from '../habits';
import { missingField } from './missing-field';

/** Only where nearly all rows of the tab tell the kind. */
export const missingKind = missingField({
  code: 'MISSING_KIND',
  field: 'kind',
  source: 'Four kinds of trip: by topic, joint activity, inspection, attending a meeting',
  isMissing: (row, { habits }) => row.kind === undefined && isHabit(habits.get(row.source.sheet), 'kinds'),
});

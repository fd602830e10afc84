import type { IssueCode } from '../issue';
import { countsBy, isLive } from '../status';
import type { BlockedTrip, TripField } from '../trip';
import { isHabit } from './habits';
import { cellOf, rowRule, type Rule, type RuleContext } from './rule';

interface MissingField {
  readonly code: IssueCode;
  readonly field: TripField;
  readonly source: string;
  readonly isMissing: (row: BlockedTrip, context: RuleContext) => boolean;
}

/** A blank in a column that the table has; a table without the column is not at fault. */
const missing = ({ code, field, source, isMissing }: MissingField): Rule =>
  rowRule({
    code,
    severity: 'warning',
    source,
    judge: (row, context) =>
      row.source.columns[field] !== undefined && isLive(row.status) && isMissing(row, context)
        ? { at: cellOf(row, field), params: row.officer === undefined ? {} : { officer: row.officer } }
        : undefined,
  });

export const missingUnit = missing({
  code: 'MISSING_UNIT',
  field: 'unit',
  source: 'Registration by quarter names the unit of each trip (504-KH/TĐTN-XDĐ)',
  isMissing: (row) => row.unit === undefined,
});

export const missingTheme = missing({
  code: 'MISSING_THEME',
  field: 'topic',
  source: 'Trips are made by topic (504-KH/TĐTN-XDĐ)',
  isMissing: (row) => row.topic === undefined,
});

/** Only where most rows of the tab tell the kind. */
export const missingKind = missing({
  code: 'MISSING_KIND',
  field: 'kind',
  source: 'Four kinds of trip: by topic, joint activity, inspection, attending a meeting',
  isMissing: (row, { habits }) => row.kind === undefined && isHabit(habits.get(row.source.sheet), 'kinds'),
});

/** Only where levels have their own quotas, or most rows of the tab tell the level. */
export const missingLevel = missing({
  code: 'MISSING_LEVEL',
  field: 'level',
  source: 'Of 60 days, 30 at branches, 20 at communes, 10 at districts (Bà Rịa – Vũng Tàu, 2018–2022)',
  isMissing: (row, { habits, records }) =>
    row.level === undefined &&
    row.levelTyped === undefined &&
    (records.policy.levelQuotas !== undefined || isHabit(habits.get(row.source.sheet), 'levels')),
});

/** The days still count: the travel order can be supplied later. */
export const travelOrderMissing = missing({
  code: 'TRAVEL_ORDER_MISSING',
  field: 'travelOrder',
  source: 'Days are added up by the travel orders and assignment decisions (Bà Rịa – Vũng Tàu, 2018–2022)',
  isMissing: (row, { records }) =>
    records.policy.travelOrderRequired &&
    row.travelOrder === undefined &&
    countsBy(records.policy, row.status),
});

import type { IssueCode } from '../../issue';
import { isLive } from '../../policy/status';
import type { BlockedTrip, TripField } from '../../trips/trip';
import { cellOf, rowRule, type Rule, type RuleContext } from '../rule';

interface MissingField {
  readonly code: IssueCode;
  readonly field: TripField;
  readonly source: string;
  readonly isMissing: (row: BlockedTrip, context: RuleContext) => boolean;
}

/** A blank in a column that the table has; a table without the column is not at fault. */
export const missingField = ({ code, field, source, isMissing }: MissingField): Rule =>
  rowRule({
    code,
    severity: 'warning',
    source,
    judge: (row, context) =>
      row.source.columns[field] !== undefined && isLive(row.status) && isMissing(row, context)
        ? { at: cellOf(row, field), params: row.officer === undefined ? {} : { officer: row.officer } }
        : undefined,
  });

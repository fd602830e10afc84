import type { Cell } from '../../../base/cell';
import type { Day } from '../../../base/day';
import type { Span } from '../../../domain/days/span';
import type { IssueCode } from '../../../domain/issue';
import type { Evidence } from './date-evidence';
import type { ColumnHabits } from '../habits/date-habits';
import type { DateSegment } from '../date-segment';
import type { ItemsReader } from '../vi-date';
import type { DateField } from '../../words/headings/field-sets';

export type TripDateCode = Extract<
  IssueCode,
  | 'MISSING_DATE'
  | 'UNREADABLE_DATE'
  | 'IMPOSSIBLE_DATE'
  | 'END_BEFORE_START'
  | 'WRONG_YEAR'
  | 'DATE_SWAPPED'
  | 'AMBIGUOUS_DATE'
  | 'WEEKDAY_MISMATCH'
  | 'DATE_AS_TEXT'
  | 'ERROR_CELL'
>;

/** The date cells of one row; a table has either one column of spans or a start and an end. */
export interface TripDateCells {
  readonly dates?: Cell | undefined;
  readonly start?: Cell | undefined;
  readonly end?: Cell | undefined;
}

/** The end of a trip from which the number of its days is counted. */
export type CountsFrom = 'start' | 'end';

export interface TripDateContext extends Evidence {
  readonly year?: number;
  /** The windows of other years that the book keeps rules for. */
  readonly otherPeriods?: readonly Span[];
  readonly itemsOf?: ItemsReader;
  readonly habits?: Partial<Record<DateField, ColumnHabits>>;
  /** In this table one-day trips leave the end blank: `leavesEndBlank`. */
  readonly blankEndIsOneDay?: boolean;
  /** This table has dates of one end alone: each trip is told by its first, or last, day and the number of its days. */
  readonly countsFrom?: CountsFrom | undefined;
}

export interface TripDateFault {
  readonly code: TripDateCode;
  readonly field: DateField;
  readonly blocks: boolean;
  /** What to write in which cell of the row; absent when the sheet itself does not tell. */
  readonly fix?: readonly { readonly field: DateField; readonly to: Cell }[];
  /** The day in question, where the cell names more than that. */
  readonly day?: Day;
  /** The value expected: an ISO day, an ISO interval `start/end`, or the English name of a weekday. */
  readonly expected?: string;
  /** Readings to choose from, as ISO days or intervals. */
  readonly suggestions?: readonly string[];
}

export interface TripDates {
  /** As put right by the fixes; empty when the row does not tell its days. */
  readonly segments: readonly DateSegment[];
  /** Whether the segments hold as the row stands (no blocking fault). */
  readonly sound: boolean;
  readonly faults: readonly TripDateFault[];
}

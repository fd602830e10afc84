import type { CellRef } from '../../base/cell';
import type { Day } from '../../base/day';
import type { OfficerId } from '../people/officer';
import type { Quarter } from '../days/period';
import type { RoundRef } from '../days/round';
import type { Span } from '../days/span';
import type { Level } from '../places/unit';

/** The four kinds of trip: by topic, hosting an activity together, inspection, attending a meeting. */
export type TripKind = 'thematic' | 'joint' | 'inspection' | 'meeting';

export const TRIP_KINDS: readonly TripKind[] = ['thematic', 'joint', 'inspection', 'meeting'];

export type TripStatus =
  | 'registered'
  | 'approved'
  | 'done'
  | 'reported'
  | 'cancelled'
  | 'postponed'
  /** Sent back to who registered it, with a reason: neither planned nor called off. */
  | 'returned';

/** A half-day trip; `half` when the row does not tell which half. */
export type Session = 'morning' | 'afternoon' | 'half';

/** What a session is of its day, by the policy; two sessions of one day are the whole of it. */
export const HALF_A_DAY = 0.5;

/** Days beyond which a trip is hardly one: the days of the longest month. */
export const LONGEST_TRIP = 31;

/** The fields of a trip that a table may have a column for. */
export type TripField =
  | 'officer'
  | 'department'
  | 'position'
  | 'quarter'
  | 'round'
  | 'dates'
  | 'start'
  | 'end'
  | 'days'
  | 'unit'
  | 'parentUnit'
  | 'level'
  | 'kind'
  | 'topic'
  | 'status'
  | 'travelOrder'
  | 'report'
  | 'note';

/** The columns of the table that the trip came from, counted from 1; shared by all trips of a table. */
export type FieldColumns = Readonly<Partial<Record<TripField, number>>>;

export interface TripSource {
  readonly sheet: string;
  readonly row: number;
  readonly columns: FieldColumns;
  /** Where a table lies on its side: the rows in which the fields of the trip stand. */
  readonly rows?: FieldColumns;
  /** Distinguishes trips of one row: several dates or people in a cell, or round groups side by side. */
  readonly part?: number;
}

/** The trip's cell in the first of these columns that its table has, else the whole row. */
export const fieldCell = (
  { sheet, row, rows, columns }: TripSource,
  ...fields: readonly TripField[]
): CellRef => {
  const field = fields.find((each) => columns[each] !== undefined);
  const column = field && columns[field];
  return column === undefined ? { sheet, row } : { sheet, row: rows?.[field ?? 'dates'] ?? row, column };
};

/**
 * What a row of a table says of a trip, apart from who went and when. Trips are many: what they do not say is
 * undefined rather than left out, so that all of them have one shape, which is cheap to make and to read.
 */
interface TripDetails {
  readonly session?: Session | undefined;
  /**
   * Wide forms only: the dates are not known, just how many days lie inside `span` (the round's window).
   */
  readonly looseDays?: number | undefined;
  /** Canonical name when the unit is known, else as typed. */
  readonly unit?: string | undefined;
  readonly unitKnown?: boolean | undefined;
  /** The level of the known unit, else as typed. */
  readonly level?: Level | undefined;
  readonly levelTyped?: Level | undefined;
  readonly kind?: TripKind | undefined;
  readonly topic?: string | undefined;
  readonly round?: RoundRef | undefined;
  /** As named by the row, its group, its title or its tab. */
  readonly quarter?: Quarter | undefined;
  /** As typed in the row; the officer's own department may differ. */
  readonly department?: string | undefined;
  readonly status: TripStatus;
  readonly travelOrder?: string | undefined;
  readonly reportedOn?: Day | undefined;
  /** The number of days typed in the row. */
  readonly statedDays?: number | undefined;
  readonly note?: string | undefined;
  /**
   * Of a plan in a workbook that tells of no trip made: the row of its table's heading, where it is asked what
   * came of all of it.
   */
  readonly lonePlan?: number | undefined;
  readonly source: TripSource;
}

/** A trip that is understood: it may count. */
export interface Trip extends TripDetails {
  readonly officer: OfficerId;
  readonly span: Span;
}

/**
 * A row with a blocking error: it does not count until it is put right. Officer and span are what the
 * row's fix would make of it, and absent where nothing is known.
 */
export interface BlockedTrip extends TripDetails {
  readonly officer?: OfficerId | undefined;
  readonly span?: Span | undefined;
}

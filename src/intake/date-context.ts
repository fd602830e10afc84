import type { Cell } from '../domain/cell';
import type { Day } from '../domain/day';
import type { IssueCode } from '../domain/issue';
import type { Span } from '../domain/span';
import type { DateSegment } from './vi-date';

export type DateField = 'dates' | 'start' | 'end';

export type TripDateCode = Extract<
  IssueCode,
  | 'MISSING_DATE'
  | 'UNREADABLE_DATE'
  | 'IMPOSSIBLE_DATE'
  | 'END_BEFORE_START'
  | 'WRONG_YEAR'
  | 'DATE_SWAPPED'
  | 'AMBIGUOUS_DATE'
  | 'DATE_AS_TEXT'
  | 'ERROR_CELL'
>;

/** The date cells of one row; a table has either one column of spans or a start and an end. */
export interface TripDateCells {
  readonly dates?: Cell;
  readonly start?: Cell;
  readonly end?: Cell;
}

/** How a column of dates is filled in, from all its cells: `columnHabits`. */
export interface ColumnHabits {
  /** Real dates are the rule, so text is the exception (DATE_AS_TEXT). */
  readonly mostlyDates: boolean;
  /** Real dates never have a day above 12 while text dates do: a US-locale sheet read them month first. */
  readonly looksSwapped: boolean;
}

export interface TripDateContext {
  readonly year?: number;
  /** The counting window. */
  readonly period?: Span;
  readonly quarter?: Span;
  /** Only when the row names a round that is known. */
  readonly round?: Span;
  /** Where the dates of the rows around lie: `nearbyDays`. */
  readonly nearby?: Span;
  readonly statedDays?: number;
  readonly reportedOn?: Day;
  readonly habits?: Partial<Record<DateField, ColumnHabits>>;
  /** In this table one-day trips leave the end blank: `leavesEndBlank`. */
  readonly blankEndIsOneDay?: boolean;
}

export interface TripDateFault {
  readonly code: TripDateCode;
  readonly field: DateField;
  readonly blocks: boolean;
  /** What to write in which cell of the row; absent when the sheet itself does not tell. */
  readonly fix?: readonly { readonly field: DateField; readonly to: Cell }[];
  /** The value expected: an ISO day, or an ISO interval `start/end`. */
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

/** The dates of one row, judged by all that the row and its surroundings say. */
export declare function judgeTripDates(cells: TripDateCells, context: TripDateContext): TripDates;
/** `cells` of one column of a table, top to bottom, blanks included. */
export declare function columnHabits(cells: readonly Cell[]): ColumnHabits;
/** Where the rows around `index` lie in time; undefined when the column is not in time order. */
export declare function nearbyDays(days: readonly (Day | undefined)[], index: number): Span | undefined;
/** Whether one-day trips of the table habitually have a start and no end. */
export declare function leavesEndBlank(rows: readonly { start: Cell; end: Cell; days?: Cell }[]): boolean;

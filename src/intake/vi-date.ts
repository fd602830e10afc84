import type { Cell } from '../domain/cell';
import type { Day } from '../domain/day';
import type { IssueCode } from '../domain/issue';
import type { Span } from '../domain/span';
import type { Session } from '../domain/trip';

/** What the surroundings of a cell tell of the year that was left out. */
export interface DateContext {
  /** The plan year, taken when nothing below decides. */
  readonly year?: number;
  /** Spans in which the day should lie, the narrowest first: round, quarter, tab, counting window. */
  readonly within?: readonly Span[];
}

export interface DateSegment extends Span {
  readonly session?: Session;
}

export type DateFaultCode = Extract<
  IssueCode,
  'MISSING_DATE' | 'UNREADABLE_DATE' | 'IMPOSSIBLE_DATE' | 'END_BEFORE_START' | 'ERROR_CELL'
>;

export interface DateReading {
  /** In the order typed; empty when there is a fault. */
  readonly segments: readonly DateSegment[];
  readonly fault?: DateFaultCode;
  /** What may be meant, when there is a fault; e.g. the exchanged span of END_BEFORE_START. */
  readonly readings?: readonly Span[];
  /** The years that were typed, not supplied from the context. */
  readonly typedYears: readonly number[];
  /** `date`: a real date or serial number. `text`: typed text. */
  readonly form: 'blank' | 'date' | 'text';
}

/**
 * The days that one cell names: a real date, a serial number, or text in any of the forms people type
 * (`01-05/4`, `5,6/12`, `từ ngày 18/3 đến ngày 29/3/2022`…). Words without a date (`giữa tháng 5`) are
 * UNREADABLE_DATE, never guessed. Takes time linear in the text.
 */
export declare function readDates(cell: Cell | undefined, context: DateContext): DateReading;
/** One day in one cell, e.g. of a "Từ ngày" column; undefined when it holds no single day. */
export declare function readDay(cell: Cell | undefined, context: DateContext): Day | undefined;

import type { CellRef } from '../../base/cell';
import type { Weekday } from '../../base/day';
import type { TripKind } from '../trips/trip';
import type { Level } from '../places/unit';

/** What a duty counts: days, trips (lượt), meetings of branches gone to, or trips reported. */
export const DUTY_MEASURES = ['days', 'visits', 'branch-meetings', 'reports'] as const;

export type DutyMeasure = (typeof DUTY_MEASURES)[number];

/** The stretch of time that has a minimum of its own; what one lacks no other makes good. */
export const DUTY_RHYTHMS = ['year', 'quarter', 'month'] as const;

export type DutyRhythm = (typeof DUTY_RHYTHMS)[number];

/** Only what lies there counts; an absent list lets everything count. */
export interface DutyLimits {
  readonly levels?: readonly Level[];
  readonly kinds?: readonly TripKind[];
  readonly weekdays?: readonly Weekday[];
}

/** One of the things that a plan asks of officers, with its own denominator. */
export interface Duty {
  /** As the office calls it; '' for the days of the plan itself. */
  readonly name: string;
  /**
   * Whom it binds: names, departments, positions, levels, as typed, any of which is enough. Empty for
   * everyone who is on duty by the roster.
   */
  readonly who: readonly string[];
  readonly measure: DutyMeasure;
  readonly per: DutyRhythm;
  /** Days, trips, meetings or reports in each stretch. */
  readonly minimum: number;
  readonly only?: DutyLimits;
  /** Where the workbook states it. */
  readonly at?: CellRef;
}

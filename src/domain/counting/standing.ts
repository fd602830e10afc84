import type { Day } from '../../base/day';
import type { Exemption, Officer } from '../people/officer';
import type { Quarter } from '../days/period';
import type { TripKind } from '../trips/trip';
import type { Pace } from './pace';
import type { Stay } from '../people/stay';
import type { Level } from '../places/unit';

export type StandingStatus =
  | 'met' // days ≥ quota, and each level's own quota too where the policy has them
  | 'short'
  | 'exempt' // on duty by the roster, but owes nothing this year
  | 'not-subject'; // support staff: never counted

/** Days and visits of a stretch of time. Days are days, inclusive, halves as 0.5. */
export interface StandingFigures {
  /** Days counted in the period asked for. */
  readonly days: number;
  /** Days counted from the start of the counting window to the end of the period (lũy kế). */
  readonly cumulative: number;
  /** Days of each quarter up to the end of the period: they add up to `cumulative`. */
  readonly byQuarter: Readonly<Record<Quarter, number>>;
  /** Days of the period; each half day has one level, the one nearest the grassroots. */
  readonly byLevel: Readonly<Record<Level, number>>;
  readonly byKind: Readonly<Record<TripKind, number>>;
  /** Counted trips of the period (lượt), however many days they share. */
  readonly visits: number;
  /** Days of the period that wait for their travel order, beyond those counted; 0 where none is asked for. */
  readonly awaitingOrder: number;
  /** Days of the period registered or approved but not done yet, beyond those counted. */
  readonly planned: number;
}

/** What an officer who moved did while in one department. */
export interface StayFigures extends StandingFigures, Stay {
  /** The part of the officer's quota that belongs to the months of the stay; the parts add up to the quota. */
  readonly required: number;
}

/** On the line of a department: the part of an officer's time that belongs to it. */
interface StayOnLine extends Stay {
  /** The officer belongs to another department today, and is counted among its people. */
  readonly away: boolean;
  /** The department of today. */
  readonly home: string;
  /** Days of the period in all departments. */
  readonly officerDays: number;
  /** Days owed in all departments. */
  readonly officerRequired: number;
}

/** Where one officer stands in a period. Days are days, inclusive, halves as 0.5. */
export interface Standing extends StandingFigures {
  readonly officer: Officer;
  readonly status: StandingStatus;
  /** Counts in the denominator: on duty and not exempt. */
  readonly subject: boolean;
  readonly exemptions: readonly Exemption[];
  /** Days owed in the whole counting window; 0 when exempt or not subject. */
  readonly required: number;
  /** max(0, required − cumulative). */
  readonly remaining: number;
  /** max(0, cumulative − required): shown, never cut off. */
  readonly surplus: number;
  /** What each level's own quota lacks at the end of the period; absent without such quotas. */
  readonly levelRemaining?: Readonly<Record<Level, number>>;
  /** Dates of the period on which trips at different levels meet, each counted for one of them. */
  readonly levelConflicts?: readonly Day[];
  /** Where today is known and the officer is subject: what one may expect by now. */
  readonly pace?: Pace;
  /** Of an officer who moved: the figures by department, which add up to those of the officer. */
  readonly stays?: readonly StayFigures[];
  /** On the lines of departments only. */
  readonly stay?: StayOnLine;
}

export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
}

/** The two rates are never one: `went` (at least a day) and `met` (the quota). */
export interface Tally {
  /** Officers on the roster, support staff left out. */
  readonly total: number;
  /** Officers subject and not exempt. */
  readonly subject: number;
  /** Sum of the subject officers' days in the period. */
  readonly days: number;
  /** days / subject; 0 when nobody is subject. Not rounded. */
  readonly mean: number;
  readonly went: Rate;
  readonly met: Rate;
}

import type { Day } from '../../base/day';
import type { Exemption, Officer } from '../people/officer';
import type { Quarter } from '../days/period';
import type { TripKind } from '../trips/trip';
import type { Level } from '../places/unit';

export type StandingStatus =
  | 'met' // days ≥ quota, and each level's own quota too where the policy has them
  | 'short'
  | 'exempt' // on duty by the roster, but owes nothing this year
  | 'not-subject'; // support staff: never counted

/** Where one officer stands in a period. Days are days, inclusive, halves as 0.5. */
export interface Standing {
  readonly officer: Officer;
  readonly status: StandingStatus;
  /** Counts in the denominator: on duty and not exempt. */
  readonly subject: boolean;
  readonly exemptions: readonly Exemption[];
  /** Days owed in the whole counting window; 0 when exempt or not subject. */
  readonly required: number;
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
  /** max(0, required − cumulative). */
  readonly remaining: number;
  /** max(0, cumulative − required): shown, never cut off. */
  readonly surplus: number;
  /** Days of the period registered or approved but not done yet, beyond those counted. */
  readonly planned: number;
  /** What each level's own quota lacks at the end of the period; absent without such quotas. */
  readonly levelRemaining?: Readonly<Record<Level, number>>;
  /** Dates of the period on which trips at different levels meet, each counted for one of them. */
  readonly levelConflicts?: readonly Day[];
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

import type { Exemption, Officer } from './people/officer';
import type { Policy } from './policy/policy';
import type { Round } from './days/round';
import type { BlockedTrip, Trip } from './trips/trip';
import type { Unit } from './places/unit';

/** The rules that the book states for one of its years. */
export interface YearRules {
  readonly policy: Policy;
  readonly rounds: readonly Round[];
}

/** All that the office's workbook says, once it has been understood. */
export interface Records {
  /** Of the year that the book is read for. */
  readonly policy: Policy;
  /** The rules of its other years, where it states any. */
  readonly otherYears?: readonly YearRules[];
  readonly officers: readonly Officer[];
  readonly exemptions: readonly Exemption[];
  readonly rounds: readonly Round[];
  /** Empty when the workbook lists no units: then no unit can be unknown. */
  readonly units: readonly Unit[];
  readonly trips: readonly Trip[];
  readonly blocked: readonly BlockedTrip[];
}

import type { Exemption, Officer } from './people/officer';
import type { Policy } from './policy/policy';
import type { Round } from './days/round';
import type { BlockedTrip, Trip } from './trips/trip';
import type { Unit } from './places/unit';

/** All that the office's workbook says, once it has been understood. */
export interface Records {
  readonly policy: Policy;
  readonly officers: readonly Officer[];
  readonly exemptions: readonly Exemption[];
  readonly rounds: readonly Round[];
  /** Empty when the workbook lists no units: then no unit can be unknown. */
  readonly units: readonly Unit[];
  readonly trips: readonly Trip[];
  readonly blocked: readonly BlockedTrip[];
}

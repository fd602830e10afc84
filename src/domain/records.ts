import type { Exemption, Officer } from './officer';
import type { Policy } from './policy';
import type { Round } from './round';
import type { BlockedTrip, Trip } from './trip';
import type { Unit } from './unit';

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

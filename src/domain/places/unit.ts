import type { Day } from '../../base/day';

/** Where a trip went, from the branch of a hamlet to the district: chi đoàn, xã, huyện. */
export type Level = 'branch' | 'commune' | 'district';

export const LEVELS: readonly Level[] = ['branch', 'commune', 'district'];

/** A grassroots unit of the province, with the time in which it existed. */
export interface Unit {
  /** Canonical name, e.g. `xã Tân Phước, thị xã La Gi`. */
  readonly name: string;
  readonly level: Level;
  /** Name of the unit above, when it has one. */
  readonly parent?: string;
  readonly validFrom?: Day;
  readonly validTo?: Day;
  readonly mergedInto?: string;
}

import type { Day } from '../domain/day';
import type { Officer } from '../domain/officer';
import type { TypedName } from './vi-name';

export interface NameHint {
  /** The row's department, as `DepartmentIndex.find` gives it. */
  readonly department?: string;
  /** The day of the trip: officers move between departments. */
  readonly day?: Day;
}

export type NameMatch =
  | { readonly kind: 'found'; readonly typed: string; readonly officer: Officer }
  | { readonly kind: 'ambiguous'; readonly typed: string; readonly candidates: readonly Officer[] }
  | {
      readonly kind: 'unknown';
      readonly typed: string;
      /** Near misses, nearest first. */
      readonly candidates: readonly Officer[];
      /** The one officer that can be meant: to be offered, never taken. */
      readonly expected?: Officer;
    };

export interface NameIndex {
  /** Exact but for case, spaces, Unicode form, tone placement, honorific and post. */
  readonly find: (name: TypedName | string, hint?: NameHint) => NameMatch;
  /** Every person of a cell; empty for a blank cell. */
  readonly read: (text: string, hint?: NameHint) => NameMatch[];
}

export declare function buildNameIndex(officers: readonly Officer[]): NameIndex;

import type { Day } from '../../base/day';
import type { Level, Unit } from '../../domain/places/unit';
import type { UnitParts } from './unit-parts';

/** What a destination was found to be. */
export type UnitMatch =
  | {
      readonly kind: 'found';
      /** Canonical: `xã La Dạ, huyện Hàm Thuận Bắc`, `Chi đoàn thôn 4, xã …`, `Huyện đoàn Bắc Bình`. */
      readonly name: string;
      readonly level: Level;
      /** The unit of the list; for a branch, its commune. Absent when there is no list. */
      readonly unit?: Unit;
      /** Further places that the words name, as typed. */
      readonly further?: readonly string[];
    }
  /** Words that are a place's name, though no cell and no list tells which: of no known level. */
  | { readonly kind: 'unplaced'; readonly name: string }
  | { readonly kind: 'ambiguous'; readonly level?: Level; readonly candidates: readonly string[] }
  | {
      readonly kind: 'unknown';
      readonly level?: Level;
      readonly candidates: readonly string[];
      readonly expected?: string;
    };

export interface UnitHint {
  /** The district of the row's own column, when the table has one. */
  readonly parent?: string | undefined;
  readonly day?: Day | undefined;
}

export interface UnitIndex {
  /** The day that stands for all on which places are found alike; undefined where the day does not matter. */
  readonly eraOf: (day: Day | undefined) => Day | undefined;
  readonly find: (text: string, hint?: UnitHint) => UnitMatch;
}

/** The place found, with the further ones that the words name. */
export const besidesOthers = ({ further }: UnitParts, match: UnitMatch): UnitMatch =>
  further && match.kind === 'found' ? { ...match, further } : match;

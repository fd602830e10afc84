import type { Day } from '../domain/day';
import type { Level, Unit } from '../domain/unit';

export type UnitMatch =
  | {
      readonly kind: 'found';
      /** Canonical: `xã La Dạ, huyện Hàm Thuận Bắc`, `Chi đoàn thôn 4, xã …`, `Huyện đoàn Bắc Bình`. */
      readonly name: string;
      readonly level: Level;
      /** The unit of the list; for a branch, its commune. Absent when there is no list. */
      readonly unit?: Unit;
    }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  | {
      readonly kind: 'unknown';
      readonly level?: Level;
      readonly candidates: readonly string[];
      readonly expected?: string;
    };

export interface UnitHint {
  /** The district of the row's own column, when the table has one. */
  readonly parent?: string;
  readonly day?: Day;
}

export interface UnitIndex {
  readonly find: (text: string, hint?: UnitHint) => UnitMatch;
}

/** A row of a unit list: what its columns say. */
export interface UnitRow {
  readonly district?: string;
  readonly body?: string;
  readonly commune?: string;
}

/** A row of a list as a unit with its canonical name; undefined when the row names no unit. */
export declare function unitOfRow(row: UnitRow): Unit | undefined;
/**
 * `units` is the workbook's list; when it is empty, no unit is unknown, and names are made canonical by
 * what `texts` (all destination cells) say of each other: that Hàm Thuận Bắc is a huyện, La Gi a thị xã.
 */
export declare function buildUnitIndex(units: readonly Unit[], texts: Iterable<string>): UnitIndex;

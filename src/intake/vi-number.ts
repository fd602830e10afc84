import type { Cell } from '../domain/cell';
import type { Session } from '../domain/trip';

export interface StatedDays {
  readonly days: number;
  readonly session?: Session;
  /** A number stored as text: `"05"`. False for words (`1 buổi`), which could be nothing else. */
  readonly numberAsText: boolean;
}

/** Days as typed: `5`, `"05 ngày"`, `"4,5"`, `nửa ngày`, `1 buổi`, `2 ngày rưỡi`; undefined otherwise. */
export declare function readStatedDays(cell: Cell | undefined): StatedDays | undefined;
/** A number as Vietnamese or English offices type it: `61,5`, `61.5`, `1.069`, `1,069.5`. */
export declare function readNumber(cell: Cell | undefined): number | undefined;

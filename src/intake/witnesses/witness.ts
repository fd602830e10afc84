import type { Issue } from '../../domain/issue';
import type { ReadTable } from '../trips/trip-setting';

/** What the sheet's own figures say of how a table was read: how many were asked, and how many agree. */
export interface Witness {
  /** Days stated in the rows of trips, or the office's own count by officer or department. */
  readonly name: 'stated-days' | 'own-counts';
  readonly asked: number;
  readonly agreed: number;
}

/** A table with what its witnesses said, and the one issue of a table that does not add up. */
export interface WitnessedTable extends ReadTable {
  readonly witnesses: readonly Witness[];
  readonly doubts: readonly Issue[];
}

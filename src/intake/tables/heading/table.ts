import type { Field } from '../../words/lexicon';
import type { Grid } from '../../../base/grid';
import type { MergeIndex } from '../../cells/grid-cells';
import type { HeaderColumn } from './header';

export type TableKind =
  | 'trips-long'
  | 'trips-wide'
  | 'roster'
  | 'rounds'
  | 'exemptions'
  | 'settings'
  | 'units'
  | 'holidays'
  | 'other';

/** A kind whose columns a table has, where nothing says that it is of duty at the grassroots. */
export interface DoubtedKind {
  readonly kind: 'trips-long' | 'trips-wide' | 'exemptions';
  /** Something speaks for it, if too little; else only people and dates do. */
  readonly likely: boolean;
}

/** What a column was understood to be, and how surely. */
export interface ColumnReading {
  readonly column: number;
  /** As typed; the rows of a taller heading are joined by ` · `. */
  readonly heading: string;
  /** Absent when the column was not understood, or is not used. */
  readonly field?: Field;
  /** 0 to 1. */
  readonly confidence: number;
  /** A person chose it. */
  readonly corrected: boolean;
}

/** A table as it was found on a tab. Rows and columns count from 1 on the tab. */
export interface FoundTable {
  readonly grid: Grid;
  readonly merges: MergeIndex;
  readonly kind: TableKind;
  /** It might be of another kind, and a person is asked. */
  readonly doubted?: DoubtedKind;
  /** First and last row of the heading. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: readonly HeaderColumn[];
  readonly columns: readonly ColumnReading[];
  /** Rows above the heading that belong to this table, e.g. its title. */
  readonly titleFrom: number;
  /** The last row that may belong to the table. */
  readonly last: number;
}

/** The column of a field, when the table has one. */
export const columnOf = (table: FoundTable, field: Field): number | undefined =>
  table.columns.find((column) => column.field === field)?.column;

export const columnsOf = (table: FoundTable): ReadonlyMap<Field, number> =>
  new Map(
    table.columns.flatMap(({ field, column }) => (field === undefined ? [] : [[field, column] as const])),
  );

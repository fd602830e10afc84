import type { Field } from '../../words/headings/field';
import type { Grid } from '../../../base/grid';
import type { MergeIndex } from '../../cells/grid-cells';
import type { TableCorrection } from '../../corrections/corrections-of-tab';
import type { SaidKind } from '../../words/schemas';
import type { HeaderColumn } from './header';
import type { PersonLines } from '../../words/headings/person-labels';

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

/** What a row of a table is, apart from what it says. */
export type RowUse =
  | 'record' // one entry of the table: a trip, an officer, a round…
  | 'group' // names the department, round or officer of the rows below
  | 'total'
  | 'header' // the heading, its column numbers, or the heading printed anew
  | 'signature'
  | 'title'
  | 'note' // words under or between the rows
  | 'empty'; // a number of a row, and nothing else

export interface BodyRow {
  readonly row: number;
  readonly use: RowUse;
  /** The words of a group, total or note. */
  readonly label: string;
  readonly labelColumn: number;
}

/*
 * A table grows while it is read: each pass adds its answer, and what a later pass takes says by its type
 * which answers it relies on.
 */

/** Found (pass 2): where a table and its heading stand on a tab. Rows and columns count from 1 on the tab. */
export interface Block {
  readonly grid: Grid;
  readonly merges: MergeIndex;
  /** First and last row of the heading. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: readonly HeaderColumn[];
  /** Rows above the heading that belong to this table, e.g. its title. */
  readonly titleFrom: number;
  /** What stands over the first table of a series of months, of which it is a later one. */
  readonly titlesAbove?: readonly string[];
  /** The last row that may belong to the table. */
  readonly last: number;
  /** The tabs of the workbook that say what marks mean, and nothing else. */
  readonly legends?: () => readonly Grid[];
  /** What a person said of it, or of another table of its form. */
  readonly correction?: TableCorrection;
}

/** What a table is found to be before anybody is asked. */
export interface OwnClass {
  readonly kind: TableKind;
  /** It might be of this kind, and a person is asked. */
  readonly doubted?: DoubtedKind | undefined;
}

/** Named (pass 3): what each column holds. */
export interface NamedTable extends Block {
  readonly columns: readonly ColumnReading[];
  /** The one person whom the lines over it say that it is of. */
  readonly person: PersonLines;
  /** The same where the columns under periods are those of groups, and take no field from the others. */
  readonly outsidePeriods: readonly ColumnReading[];
}

/** Classed (pass 4): what the table is of, which settles its columns. */
export interface ClassedTable extends Block, OwnClass {
  readonly columns: readonly ColumnReading[];
  readonly person: PersonLines;
  /** A person said that it is this. */
  readonly said?: SaidKind;
  /** What it was by itself: the question to which a person's word is the answer. */
  readonly was: string;
}

/** Sorted (pass 5): every row below the heading that is not blank, with its use. */
export interface Table extends ClassedTable {
  readonly rows: readonly BodyRow[];
}

/** Looked at again (pass 7), once the office's officers and departments are known. */
export interface SettledTable extends Table {
  /** It tells of trips once more which stand in another table. */
  readonly isCopy: boolean;
  /** It has the columns of trips, and not one of its people is an officer. */
  readonly ofStrangers?: true;
}

/** The column of a field, when the table has one. */
export const columnOf = (table: Pick<ClassedTable, 'columns'>, field: Field): number | undefined =>
  table.columns.find((column) => column.field === field)?.column;

export const columnsOf = (table: Pick<ClassedTable, 'columns'>): ReadonlyMap<Field, number> =>
  new Map(
    table.columns.flatMap(({ field, column }) => (field === undefined ? [] : [[field, column] as const])),
  );

export const ofKind = <T extends ClassedTable>(tables: readonly T[], ...kinds: readonly TableKind[]): T[] =>
  tables.filter(({ kind }) => kinds.includes(kind));

/** Whether trips are read from it. */
export const isOfTrips = ({ kind }: ClassedTable): boolean => kind === 'trips-long' || kind === 'trips-wide';

import type { Cell } from './cell';

/** Cells merged into one; rows and columns count from 1 on the tab, both ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * What the values of a tab do not tell. The first question of a kind costs one call to Google's servers, whatever the
 * tab's size, and those after it none: so it is asked only where the answer matters.
 */
export interface Beneath {
  /** The cell's formula as Sheets writes it, with its `=`; '' for none. Rows and columns count from 1 on the tab. */
  readonly formulaAt: (row: number, column: number) => string;
  /** Whether the whole cell is struck through. */
  readonly isStruck: (row: number, column: number) => boolean;
}

/** Asked of Google where they are a function: it costs one call the first time. */
export type Merges = readonly Merge[] | (() => readonly Merge[]);

export const mergesOf = ({ merges }: { readonly merges: Merges }): readonly Merge[] =>
  typeof merges === 'function' ? merges() : merges;

/** A tab, or a range given to a formula, as it stands. */
export interface Grid {
  readonly sheet: string;
  /** What the tab is taken for where its name says more: a copy whose original is gone is what that was. */
  readonly calledAs?: string;
  /** The tab's own number, which stays when it is renamed or moved; absent for a range given to a formula. */
  readonly tab?: number;
  /** Rows of equal length. In a merged area only the first cell has the value. */
  readonly cells: readonly (readonly Cell[])[];
  /** The tab's row and column of `cells[0][0]`; 1 and 1 for a whole tab. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Empty when not known (ranges given to formulas). */
  readonly merges: Merges;
  /** The one row that stands for all blank rows, so that they are told at a glance; absent where rows are their own. */
  readonly blank?: readonly Cell[];
  /** Absent where it cannot be asked: a range given to a formula is its values alone. */
  readonly beneath?: Beneath;
}

/** A list of the add-on's as it stands, with all that people wrote on it. */
export interface StandingList {
  readonly grid: Grid;
  /** Of its cells; asked only where the list is written. */
  readonly notes: () => readonly (readonly string[])[];
}

/** The tab's name of a range that was given to a formula: no tab has it, and whoever gave it says that it is of trips. */
export const RANGE_SHEET = '';

/** The numbers of tabs, by their names when they were read. */
export type TabNumbers = ReadonlyMap<string, number>;

export const tabNumbers = (grids: readonly Grid[]): TabNumbers =>
  new Map(grids.flatMap(({ sheet, tab }) => (tab === undefined ? [] : [[sheet, tab] as const])));

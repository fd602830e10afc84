import type { Cell, CellRef } from '../../base/cell';
import type { Quarter } from '../../domain/days/period';
import type { RoundRef } from '../../domain/days/round';
import type { TripStatus } from '../../domain/trips/trip';
import type { Field } from '../words/headings/field';

/** The column of a field, where there is one. */
export type ColumnOf = (field: Field) => number | undefined;

/** The cells of one trip: of a row, or of one group of columns in it. */
export interface TripCells {
  readonly sheet: string;
  readonly row: number;
  readonly columnOf: ColumnOf;
  readonly cell: (field: Field) => Cell;
  /** Dates and place share a cell, so that neither can be written over by itself. */
  readonly sharesCell?: boolean;
}

export const refTo = (cells: TripCells, field: Field): CellRef => {
  const column = cells.columnOf(field);
  return { sheet: cells.sheet, row: cells.row, ...(column === undefined ? {} : { column }) };
};

/** How the rows of a table say what was done, and for how long. */
export interface RowHabits {
  /** Blank statuses are an exception in this table. */
  readonly statusExpected: boolean;
  /** What was done is ticked, so that a blank cell says it was not. */
  readonly statusIsTick: boolean;
  /** Its title is of registrations too: a row that does not say what came of it was registered. */
  readonly registers: boolean;
  /** Numbers are the rule in the column of days. */
  readonly daysAreNumbers: boolean;
  /** Days are typed as sessions (số buổi), two a day. */
  readonly daysAreSessions: boolean;
}

export const NO_HABITS: RowHabits = {
  statusExpected: false,
  statusIsTick: false,
  registers: false,
  daysAreNumbers: false,
  daysAreSessions: false,
};

/** What the surroundings of a row say of places. */
export interface PlaceContext {
  /** The place of a group row, for rows that name none: `II. Xã Mường Típ`. */
  readonly place?: string | undefined;
  /** That of a group row. */
  readonly district?: string | undefined;
  /** That of the title or the tab, which a row may leave. */
  readonly districtOfTable?: string | undefined;
}

/** What the rows around, the title or the tab's name say of a row. */
export interface RowContext extends PlaceContext {
  readonly department?: string | undefined;
  readonly quarter?: Quarter | undefined;
  readonly round?: RoundRef | undefined;
  /** Where a row of the table does not say. */
  readonly status: TripStatus;
  readonly habits: RowHabits;
}

import { toIso, type Day } from '../../base/day';

/** What a cell of a row holds; days are ISO texts. */
export type RowValue = string | number | boolean | null;

/** Rows of one table: every row has a value for each of the columns, in their order. */
export interface RowTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly RowValue[])[];
}

/** The columns of a table, in order, and what each takes from a thing; nothing known is null. */
export type Columns<T> = Readonly<Record<string, (thing: T) => RowValue | undefined>>;

export const rowTable = <T>(columns: Columns<T>, things: readonly T[]): RowTable => {
  const takers = Object.values(columns);
  return {
    columns: Object.keys(columns),
    rows: things.map((thing) => takers.map((take) => take(thing) ?? null)),
  };
};

export const isoOf = (day: Day | undefined): string | null => (day === undefined ? null : toIso(day));

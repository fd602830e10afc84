import type { HeaderColumn } from '../heading/header';
import type { ColumnReading } from '../heading/table';

/** Whether it was the cells alone that said what a column is of: they look the same in any register. */
export const isToldByCells = (
  header: readonly HeaderColumn[],
  { column, field, heading, corrected }: ColumnReading,
): boolean =>
  field !== undefined &&
  heading !== '' &&
  !corrected &&
  header.some((it) => it.column === column && !it.guesses.some((guess) => guess.field === field));

import { isPlaced, keptHeading, keptTitle, type ShapedCorrection } from '../words/schemas';
import type { TableReading } from './table-reading';

/** All that a person may say of a table at once. */
export type Said = Pick<ShapedCorrection, 'is' | 'confirmed'> & {
  /** By the column's number, as the reading names it. */
  readonly columns: ReadonlyMap<number, string>;
};

/** A correction of that table, by its headings. */
export const correctionOf = (
  { sheet, title, headerRows, was, corrected, columns: read }: TableReading,
  { is, confirmed, columns }: Said,
): ShapedCorrection => ({
  sheet,
  title: keptTitle(title),
  headings: read.map(({ heading }) => keptHeading(heading)),
  headerRows: Math.min(Math.max(headerRows.length, 1), 5),
  // What was said before has no part in what the table is by itself.
  was: corrected && !isPlaced(corrected) ? corrected.was : was,
  ...(is === undefined ? {} : { is }),
  ...(confirmed === undefined ? {} : { confirmed }),
  columns: read.flatMap(({ column }, at) => {
    const field = columns.get(column);
    return field === undefined ? [] : [{ at, field }];
  }),
});

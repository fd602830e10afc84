import { printAt, type RowsRead } from '../../base/row-print';
import type { Mark } from './repaint';

/** The row of that print that is nearest to where it was. */
const rowOf = (mark: Mark, byPrint: ReadonlyMap<string, readonly number[]>): number | undefined => {
  const rows = byPrint.get(mark.print) ?? [];
  const [nearest] = [...rows].sort((a, b) => Math.abs(a - mark.row) - Math.abs(b - mark.row));
  return nearest;
};

/**
 * The marks at the rows that they tell of, wherever these stand now. A mark of a row that is gone, or that says
 * something else now, has no place any more.
 */
export const placedMarks = (marks: readonly Mark[], rows: RowsRead): Mark[] => {
  const byPrint = new Map<string, number[]>();
  rows.prints.forEach((print, index) => {
    const known = byPrint.get(print);
    if (known) known.push(rows.first + index);
    else byPrint.set(print, [rows.first + index]);
  });
  return marks.flatMap((mark) => {
    const row = printAt(rows, mark.row) === mark.print ? mark.row : rowOf(mark, byPrint);
    return row === undefined ? [] : [{ ...mark, row }];
  });
};

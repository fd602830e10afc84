import type { Cell } from '../../base/cell';

const FULL_DATE = /^\s*(\d{1,2})([/.-])(\d{1,2})\2(\d{4})\s*$/;
const MOST_MONTHS = 12;
const FEW = { texts: 8, proofs: 3 };

/**
 * Whether the text dates of a table have the month before the day, as an American program exports them: some
 * second numbers can be no month, and no first one is above twelve.
 */
export const typesMonthFirst = (columns: readonly (readonly Cell[])[]): boolean => {
  let texts = 0;
  let proofs = 0;
  for (const cells of columns)
    for (const cell of cells) {
      const match = typeof cell === 'string' ? FULL_DATE.exec(cell) : null;
      if (!match) continue;
      if (Number(match[1]) > MOST_MONTHS) return false;
      texts += 1;
      if (Number(match[3]) > MOST_MONTHS) proofs += 1;
    }
  return texts >= FEW.texts && proofs >= FEW.proofs;
};

/** `4/25/2022` as this country writes it: `25/4/2022`. */
export const dayFirst = (cell: Cell): Cell =>
  typeof cell === 'string' ? cell.replace(FULL_DATE, '$3$2$1$2$4') : cell;

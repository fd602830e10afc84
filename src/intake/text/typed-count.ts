import type { Cell } from '../../base/cell';
import { foldTone } from './fold';
import { LONGEST_REMARK } from './lengths';

/** `5 ngày, từ 03/4`: so many days beside their first one, in words that are no date. */
const COUNT = /(?<![\d/.-] ?)(\d{1,2}) ?ngày(?! ?\d)/gu;

/** The number of days that a date text states in words; undefined when it states none, or several. */
export const countTyped = (cell: Cell | undefined): number | undefined => {
  if (typeof cell !== 'string' || cell.length > LONGEST_REMARK) return undefined;
  const [only, ...others] = foldTone(cell).matchAll(COUNT);
  return only && others.length === 0 ? Number(only[1]) : undefined;
};

import { cellText, isNothing } from '../../cells/grid-cells';
import { valueAt } from '../../rows/value-at';
import { PLACE_FIELDS } from '../../words/headings/field-sets';
import { saysNobody, saysNone } from '../../words/nobody';
import type { LongRow } from './long-table';

/**
 * A log that has a row for every day, or every week, says of some that nobody went: a dash, a nought or `Không có` where
 * the officer stands, and no place beside it.
 */
export const isOfNobody = ({ of: { table, fields, further }, row, officer, joins }: LongRow): boolean => {
  if (joins !== undefined || further.length > 0) return false;
  const text = isNothing(officer.cell) ? '' : cellText(officer.cell);
  if (text !== '' && !saysNobody(text)) return false;
  const said = [...PLACE_FIELDS, 'topic' as const]
    .flatMap((field) => fields.get(field) ?? [])
    .map((column) => valueAt(table, row, column));
  const isBlank = said.every((cell) => isNothing(cell) || saysNone(cellText(cell)));
  // A day alone, and blanks beside it, may wait for the name.
  return isBlank && (text !== '' || said.some((cell) => cell !== ''));
};

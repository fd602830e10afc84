import type { ICellData } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { habitsOf } from '../../gas/number-formats';
import { readTyped } from '../../gas/typed-text';

/** Numbers that are names: telephones, identity papers, codes. Their zeros and all their digits count. */
const NUMBER_AS_NAME = /^(\+|0\d|\d{15,})/;
/** A day and a month alone belong to a year that the table tells, not to this one. */
const WITHOUT_YEAR = /^\d{1,2}[-/]\d{1,2}$/;

/**
 * A cell of a file of separated values, read as a Vietnamese spreadsheet reads what is typed; but nothing in it
 * becomes a formula, and nothing loses a digit.
 */
export function typedCell(text: string, styleOf: (pattern: string) => string | undefined): ICellData {
  const plain: ICellData = { v: text, t: CellValueType.STRING };
  const trimmed = text.trim();
  if (NUMBER_AS_NAME.test(trimmed) || WITHOUT_YEAR.test(trimmed) || /^['=]/.test(text)) return plain;
  const typed = readTyped(text, { habits: habitsOf('vi_VN'), year: 0 });
  if (typed.kind === 'boolean') return { v: typed.value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typed.kind !== 'number') return plain;
  const s = typed.pattern === undefined ? undefined : styleOf(typed.pattern);
  return { v: typed.value, t: CellValueType.NUMBER, ...(s === undefined ? {} : { s }) };
}

import { isDateCell, withSaid, type Cell } from '../base/cell';
import { cellPrint, splitPrints } from '../base/row-print';
import { checkText } from '../i18n/check/check-text';
import { formatDay } from '../i18n/format';
import type { Locale } from '../i18n/locale';

/** Between the key of a line and the prints of what the add-on wrote into its own cells, in the line's hidden cell. */
const MARK = ' #';

/** What a hidden cell holds. */
interface Hidden {
  readonly key: string;
  /** By column; empty where it is not known what the add-on wrote. */
  readonly prints: readonly string[];
}

export const readHidden = (cell: Cell | undefined): Hidden => {
  const text = typeof cell === 'string' ? cell : '';
  const at = text.lastIndexOf(MARK);
  return at < 0
    ? { key: text, prints: [] }
    : { key: text.slice(0, at), prints: splitPrints(text.slice(at + MARK.length)) };
};

export const hiddenOf = ({ key, prints }: Hidden): string =>
  prints.length === 0 ? key : `${key}${MARK}${prints.join('')}`;

/** Of a line's own cells as the add-on writes them. */
export const printsOf = (own: readonly Cell[]): string[] => own.map(cellPrint);

/** Whether the cell holds what somebody typed over what the add-on had written. */
export const isTypedOver = (cell: Cell | undefined, print: string | undefined): boolean =>
  cell !== undefined && cell !== '' && print !== undefined && cellPrint(cell) !== print;

export const sameCell = (a: Cell | undefined, b: Cell | undefined): boolean =>
  cellPrint(a ?? '') === cellPrint(b ?? '');

/** As a note tells it. */
export const typedText = (typed: Cell, locale: Locale): string => {
  const text = isDateCell(typed) ? formatDay(typed.day) : String(typed);
  return checkText(locale, 'issues.typed', { text });
};

/** The note with what was typed into its cell, which the add-on writes over. */
export const withTyped = (note: string, typed: Cell, locale: Locale): string =>
  withSaid(note, typedText(typed, locale));

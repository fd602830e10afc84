import type { Cell } from '../domain/cell';
import type { IssueCode } from '../domain/issue';

export type HygieneCode = Extract<
  IssueCode,
  'ERROR_CELL' | 'GARBLED_TEXT' | 'FORMULA_TEXT' | 'HTML_TEXT' | 'INVISIBLE_CHARS'
>;

export interface HygieneFault {
  readonly code: HygieneCode;
  /** The value as it is to be read: without invisible characters, or decoded from the legacy font. */
  readonly suggestion?: string;
}

/** What is wrong with the text of one cell, apart from its meaning. Empty for a sound cell. */
export declare function inspectText(cell: Cell): HygieneFault[];
/** An error value of a spreadsheet shown as text: `#REF!`, `#N/A`, `#VALUE!`… */
export declare function isErrorText(cell: Cell): boolean;
/** Blank, or a lone dash that people type for "nothing". */
export declare function isEmptyValue(cell: Cell | undefined): boolean;

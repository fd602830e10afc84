import type { Cell } from '../../base/cell';
import type { IssueCode } from '../../domain/issue';
import { clean } from './fold';
import { decodeLegacyFont } from './legacy-font';

export type HygieneCode = Extract<
  IssueCode,
  'ERROR_CELL' | 'GARBLED_TEXT' | 'FORMULA_TEXT' | 'HTML_TEXT' | 'INVISIBLE_CHARS'
>;

export interface HygieneFault {
  readonly code: HygieneCode;
  /** The value as it is to be read: without invisible characters, or decoded from the legacy font. */
  readonly suggestion?: string;
}

const ERROR_TEXT =
  /^#(?:REF!|VALUE!|N\/A|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA)$/i;

/** An error value of a spreadsheet shown as text: `#REF!`, `#N/A`, `#VALUE!`… */
export const isErrorText = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' && cell.length < 20 && cell.includes('#') && ERROR_TEXT.test(cell.trim());

/** ASCII letters and figures, Latin letters with marks: by code, for this is asked of every cell. */
const isLetterOrDigit = (code: number): boolean =>
  code < 0x80
    ? (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
    : (code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff);

export const beginsAWord = (text: string): boolean => isLetterOrDigit(text.charCodeAt(0));

const NOTHING = /^[-‐-―−_.…/\\*~]*$/;

/** Blank, or only dashes, dots and the like that people type for "nothing". */
export const isEmptyValue = (cell: Cell | undefined): boolean =>
  cell === undefined ||
  (typeof cell === 'string' && (cell === '' || (!beginsAWord(cell) && NOTHING.test(clean(cell)))));

/** Only tabs, line breaks and the marks themselves come before what a spreadsheet would run. */
const RUNNABLE = /^[\s\u200b\ufeff]*(?:[=@+＝＠＋]|-(?=\S))/;
/** A dash that is a bullet or a number, a sign alone, a telephone number: not the start of a formula. `-5`, `+5%`, `- xã A`, `+84 98 300 10 05`, `--/--/1995`. */
const HARMLESS =
  /^\s*[-+](?:\s|$)|^\s*[-+][\d.,]+\s?%\s*$|^\s*-[\d.,]+\s*$|^\s*-\p{L}|^\s*\+\d[\d\s.-]*$|^\s*-[-\d\s./]*$/u;
const CALL = /[=|!]|[\p{L}\p{N}]\(/u;

/** `@Lê Văn An`: somebody is called, and nothing is run. */
const MENTION = /^\s*@\p{L}+(?:\s\p{L}+)*\s*$/u;

/** Text that a spreadsheet could run as a formula when it is typed or imported anew. */
const looksRunnable = (text: string): boolean =>
  RUNNABLE.test(text) && !MENTION.test(text) && (!HARMLESS.test(text) || CALL.test(text));

const HTML = /<[/!]?[a-z][a-z0-9-]*(?:\s[^<>]*|\/)?>|<(?:script|iframe|img|svg|style)\b|javascript:/i;

const HIDDEN = /\p{Cf}|[^\P{Zs} ]|[\u2028\u2029\uff01-\uff5e]/u;
const FULL_WIDTH = /[\uff01-\uff5e]/g;

/** Without invisible characters, special spaces and full-width forms; otherwise as typed. */
const withoutHidden = (text: string): string =>
  clean(text.replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)));

/** What is wrong with the text of one cell, apart from its meaning. Empty for a sound cell. */
export const inspectText = (cell: Cell | undefined): HygieneFault[] => {
  if (typeof cell !== 'string' || cell === '') return [];
  if (isErrorText(cell)) return [{ code: 'ERROR_CELL' }];
  const faults: HygieneFault[] = [];
  const decoded = decodeLegacyFont(cell);
  if (decoded !== undefined) faults.push({ code: 'GARBLED_TEXT', suggestion: decoded });
  if (looksRunnable(cell) && !isEmptyValue(cell)) faults.push({ code: 'FORMULA_TEXT' });
  if (HTML.test(cell)) faults.push({ code: 'HTML_TEXT' });
  if (decoded === undefined && HIDDEN.test(cell))
    faults.push({ code: 'INVISIBLE_CHARS', suggestion: withoutHidden(cell) });
  return faults;
};

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Whether a text is an address: nobody's name, and no words. */
export const isEmail = (text: string): boolean => EMAIL.test(text.trim());

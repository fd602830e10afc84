import type { CellChange } from './grid';
import { EMPTY, formulaCell } from './grid';
import type { LocaleHabits } from './number-formats';
import { unreadableFormula } from './open-ranges';

/** Texts and names of tabs, numbers with a comma, and the signs that mean something else in another locale. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_$.])\d+,\d+|[{};,\\]/gu;

const CANONICAL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_$.])\d+\.\d+|[{},]/gu;

/**
 * A formula as its locale writes it, in the engine's canonical form. A semicolon stands between arguments in every
 * locale. Where the comma is the decimal sign, a backslash stands between the columns of an array.
 */
export function canonicalFormula(formula: string, { decimal }: LocaleHabits): string {
  let depth = 0;
  return formula.replace(TOKENS, (token) => {
    if (token === '{') depth += 1;
    if (token === '}') depth -= 1;
    if (token === ';') return depth > 0 ? ';' : ',';
    if (decimal === '.') return token;
    if (token === '\\') return ',';
    return /^\d/.test(token) ? token.replace(',', '.') : token;
  });
}

/** A canonical formula as its locale writes it. */
export function localFormula(formula: string, { decimal }: LocaleHabits): string {
  if (decimal === '.') return formula;
  let depth = 0;
  return formula.replace(CANONICAL, (token) => {
    if (token === '{') depth += 1;
    if (token === '}') depth -= 1;
    if (token === ',') return depth > 0 ? '\\' : ';';
    return /^\d/.test(token) ? token.replace('.', ',') : token;
  });
}

/** Where the comma is the decimal sign, a formula with one between arguments can't be parsed. */
function isReadable(formula: string, { decimal }: LocaleHabits): boolean {
  return decimal === '.' || formula.match(TOKENS)?.some((token) => token === ',') !== true;
}

/** The cell that a script's formula makes: it is parsed by the spreadsheet's locale, as `setFormula` does. */
export function cellForFormula(text: string, habits: LocaleHabits): CellChange {
  if (text === '') return EMPTY;
  const formula = text.startsWith('=') ? text : `=${text}`;
  if (!isReadable(formula, habits)) return { ...EMPTY, ...unreadableFormula(formula) };
  return formulaCell(canonicalFormula(formula, habits));
}

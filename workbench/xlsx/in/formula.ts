import { columnLetters } from '../../gas/area';

/** Texts and quoted names of tabs, which look like anything, and all between them. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
const REFERENCE = /(?<![A-Za-z0-9_.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![A-Za-z0-9_.(])/g;

function columnNumber(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/** A formula as it reads so many rows and columns further on: what a shared formula means in its other cells. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return formula
    .split(QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : movedPart(part, rows, columns)))
    .join('');
}

function movedPart(text: string, rows: number, columns: number): string {
  return text.replace(REFERENCE, (...[, fixedColumn, letters, fixedRow, digits]: string[]) => {
    const column = columnNumber(letters ?? '') + (fixedColumn === '' ? columns : 0);
    const row = Number(digits) + (fixedRow === '' ? rows : 0);
    if (column < 0 || row < 1) return '#REF!';
    return `${fixedColumn ?? ''}${columnLetters(column)}${fixedRow ?? ''}${row}`;
  });
}

/** Functions that Excel writes with a prefix of its own, as they came after its format was settled. */
const LATER_FUNCTIONS = new Set(
  (
    'ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH ' +
    'CHOOSECOLS CHOOSEROWS COMBINA CONCAT COT COTH CSC CSCH DAYS DECIMAL DROP EXPAND FILTERXML FLOOR.MATH ' +
    'FORECAST.LINEAR FORMULATEXT GAMMA GAUSS HSTACK IFNA IFS IMCOSH IMCOT IMCSC IMSEC IMSINH IMTAN ISFORMULA ' +
    'ISOMITTED ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NUMBERVALUE PDURATION ' +
    'PERMUTATIONA PHI RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY ' +
    'STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE ' +
    'VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR'
  ).split(' '),
);
const WORKSHEET_FUNCTIONS = new Set(['FILTER', 'SORT']);

/** A formula without Excel's prefixes of later functions. */
export function plainFormula(text: string): string {
  return text.replace(/_xlfn\.(_xlws\.)?|_xludf\./g, '');
}

/** The formula as Excel's files write it. */
export function excelFormula(formula: string): string {
  return formula
    .split(QUOTED)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(/(?<![\w.])([A-Za-z][A-Za-z0-9.]*)(?=\()/g, (name) => prefixFor(name) + name),
    )
    .join('');
}

function prefixFor(name: string): string {
  const upper = name.toUpperCase();
  if (WORKSHEET_FUNCTIONS.has(upper)) return '_xlfn._xlws.';
  return LATER_FUNCTIONS.has(upper) ? '_xlfn.' : '';
}

import { commandText } from '../../../i18n/commands/command-text';
import { formulaColumns, type FormulaColumn } from '../../../sheets/reading/formula-columns';
import { logError } from '../../../sheets/user';
import type { Desk } from '../../desk/run';

/** Functions of officers and trips: each call reads the whole range that it is given. */
const OF_OFFICERS = ['DAYS_ON_SITE', 'DAYS_REQUIRED', 'DAYS_REMAINING', 'COMPLIANCE'];

/** Fewer formulas are computed while a person looks away; Google runs no more than thirty at once. */
const FEWEST = 30;

/** `=DAYS_ON_SITE(A2,` : the name stands in the formula's own row. */
const ONE_NAME = /^=([A-Z_]+)\((\$?)([A-Z]{1,3})\$?(\d+)(?=[,;)])/;

const QUOTED_OR_PARTING = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[,;]/g;

/** With semicolons, which can be typed wherever: commas part arguments only where the decimal sign is a point. */
const typeable = (formula: string): string =>
  formula.match(QUOTED_OR_PARTING)?.includes(';') === true
    ? formula
    : formula.replace(QUOTED_OR_PARTING, (part) => (part === ',' ? '; ' : part));

/** One formula for all rows of the column; undefined where the first asks about somebody in another row. */
const forAllRows = ({ firstFormula, firstRow, lastRow }: FormulaColumn): string | undefined => {
  const [called, name, dollar = '', column, row] = ONE_NAME.exec(firstFormula) ?? [];
  if (called === undefined || Number(row) !== firstRow) return undefined;
  const names = `${dollar}${column}${firstRow}:${dollar}${column}${lastRow}`;
  return typeable(`=${name}(${names}${firstFormula.slice(called.length)}`);
};

const wordsOf = ({ locale }: Desk, column: FormulaColumn): string => {
  const { tab, count } = column;
  const formula = forAllRows(column);
  return formula === undefined
    ? commandText(locale, 'check.singleFormulas', { tab, count })
    : commandText(locale, 'check.oneFormula', { tab, count, formula });
};

/** What is said of formulas that stand in every row, where one would do; nothing where Google does not let them be sought. */
export const singleFormulaWords = (desk: Desk): string[] => {
  try {
    return formulaColumns(desk.spreadsheet, OF_OFFICERS, FEWEST).map((column) => wordsOf(desk, column));
  } catch (error) {
    logError(error);
    return [];
  }
};

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface FormulaRun {
  readonly row: number;
  readonly column: number;
  readonly formulas: string[];
}

/** Put around a formula for a moment: never evaluated, and the formula stays in the cell. */
const WRAP = '=IF(TRUE,"…",';

const unwrap = (formula: string): string =>
  formula.startsWith(WRAP) && formula.endsWith(')') ? `=${formula.slice(WRAP.length, -1)}` : formula;

const wrap = (formula: string): string => `${WRAP}${formula.slice(1)})`;

/** Cells of one column under one another that call one of the functions. */
const runsIn = (formulas: readonly (readonly string[])[], calls: RegExp): FormulaRun[] => {
  const runs: FormulaRun[] = [];
  const open = new Map<number, FormulaRun>();
  formulas.forEach((cells, r) => {
    cells.forEach((formula, c) => {
      const found = formula !== '' && calls.test(formula);
      const run = open.get(c);
      if (!found) {
        open.delete(c);
      } else if (run) {
        run.formulas.push(unwrap(formula));
      } else {
        const fresh = { row: r + 1, column: c + 1, formulas: [unwrap(formula)] };
        open.set(c, fresh);
        runs.push(fresh);
      }
    });
  });
  return runs;
};

const write = (
  sheet: Sheet,
  { row, column, formulas }: FormulaRun,
  change: (formula: string) => string,
): void => {
  sheet.getRange(row, column, formulas.length, 1).setFormulas(formulas.map((formula) => [change(formula)]));
};

/**
 * Makes Sheets compute again every cell that calls one of the functions. Sheets does so only when a
 * formula changes, so each is wrapped for a moment and then written back as it was. A run that is cut
 * off leaves the wrapped formula, which the next run unwraps. Returns the number of cells.
 */
export const recalculateCells = (spreadsheet: Spreadsheet, functions: readonly string[]): number => {
  const calls = new RegExp(`\\b(?:${functions.join('|')})\\s*\\(`, 'i');
  const found = spreadsheet
    .getSheets()
    .flatMap((sheet) =>
      String(sheet.getType()) === 'OBJECT'
        ? []
        : runsIn(sheet.getDataRange().getFormulas(), calls).map((run) => ({ sheet, run })),
    );
  if (found.length === 0) return 0;
  for (const { sheet, run } of found) write(sheet, run, wrap);
  SpreadsheetApp.flush();
  for (const { sheet, run } of found) write(sheet, run, (formula) => formula);
  return found.reduce((sum, { run }) => sum + run.formulas.length, 0);
};

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Two names of one function: formulas have the one, and the other only while they are computed again. */
export interface FunctionNames {
  readonly name: string;
  readonly meanwhile: string;
}

/** Cells of one column under one another that call one of the functions. Rows and columns count from 1. */
interface Run {
  readonly row: number;
  readonly column: number;
  readonly formulas: string[];
}

const runsIn = (formulas: readonly (readonly string[])[], calls: RegExp): Run[] => {
  const runs: Run[] = [];
  const open = new Map<number, Run>();
  formulas.forEach((cells, r) => {
    cells.forEach((formula, c) => {
      if (formula.search(calls) < 0) {
        open.delete(c);
        return;
      }
      const run = open.get(c) ?? { row: r + 1, column: c + 1, formulas: [] };
      if (run.formulas.length === 0) runs.push(run);
      open.set(c, run);
      run.formulas.push(formula);
    });
  });
  return runs;
};

/** Cells of a tab that call the functions, with the calls to write and those that are there, to the letter. */
interface Place {
  readonly ranges: readonly Range[];
  readonly renames: ReadonlyMap<string, string>;
  readonly cells: number;
  /** Cells that the person may not edit. */
  readonly closed: number;
}

/** A call as it is typed, capitals and spaces too, and the same call by the other name. */
const renamesIn = (
  runs: readonly Run[],
  functions: readonly FunctionNames[],
  calls: RegExp,
): Map<string, string> => {
  const other = new Map(functions.map(({ name, meanwhile }) => [name, meanwhile.slice(name.length)]));
  const renames = new Map<string, string>();
  for (const [, name = '', ending = '', bracket = ''] of runs
    .flatMap(({ formulas }) => formulas)
    .flatMap((formula) => [...formula.matchAll(calls)])) {
    const tail = ending === '' ? (other.get(name.toUpperCase()) ?? '') : ending;
    renames.set(`${name}${bracket}`, `${name}${tail}${bracket}`);
  }
  return renames;
};

const placeIn = (sheet: Sheet, functions: readonly FunctionNames[], calls: RegExp): Place => {
  const all = sheet.getDataRange();
  const runs = runsIn(all.getFormulas(), calls);
  const cellsOf = (some: readonly Run[]): number =>
    some.reduce((sum, { formulas }) => sum + formulas.length, 0);
  const renames = renamesIn(runs, functions, calls);
  if (runs.length === 0 || all.canEdit()) return { ranges: [all], renames, cells: cellsOf(runs), closed: 0 };
  const open = runs
    .map((run) => ({ run, range: sheet.getRange(run.row, run.column, run.formulas.length, 1) }))
    .filter(({ range }) => range.canEdit());
  const cells = cellsOf(open.map(({ run }) => run));
  return { ranges: open.map(({ range }) => range), renames, cells, closed: cellsOf(runs) - cells };
};

/**
 * Sheets' own search replaces the text within formulas. A formula that is read and written again would have to be
 * written in the locale of the spreadsheet, which nobody promises of one that was read.
 */
const replaceIn = ({ ranges }: Place, from: string, to: string): void => {
  for (const range of ranges)
    range.createTextFinder(from).matchFormulaText(true).matchCase(true).replaceAllWith(to);
};

/** How many cells were computed again, and how many the person may not edit. */
export interface Recalculated {
  readonly cells: number;
  readonly closed: number;
}

/**
 * Makes Sheets compute again every cell that calls one of the functions. Sheets does so only when a formula
 * changes, so each calls the function by its other name for a moment. A run that is cut off leaves formulas that
 * work by that name, and the next run gives them back theirs.
 */
export const recalculateCells = (
  spreadsheet: Spreadsheet,
  functions: readonly FunctionNames[],
): Recalculated => {
  const names = functions.map(({ name }) => name).join('|');
  const endings = [...new Set(functions.map(({ name, meanwhile }) => meanwhile.slice(name.length)))].join(
    '|',
  );
  const calls = new RegExp(`\\b(${names})(${endings})?(\\s*\\()`, 'gi');
  const places = spreadsheet
    .getSheets()
    .filter((sheet) => String(sheet.getType()) !== 'OBJECT')
    .map((sheet) => placeIn(sheet, functions, calls));
  for (const place of places) for (const [own, other] of place.renames) replaceIn(place, own, other);
  if (places.some(({ renames }) => renames.size > 0)) SpreadsheetApp.flush();
  for (const place of places) for (const [own, other] of place.renames) replaceIn(place, other, own);
  return {
    cells: places.reduce((sum, { cells }) => sum + cells, 0),
    closed: places.reduce((sum, { closed }) => sum + closed, 0),
  };
};

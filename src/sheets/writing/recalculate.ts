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
  /** Made anew for each search: rows that somebody puts in meanwhile push cells out of a range. */
  readonly ranges: () => readonly Range[];
  readonly renames: ReadonlyMap<string, string>;
  readonly cells: number;
  /** Cells that call a function by the name that it has only for a moment. */
  readonly left: number;
  /** Cells that the person may not edit. */
  readonly closed: number;
}

const isLeft = (formula: string, calls: RegExp): boolean =>
  [...formula.matchAll(calls)].some(([, , ending]) => ending !== undefined && ending !== '');

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

const cellsOf = (runs: readonly Run[]): number =>
  runs.reduce((sum, { formulas }) => sum + formulas.length, 0);

const placeIn = (sheet: Sheet, functions: readonly FunctionNames[], calls: RegExp): Place => {
  const all = sheet.getDataRange();
  const runs = runsIn(all.getFormulas(), calls);
  const renames = renamesIn(runs, functions, calls);
  const left = runs.flatMap(({ formulas }) => formulas).filter((formula) => isLeft(formula, calls)).length;
  const whole = { ranges: () => [sheet.getDataRange()], renames, cells: cellsOf(runs), left, closed: 0 };
  if (runs.length === 0 || all.canEdit()) return whole;
  const open = runs
    .map((run) => ({ run, range: sheet.getRange(run.row, run.column, run.formulas.length, 1) }))
    .filter(({ range }) => range.canEdit());
  const cells = cellsOf(open.map(({ run }) => run));
  const ranges = (): Range[] => open.map(({ range }) => range);
  return { ...whole, ranges, cells, closed: cellsOf(runs) - cells };
};

/**
 * Sheets' own search replaces the text within formulas. A formula that is read and written again would have to be
 * written in the locale of the spreadsheet, which nobody promises of one that was read.
 */
const replaceIn = ({ ranges }: Place, from: string, to: string): void => {
  for (const range of ranges())
    range.createTextFinder(from).matchFormulaText(true).matchCase(true).replaceAllWith(to);
};

/** How many cells were computed again, and how many the person may not edit. */
export interface Recalculated {
  readonly cells: number;
  readonly closed: number;
}

/** The calls by their own names, once more where Google fails at the first try. */
const giveBackNames = (places: readonly Place[]): void => {
  const giveBack = (): void => {
    for (const place of places) for (const [own, other] of place.renames) replaceIn(place, other, own);
  };
  try {
    giveBack();
  } catch {
    giveBack();
  }
};

const placesOf = (spreadsheet: Spreadsheet, functions: readonly FunctionNames[]): Place[] => {
  const names = functions.map(({ name }) => name).join('|');
  const endings = [...new Set(functions.map(({ name, meanwhile }) => meanwhile.slice(name.length)))].join(
    '|',
  );
  const calls = new RegExp(`\\b(${names})(${endings})?(\\s*\\()`, 'gi');
  return spreadsheet
    .getSheets()
    .filter((sheet) => String(sheet.getType()) !== 'OBJECT')
    .map((sheet) => placeIn(sheet, functions, calls));
};

const countIn = (places: readonly Place[]): Recalculated => ({
  cells: places.reduce((sum, { cells }) => sum + cells, 0),
  closed: places.reduce((sum, { closed }) => sum + closed, 0),
});

/**
 * Makes Sheets compute again every cell that calls one of the functions. Sheets does so only when a formula
 * changes, so each calls the function by its other name for a moment; they have their own again however that ends.
 * Only a run that is cut off leaves formulas that work by the other name.
 */
export const recalculateCells = (
  spreadsheet: Spreadsheet,
  functions: readonly FunctionNames[],
): Recalculated => {
  const places = placesOf(spreadsheet, functions);
  try {
    for (const place of places) for (const [own, other] of place.renames) replaceIn(place, own, other);
    if (places.some(({ renames }) => renames.size > 0)) SpreadsheetApp.flush();
  } finally {
    giveBackNames(places);
  }
  return countIn(places);
};

/** Gives formulas that a run which was cut off has left by the other name their own again. */
export const restoreFunctionNames = (
  spreadsheet: Spreadsheet,
  functions: readonly FunctionNames[],
): Recalculated => {
  const places = placesOf(spreadsheet, functions).filter(({ left }) => left > 0);
  giveBackNames(places);
  return countIn(places);
};

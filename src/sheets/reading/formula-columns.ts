type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Cells of one column of a tab, each with a formula of its own that calls the same functions. */
export interface FormulaColumn {
  readonly tab: string;
  /** As Sheets writes it. */
  readonly firstFormula: string;
  readonly count: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

const byColumn = (cells: readonly Range[]): Range[][] => {
  const columns = new Map<string, Range[]>();
  for (const cell of cells) {
    const key = `${cell.getSheet().getSheetId()} ${cell.getColumn()}`;
    const known = columns.get(key);
    if (known) known.push(cell);
    else columns.set(key, [cell]);
  }
  return [...columns.values()];
};

/**
 * Columns in which at least so many cells call one of the functions: one search over the whole spreadsheet, and two
 * questions about each such column.
 */
export const formulaColumns = (
  spreadsheet: Spreadsheet,
  functions: readonly string[],
  fewest: number,
): FormulaColumn[] => {
  const calls = `(${functions.join('|')})\\(`;
  const cells = spreadsheet
    .createTextFinder(calls)
    .matchFormulaText(true)
    .useRegularExpression(true)
    .findAll();
  return byColumn(cells).flatMap((column): FormulaColumn[] => {
    const inOrder = [...column].sort((a, b) => a.getRow() - b.getRow());
    const [first, last] = [inOrder[0], inOrder[inOrder.length - 1]];
    if (!first || !last || column.length < fewest) return [];
    return [
      {
        tab: first.getSheet().getName(),
        firstFormula: first.getFormula(),
        count: column.length,
        firstRow: first.getRow(),
        lastRow: last.getRow(),
      },
    ];
  });
};

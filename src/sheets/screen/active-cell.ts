import type { CellRef } from '../../base/cell';
import { traceCells } from '../trace';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Shows the cell, or the row's first cell; false when the tab is gone or has no such row. */
export const showCell = (spreadsheet: Spreadsheet, { sheet: name, row, column = 1 }: CellRef): boolean => {
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet === null || row > sheet.getMaxRows() || column > sheet.getMaxColumns()) return false;
  sheet.getRange(row, column).activate();
  return true;
};

const activeCell = (spreadsheet: Spreadsheet): Range =>
  spreadsheet.getCurrentCell() ?? spreadsheet.getActiveSheet().getRange(1, 1);

/** The selected range in words, and the cell in which a formula would be typed. */
export const selectedPlaces = (
  spreadsheet: Spreadsheet,
): { readonly sheet: string; readonly a1: string; readonly active: string } => {
  const sheet = spreadsheet.getActiveSheet();
  const cell = activeCell(spreadsheet);
  return {
    sheet: sheet.getName(),
    a1: sheet.getActiveRange()?.getA1Notation() ?? cell.getA1Notation(),
    active: cell.getA1Notation(),
  };
};

/** The tab that is open, and the last row of it that holds anything. */
export const shownRows = (spreadsheet: Spreadsheet): { readonly sheet: string; readonly rows: number } => {
  const sheet = spreadsheet.getActiveSheet();
  return { sheet: sheet.getName(), rows: sheet.getLastRow() };
};

/** Where the formula went, or the cell that was left as it was because it holds something. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly cell: string;
  readonly written: boolean;
}

/** Puts a formula, with semicolons between its arguments, into the active cell. */
export const writeFormula = (spreadsheet: Spreadsheet, formula: string, overwrite: boolean): FormulaPlace => {
  const cell = activeCell(spreadsheet);
  const written = overwrite || cell.isBlank();
  if (written) {
    // An answer that is lost leaves it open whether the formula stands.
    traceCells('half');
    cell.setFormula(formula);
    traceCells('written');
  }
  return { sheet: cell.getSheet().getName(), cell: cell.getA1Notation(), written };
};

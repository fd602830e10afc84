import type { CopySpec, FilledBlock } from '../../output/edit';
import { formatOf } from '../writing/look';
import { GoneTab, requireOpen } from './closed-tab';
import { DRAFT, nameTab, sweepDrafts } from './draft';
import { claimTab, deleteTab, markWritten } from './ownership';
import { contentPrint, copyOf } from './standing-tab';
import { requireStanding } from './standing-rows';
import { writeValues } from '../writing/write-values';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A range that ends at a row of the tab itself, with the letter before it and the one after it. */
const ENDING = /(^|[^!\w])(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?)(\d+)(?!\w)(?=(.?))/g;

/**
 * What to replace in a formula so that its ranges that end at the row reach as many rows further. The letters
 * around a range are named only where its own would be found elsewhere too, as `B2:B7` in `B2:B75`.
 */
const reachingFurther = (formula: string, row: number, more: number): Map<string, string> => {
  const found = [...formula.matchAll(ENDING)].filter(([, , , end]) => Number(end) === row);
  const isUnique = (range: string): boolean =>
    formula.split(range).length - 1 === found.filter(([, , start = '']) => `${start}${row}` === range).length;
  return new Map(
    found.map(([, before = '', start = '', , after = '']) => {
      const [range, further] = [`${start}${row}`, `${start}${row + more}`];
      if (isUnique(range)) return [range, further];
      return [`${before}${range}${after}`, `${before}${further}${after}`];
    }),
  );
};

/**
 * A sum over a list takes in the list's new rows, which Google puts outside of it. Sheets' own search changes the
 * formulas: one that is read need not be written as the spreadsheet's locale wants it.
 */
const growFormulas = (sheet: Sheet, row: number, more: number): void => {
  sheet
    .getDataRange()
    .getFormulas()
    .forEach((formulas, r) => {
      if (r + 1 >= row && r + 1 <= row + more) return;
      formulas.forEach((formula, c) => {
        for (const [from, to] of reachingFurther(formula, row, more))
          sheet
            .getRange(r + 1, c + 1)
            .createTextFinder(from)
            .matchFormulaText(true)
            .replaceAllWith(to);
      });
    });
};

/** From the last row up, so that the rows above keep their numbers. Merges and formulas come with each row. */
const repeatRows = (sheet: Sheet, repeats: CopySpec['repeats']): void => {
  const columns = sheet.getMaxColumns();
  for (const { row, count } of [...repeats].reverse()) {
    sheet.insertRowsAfter(row, count - 1);
    sheet.getRange(row, 1, 1, columns).copyTo(sheet.getRange(row + 1, 1, count - 1, columns));
    sheet.setRowHeights(row + 1, count - 1, sheet.getRowHeight(row));
    growFormulas(sheet, row, count - 1);
  }
};

/** A list to choose from has no meaning in a paper that is filled, and might refuse the value. */
const fillBlock = (sheet: Sheet, { row, column, cells }: FilledBlock): void => {
  const range = sheet.getRange(row, column, cells.length, cells[0]?.length ?? 1).clearDataValidations();
  const formats = range.getNumberFormats();
  range.setNumberFormats(cells.map((line, r) => line.map((cell, c) => formatOf(cell, formats[r]?.[c]))));
  writeValues(range, cells);
};

/**
 * Copies a tab of the office with all that it looks like, and fills the copy: calls grow with the blank's
 * cells to fill, not with what they are filled with. The copy of an earlier run gives way to the new one
 * when that is complete. Throws, with the earlier one in place, when Google fails on the way.
 */
export const replaceCopy = (spreadsheet: Spreadsheet, copy: CopySpec): Sheet => {
  const own = sweepDrafts(spreadsheet);
  const old = own.filter(({ key }) => key === copy.key).map(({ sheet }) => sheet);
  old.forEach(requireOpen);
  const template = spreadsheet.getSheetByName(copy.of);
  if (template === null) throw new GoneTab(copy.of);
  const place = (): number => (old[0] === undefined ? spreadsheet.getNumSheets() : old[0].getIndex() - 1);
  const sheet = copyOf(spreadsheet, template, { title: copy.title, place });
  try {
    claimTab(sheet, DRAFT);
    repeatRows(sheet, copy.repeats);
    for (const block of copy.blocks) fillBlock(sheet, block);
    // Google queues writes: only now is it known that all of them were taken.
    SpreadsheetApp.flush();
    claimTab(sheet, copy.key);
    if (copy.was !== undefined) for (const earlier of old) requireStanding(earlier, copy.was);
  } catch (error) {
    deleteTab(spreadsheet, sheet);
    throw error;
  }
  for (const earlier of old) deleteTab(spreadsheet, earlier);
  nameTab(spreadsheet, sheet, copy.title);
  markWritten(sheet, copy.key, contentPrint(sheet));
  return sheet;
};

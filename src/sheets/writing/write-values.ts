import type { Cell } from '../../base/cell';
import { fromCell } from '../values/cells';

type Range = GoogleAppsScript.Spreadsheet.Range;

const lines = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Texts of one column under one another, from a row on; rows and columns count from 0 within the range. */
interface TextRun {
  readonly row: number;
  readonly column: number;
  readonly texts: string[];
}

/** The texts that the cells do not hold as they were given. */
const changedTexts = (
  cells: readonly (readonly Cell[])[],
  held: readonly (readonly unknown[])[],
): TextRun[] => {
  const runs: TextRun[] = [];
  const open = new Map<number, TextRun>();
  cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      const value = held[row]?.[column];
      const kept =
        typeof cell !== 'string' || lines(cell) === (typeof value === 'string' ? lines(value) : value);
      if (kept) {
        open.delete(column);
        return;
      }
      const run = open.get(column) ?? { row, column, texts: [] };
      if (run.texts.length === 0) runs.push(run);
      open.set(column, run);
      run.texts.push(cell);
    });
  });
  return runs;
};

/**
 * Writes values, and looks whether every text is held to the letter: `=1+1`, `007`, `05/4` or `'x`, taken for a
 * formula, a number, a date or a sign of Sheets, would be another value than the one given. Whoever writes gives
 * such a cell a format of text first, which keeps it from that; one that is changed all the same is written again
 * as rich text, which Sheets never interprets. One write and one read where none is.
 */
export const writeValues = (range: Range, cells: readonly (readonly Cell[])[]): void => {
  range.setValues(cells.map((line) => line.map(fromCell)));
  if (!cells.some((line) => line.some((cell) => typeof cell === 'string' && cell !== ''))) return;
  for (const { row, column, texts } of changedTexts(cells, range.getValues())) {
    const rich = texts.map((text) => [SpreadsheetApp.newRichTextValue().setText(text).build()]);
    range.offset(row, column, texts.length, 1).setRichTextValues(rich);
  }
};

import { rowPrint, rowsReadOf, type RowsRead } from '../../base/row-print';
import { toCell } from './cells';
import type { WallClock } from './clock';
import { withoutOwnResults } from './own-results';
import { wholeTab } from './whole-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows of values as the host gives them. */
export const readOf = (values: readonly (readonly unknown[])[], clock: WallClock): RowsRead =>
  rowsReadOf(withoutOwnResults(values.map((row) => row.map((value) => toCell(value, () => clock)))));

/** The rows as they are now. */
export const rowsNow = (sheet: Sheet, clock: WallClock): RowsRead => readOf(wholeTab(sheet).values, clock);

const BLANK = rowPrint([]);

/** The rows down to the last one that holds anything. */
export const filledRows = ({ prints }: RowsRead): readonly string[] => {
  let last = prints.length;
  while (last > 0 && prints[last - 1] === BLANK) last -= 1;
  return prints.slice(0, last);
};

/**
 * Whether a whole tab holds what it held and nothing more, in one read: of all its room, for where its cells end may
 * change between two calls.
 */
export const tabStands = (sheet: Sheet, clock: WallClock, was: RowsRead): boolean => {
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  return filledRows(readOf(all.getValues(), clock)).join() === filledRows(was).join();
};

/** Whether these rows still stand where they stood, in one read. */
export const rowsStand = (sheet: Sheet, clock: WallClock, { prints, width, first }: RowsRead): boolean => {
  const now = readOf(
    sheet.getRange(first, 1, Math.max(1, prints.length), Math.max(1, width)).getValues(),
    clock,
  ).prints;
  return prints.every((print, index) => print === now[index]);
};

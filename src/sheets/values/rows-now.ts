import { rowsReadOf, type RowsRead } from '../../base/row-print';
import { toCell } from './cells';
import type { WallClock } from './clock';
import { withoutOwnResults } from './own-results';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const readOf = (values: readonly (readonly unknown[])[], clock: WallClock): RowsRead =>
  rowsReadOf(withoutOwnResults(values.map((row) => row.map((value) => toCell(value, () => clock)))));

/** The rows as they are now. */
export const rowsNow = (sheet: Sheet, clock: WallClock): RowsRead =>
  readOf(sheet.getDataRange().getValues(), clock);

/** Whether these rows still stand where they stood, in one read. */
export const rowsStand = (sheet: Sheet, clock: WallClock, { prints, width, first }: RowsRead): boolean => {
  const now = readOf(
    sheet.getRange(first, 1, Math.max(1, prints.length), Math.max(1, width)).getValues(),
    clock,
  ).prints;
  return prints.every((print, index) => print === now[index]);
};

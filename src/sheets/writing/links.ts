import { cellName, type CellRef } from '../../base/cell';
import type { CellLink } from '../../output/edit';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

/** Addresses of cells within the spreadsheet, by the tabs' own numbers: renaming a tab breaks no link. */
const addresses = (spreadsheet: Spreadsheet): ((to: CellRef) => string | undefined) => {
  const ids = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet.getSheetId()]));
  return (to) => {
    const id = ids.get(to.sheet);
    const range = to.column === undefined ? `${to.row}:${to.row}` : cellName(to);
    return id === undefined ? undefined : `#gid=${id}&range=${range}`;
  };
};

/** Makes links of the texts of one column, which stand under one another, in one call. */
export const writeLinks = (sheet: Sheet, links: readonly CellLink[]): void => {
  const [first] = links;
  if (first === undefined) return;
  const addressOf = addresses(sheet.getParent());
  const values = links.map(({ to }): RichText[] => {
    const address = addressOf(to);
    const text = SpreadsheetApp.newRichTextValue().setText(cellName(to));
    return [(address === undefined ? text : text.setLinkUrl(address)).build()];
  });
  sheet.getRange(first.row, first.column, values.length, 1).setRichTextValues(values);
};

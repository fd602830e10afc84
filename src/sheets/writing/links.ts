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

/** Makes links of texts of one column in one call, top to bottom; cells between them that have no link are blank. */
export const writeLinks = (sheet: Sheet, links: readonly CellLink[]): void => {
  const [first] = links;
  const last = links[links.length - 1];
  if (first === undefined || last === undefined) return;
  const addressOf = addresses(sheet.getParent());
  const targets = new Map(links.map(({ row, to }) => [row, to]));
  const values = Array.from({ length: last.row - first.row + 1 }, (_, index): RichText[] => {
    const to = targets.get(first.row + index);
    const address = to && addressOf(to);
    const text = SpreadsheetApp.newRichTextValue().setText(to ? cellName(to) : '');
    return [(address === undefined ? text : text.setLinkUrl(address)).build()];
  });
  sheet.getRange(first.row, first.column, values.length, 1).setRichTextValues(values);
};

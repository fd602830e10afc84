import { cellName } from '../../base/cell';
import { memo } from '../../base/memo';
import type { CellLink } from '../../output/edit';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

/** Addresses of cells within the spreadsheet, by the tabs' own numbers: renaming a tab breaks no link. */
const addresses = (spreadsheet: Spreadsheet): ((link: CellLink) => string | undefined) => {
  const numberOf = memo((name: string) => spreadsheet.getSheetByName(name)?.getSheetId());
  return ({ to, tab }) => {
    const id = tab ?? numberOf(to.sheet);
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
  const targets = new Map(links.map((link) => [link.row, link]));
  const values = Array.from({ length: last.row - first.row + 1 }, (_, index): RichText[] => {
    const link = targets.get(first.row + index);
    const address = link && addressOf(link);
    const text = SpreadsheetApp.newRichTextValue().setText(link ? cellName(link.to) : '');
    return [(address === undefined ? text : text.setLinkUrl(address)).build()];
  });
  sheet.getRange(first.row, first.column, values.length, 1).setRichTextValues(values);
};

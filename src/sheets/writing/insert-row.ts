type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Makes room under a row, in its format; false when the tab is gone. */
export const insertRowBelow = (spreadsheet: Spreadsheet, sheet: string, row: number): boolean => {
  const tab = spreadsheet.getSheetByName(sheet);
  tab?.insertRowAfter(row);
  return tab !== null;
};

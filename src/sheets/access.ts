type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Whether the person who runs this may edit the tab's first cell: Google's own protections decide, so no
 * list of people and no further permission is needed. False for a tab that is gone.
 */
export const mayEditTab = (spreadsheet: Spreadsheet, sheet: string): boolean =>
  spreadsheet.getSheetByName(sheet)?.getRange(1, 1).canEdit() ?? false;

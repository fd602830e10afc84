import { peopleSheets } from './read';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Names of the tabs that people keep in which a formula calls one of the functions: one read a tab. */
export const tabsCalling = (spreadsheet: Spreadsheet, functions: readonly string[]): string[] => {
  const calls = new RegExp(`(?<![\\w.])(?:${functions.join('|')})\\s*\\(`, 'i');
  return peopleSheets(spreadsheet)
    .filter((sheet) =>
      sheet
        .getDataRange()
        .getFormulas()
        .some((row) => row.some((formula) => calls.test(formula))),
    )
    .map((sheet) => sheet.getName());
};

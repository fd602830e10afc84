import type { Area } from '../../output/edit';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The cells that the person has selected, or undefined where nothing is. */
export const selectedArea = (spreadsheet: Spreadsheet): (Area & { readonly sheet: string }) | undefined => {
  const range = spreadsheet.getActiveRange();
  if (range === null) return undefined;
  return {
    sheet: range.getSheet().getName(),
    top: range.getRow(),
    left: range.getColumn(),
    bottom: range.getLastRow(),
    right: range.getLastColumn(),
  };
};

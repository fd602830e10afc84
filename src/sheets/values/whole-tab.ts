type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A range, and what stands in it. */
export interface RangeRead {
  readonly range: Range;
  readonly values: readonly (readonly unknown[])[];
}

/** From A1 to the last row and column with content, which Google takes -1 for: where these are need not be asked first. */
const ALL = [1, 1, -1, -1] as const;

const valuesIn = (sheet: Sheet): readonly (readonly unknown[])[] => {
  try {
    return sheet.getSheetValues(...ALL);
  } catch {
    // A tab without content has no last row.
    return [];
  }
};

/** All of a tab up to its last cell with content, in one call to Google's servers. */
export const wholeTab = (sheet: Sheet): RangeRead => {
  const values = valuesIn(sheet);
  const width = values[0]?.length ?? 0;
  if (width > 0) return { range: sheet.getRange(1, 1, values.length, width), values };
  const range = sheet.getDataRange();
  return { range, values: range.getValues() };
};

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The rows that a person has just changed, by typing, pasting or clearing. */
export interface Edited {
  readonly sheet: Sheet;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const rangeOf = (event: unknown): Range | undefined =>
  typeof event === 'object' && event !== null && 'range' in event ? (event.range as Range) : undefined;

/** What the event of an edit tells; undefined for a call that is none, e.g. from the script editor. */
export const editOf = (event: unknown): Edited | undefined => {
  const range = rangeOf(event);
  if (range === undefined) return undefined;
  const sheet = range.getSheet();
  const last = Math.min(range.getLastRow(), Math.max(range.getRow(), sheet.getLastRow()));
  return { sheet, name: sheet.getName(), from: range.getRow(), to: last };
};

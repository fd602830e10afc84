type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The rows that a person has just changed, by typing, pasting or clearing. */
export interface Edited {
  readonly sheet: Sheet;
  /** The tab's own number, which stays when it is renamed or moved. */
  readonly tab: number;
  readonly from: number;
  readonly to: number;
  /**
   * What was typed into one cell, as Google tells it; undefined where several cells were pasted or filled
   * in. '' for a cell that was cleared.
   */
  readonly typed: string | undefined;
}

const rangeOf = (event: unknown): Range | undefined =>
  typeof event === 'object' && event !== null && 'range' in event ? (event.range as Range) : undefined;

const typedIn = (event: unknown, range: Range): string | undefined => {
  if (range.getNumRows() * range.getNumColumns() > 1) return undefined;
  const { value } = event as { readonly value?: unknown };
  return typeof value === 'string' ? value : '';
};

/**
 * What the event of an edit tells, without a call to Google's servers; undefined for a call that is none,
 * e.g. from the script editor.
 */
export const editOf = (event: unknown): Edited | undefined => {
  const range = rangeOf(event);
  if (range === undefined) return undefined;
  const sheet = range.getSheet();
  return {
    sheet,
    tab: sheet.getSheetId(),
    from: range.getRow(),
    to: range.getLastRow(),
    typed: typedIn(event, range),
  };
};

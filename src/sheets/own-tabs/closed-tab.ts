type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab of the add-on's own was to be written, and somebody has protected it against the person. */
export class ClosedTab extends Error {
  constructor(readonly tab: string) {
    super(`The tab ${tab} is protected.`);
    this.name = 'ClosedTab';
  }
}

/** Throws a ClosedTab unless the person may edit all of the tab: nothing is written then, not half of it. */
export const requireOpen = (sheet: Sheet): void => {
  const whole = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  if (!whole.canEdit()) throw new ClosedTab(sheet.getName());
};

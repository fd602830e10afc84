type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab of the add-on's own was to be written, and somebody has protected it against the person. */
export class ClosedTab extends Error {
  constructor(readonly tab: string) {
    super(`The tab ${tab} is protected.`);
    this.name = 'ClosedTab';
  }
}

/** Whether the person may edit all of the tab. */
export const isOpen = (sheet: Sheet): boolean =>
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).canEdit();

/** Throws a ClosedTab unless the person may edit all of the tab: nothing is written then, not half of it. */
export const requireOpen = (sheet: Sheet): void => {
  if (!isOpen(sheet)) throw new ClosedTab(sheet.getName());
};

/** A tab that was read is not there any more: somebody has renamed or deleted it meanwhile. */
export class GoneTab extends Error {
  constructor(readonly tab: string) {
    super(`There is no tab ${tab}.`);
    this.name = 'GoneTab';
  }
}

/** Cells of a tab whose values are to be kept are being worked out: to be kept when they are there. */
export class LoadingTab extends Error {
  constructor(readonly tab: string) {
    super(`The tab ${tab} is being calculated.`);
    this.name = 'LoadingTab';
  }
}

/** Somebody has typed into a tab of the add-on's own since it was read: to be read again. */
export class StaleTab extends Error {
  constructor(readonly tab: string) {
    super(`The tab ${tab} was changed meanwhile.`);
    this.name = 'StaleTab';
  }
}

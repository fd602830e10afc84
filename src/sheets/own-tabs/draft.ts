import { deleteTab, findOwnTabs, type OwnTab } from './ownership';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The key of a tab that is being written; one found later was left by a run that Google cut off. */
export const DRAFT = 'draft';

/** Under this name a tab is written until it is complete. */
export const draftName = (title: string): string => `${title} …`;

/** The wished name, or with a number where another tab than this one has it. */
export const freeName = (spreadsheet: Spreadsheet, wish: string, own?: Sheet): string => {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wish : `${wish} (${number})`;
    const there = spreadsheet.getSheetByName(name);
    if (there === null || there.getSheetId() === own?.getSheetId()) return name;
  }
};

/** Gives the tab its name where it has another; a tab of someone else keeps the name that it has. */
export const nameTab = (spreadsheet: Spreadsheet, sheet: Sheet, title: string): void => {
  const there = spreadsheet.getSheetByName(title);
  if (there?.getSheetId() === sheet.getSheetId()) return;
  const name = there === null ? title : freeName(spreadsheet, title, sheet);
  if (there === null || sheet.getName() !== name) sheet.setName(name);
};

/** The add-on's own tabs, after those that a run that was cut off had left unfinished are gone. */
export const sweepDrafts = (spreadsheet: Spreadsheet): OwnTab[] => {
  const own = findOwnTabs(spreadsheet).filter(({ original }) => original);
  for (const { sheet, key } of own) if (key === DRAFT) deleteTab(spreadsheet, sheet);
  return own.filter(({ key }) => key !== DRAFT);
};

/**
 * Whether a tab has the name. One that a run which was cut off had named and not handed over yet is a draft still, which
 * the next sweep would take away with all that people had typed into it by then: it goes at once.
 */
export const isTaken = (spreadsheet: Spreadsheet, title: string): boolean => {
  if (spreadsheet.getSheetByName(title) === null) return false;
  sweepDrafts(spreadsheet);
  return spreadsheet.getSheetByName(title) !== null;
};

type Menu = GoogleAppsScript.Base.Menu;

/** A menu in the user's words. */
export type MenuLine =
  | { readonly kind: 'item'; readonly label: string; readonly call: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'submenu'; readonly label: string; readonly lines: readonly MenuLine[] };

const addLines = (menu: Menu, lines: readonly MenuLine[]): Menu => {
  for (const line of lines) {
    if (line.kind === 'item') menu.addItem(line.label, line.call);
    else if (line.kind === 'separator') menu.addSeparator();
    else menu.addSubMenu(addLines(SpreadsheetApp.getUi().createMenu(line.label), line.lines));
  }
  return menu;
};

/** Set by the build: the script is for a published add-on, not for one spreadsheet. */
declare const IS_ADD_ON: boolean;

/**
 * Puts the menu where people look for it: into Sheets' own menu bar, or under Extensions and the add-on's own name,
 * the only place that a published add-on has. Touches neither document nor properties.
 */
export const showMenu = (label: string, lines: readonly MenuLine[]): void => {
  const ui = SpreadsheetApp.getUi();
  addLines(IS_ADD_ON ? ui.createAddonMenu() : ui.createMenu(label), lines).addToUi();
};

/** A short word in the corner, gone by itself. */
export const toast = (message: string, title: string): void => {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, title, 8);
};

/** A word on work under way: it stays until the next one takes its place, a minute at most. */
export const passing = (message: string, title: string): void => {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, title, 60);
};

/** A message that waits to be read. */
export const alert = (message: string, title: string): void => {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, message, ui.ButtonSet.OK);
};

/** Asks before something is written; true for yes. */
export const confirm = (message: string, title: string): boolean => {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, message, ui.ButtonSet.YES_NO) === ui.Button.YES;
};

/** Asks for a line of text; undefined when the person declines. */
export const ask = (message: string, title: string): string | undefined => {
  const ui = SpreadsheetApp.getUi();
  const response = ui.prompt(title, message, ui.ButtonSet.OK_CANCEL);
  return response.getSelectedButton() === ui.Button.OK ? response.getResponseText().trim() : undefined;
};

/** Opens one of the bundled pages over the sheet; the person closes it. Sizes are pixels. */
export const showDialog = (page: string, title: string, size: { width: number; height: number }): void => {
  const html = HtmlService.createHtmlOutputFromFile(page).setWidth(size.width).setHeight(size.height);
  SpreadsheetApp.getUi().showModalDialog(html, title);
};

/** Opens a page made here over the sheet; whoever makes it keeps texts from being markup. Sizes are pixels. */
export const showHtml = (
  html: string,
  title: string,
  { width, height }: { width: number; height: number },
): void => {
  const output = HtmlService.createHtmlOutput(html).setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(output, title);
};

/** Opens one of the bundled pages beside the sheet. */
export const showSidebar = (page: string, title: string): void => {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(page).setTitle(title));
};

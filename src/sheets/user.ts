/** Language of the person who runs the command, e.g. `vi`, `en_US`; '' when Google does not tell. */
export const userLanguage = (): string => {
  try {
    return Session.getActiveUserLocale();
  } catch {
    return '';
  }
};

/** Language of the spreadsheet, e.g. `vi_VN`: the same for everyone who looks at it. */
export const documentLanguage = (): string => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();

/**
 * Address of the person who runs the command; '' where Google keeps it back, as it does by our two scopes: only an
 * office that adds the scope of e-mail addresses to the manifest has it.
 */
export const userAddress = (): string => {
  try {
    return Session.getActiveUser().getEmail();
  } catch {
    return '';
  }
};

/** For the developers' log; never shown. Whoever tells the person of an error is kept from it by no other one. */
export const logError = (error: unknown): void => {
  try {
    Logger.log(error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error));
  } catch {
    // Nobody is left to tell.
  }
};

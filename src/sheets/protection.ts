type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Rows of a tab under one another, both ends included. */
export interface RowRun {
  readonly sheet: string;
  readonly from: number;
  readonly to: number;
}

/** How rows are kept from being changed: with a word of warning, or by whoever closes them and the owner alone. */
type ProtectionKind = 'warning' | 'editors';

const restrict = (protection: Protection, kind: ProtectionKind): void => {
  if (kind === 'warning') {
    protection.setWarningOnly(true);
    return;
  }
  // Google lets neither the owner nor who runs the script be taken off.
  protection.removeEditors(
    protection
      .getEditors()
      .map((user) => user.getEmail())
      .filter((email) => email !== ''),
  );
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
};

/** Protects the rows, one protection a run, under a description by which they are found again. */
export const protectRows = (
  spreadsheet: Spreadsheet,
  runs: readonly RowRun[],
  { description, kind }: { readonly description: string; readonly kind: ProtectionKind },
): void => {
  for (const { sheet: name, from, to } of runs) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet === null) continue;
    const rows = sheet.getRange(from, 1, to - from + 1, sheet.getMaxColumns());
    restrict(rows.protect().setDescription(description), kind);
  }
};

/** Takes off the protections under one of the descriptions; those that the person may not take off stay. */
export const unprotectRows = (spreadsheet: Spreadsheet, descriptions: readonly string[]): void => {
  for (const protection of spreadsheet.getProtections(SpreadsheetApp.ProtectionType.RANGE))
    if (descriptions.includes(protection.getDescription()) && protection.canEdit()) protection.remove();
};

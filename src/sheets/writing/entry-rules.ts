import type { EntryRule } from '../../output/edit';
import { areaName } from './look';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const requirement = (builder: Builder, rule: EntryRule, spreadsheet: Spreadsheet): Builder | undefined => {
  if (rule.kind === 'date') return builder.requireDate();
  if (rule.kind === 'list') return builder.requireValueInList([...rule.values], true);
  const source = spreadsheet.getSheetByName(rule.sheet);
  return source === null
    ? undefined
    : builder.requireValueInRange(source.getRange(areaName(rule.source)), true);
};

/** Sets pick lists and date pickers; a list whose tab is gone is left out. Returns how many were set. */
export const writeEntryRules = (sheet: Sheet, rules: readonly EntryRule[]): number => {
  let count = 0;
  for (const rule of rules) {
    const builder = requirement(SpreadsheetApp.newDataValidation(), rule, sheet.getParent());
    if (builder === undefined) continue;
    const built = builder.setAllowInvalid(true).setHelpText(rule.help).build();
    sheet.getRange(areaName(rule.area)).setDataValidation(built);
    count += 1;
  }
  return count;
};

import type { EntryRule } from '../output/edit';
import { areaName } from './look';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const require = (builder: Builder, rule: EntryRule, spreadsheet: Spreadsheet): Builder | undefined => {
  if (rule.kind === 'date') return builder.requireDate();
  if (rule.kind === 'list') return builder.requireValueInList([...rule.values], true);
  const source = spreadsheet.getSheetByName(rule.sheet);
  return source === null
    ? undefined
    : builder.requireValueInRange(source.getRange(areaName(rule.source)), true);
};

/** Sets pick lists and date pickers; a list whose tab is gone is left out. Returns how many were set. */
export const writeEntryRules = (
  spreadsheet: Spreadsheet,
  name: string,
  rules: readonly EntryRule[],
): number => {
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet === null) return 0;
  let count = 0;
  for (const rule of rules) {
    const builder = require(SpreadsheetApp.newDataValidation(), rule, spreadsheet);
    if (builder === undefined) continue;
    const built = builder.setAllowInvalid(true).setHelpText(rule.help).build();
    sheet.getRange(areaName(rule.area)).setDataValidation(built);
    count += 1;
  }
  return count;
};

import type { EntryRule } from '../../output/edit';
import { areaName } from './look';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Choices for the cells of some columns in some rows. */
interface Lists {
  readonly rows: readonly number[];
  readonly columns: readonly {
    readonly column: number;
    readonly values: readonly string[];
    readonly help: string;
  }[];
}

const listRule = ({ values, help }: Pick<EntryRule, 'values' | 'help'>): Rule =>
  SpreadsheetApp.newDataValidation()
    .requireValueInList([...values], true)
    .setAllowInvalid(true)
    .setHelpText(help)
    .build();

/** Sets lists on a tab of the add-on's own. */
export const writeEntryRules = (sheet: Sheet, rules: readonly EntryRule[]): void => {
  for (const rule of rules) sheet.getRange(areaName(rule.area)).setDataValidation(listRule(rule));
};

/**
 * Puts the lists on cells without a rule, in one read and one write however many there are; a person's own rules stay.
 * Returns how many cells have one now that had none.
 */
export const putRowLists = (sheet: Sheet, { rows, columns }: Lists): number => {
  const [first, last] = [Math.min(...rows), Math.min(Math.max(...rows), sheet.getMaxRows())];
  const places = columns.map(({ column }) => column);
  const [left, right] = [Math.min(...places), Math.max(...places)];
  if (rows.length === 0 || columns.length === 0 || first > last) return 0;
  const range = sheet.getRange(first, left, last - first + 1, right - left + 1);
  const wanted = new Set(rows);
  const rules = new Map(columns.map((one) => [one.column, listRule(one)]));
  let put = 0;
  const next = range.getDataValidations().map((line, down) =>
    line.map((rule, across) => {
      const list = wanted.has(first + down) ? rules.get(left + across) : undefined;
      if (rule !== null || list === undefined) return rule;
      put += 1;
      return list;
    }),
  );
  if (put > 0) range.setDataValidations(next);
  return put;
};

/** Takes away the rules that tell of these helps, wherever on the tab; returns how many cells had one. */
export const dropRules = (sheet: Sheet, helps: ReadonlySet<string>): number => {
  const range = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  let dropped = 0;
  const next = range.getDataValidations().map((line) =>
    line.map((rule) => {
      if (rule === null || !helps.has(rule.getHelpText())) return rule;
      dropped += 1;
      return null;
    }),
  );
  if (dropped > 0) range.setDataValidations(next);
  return dropped;
};

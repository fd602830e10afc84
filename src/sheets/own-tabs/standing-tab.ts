import { rowPrint } from '../../base/row-print';
import type { FormerKey } from '../../output/edit';
import { findOwnTabs, type OwnTab } from './ownership';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a tab is to be known by. */
interface Wanted {
  readonly key: string;
  readonly formerly?: FormerKey;
}

/** All that stands in the tab's cells, as one short text; what a formula works out does not change it. */
export const contentPrint = (sheet: Sheet): string => {
  const range = sheet.getDataRange();
  const values: unknown[][] = range.getValues();
  const formulas = range.getFormulas();
  const rows = values.map((row, r) =>
    rowPrint(
      row.map((value, c) => {
        const formula = formulas[r]?.[c] ?? '';
        if (formula !== '') return formula;
        return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
      }),
    ),
  );
  // Blank rows at the end come and go with the look of a tab.
  const blank = rowPrint([]);
  while (rows[rows.length - 1] === blank) rows.pop();
  return rowPrint(rows);
};

const holdsAny = (sheet: Sheet, texts: readonly string[]): boolean =>
  sheet
    .getDataRange()
    .getValues()
    .some((row: unknown[]) => row.some((value) => texts.includes(String(value))));

/** Of the add-on's own tabs the one that belongs to the key, or to the key by which an earlier version knew it. */
export const tabAmong = (own: readonly OwnTab[], { key, formerly }: Wanted): OwnTab | undefined => {
  const tabs = own.filter(({ original }) => original);
  const known = tabs.find((tab) => tab.key === key);
  if (known !== undefined || formerly === undefined) return known;
  return tabs.find((tab) => tab.key === formerly.key && holdsAny(tab.sheet, formerly.holding));
};

/** A tab that would be written anew. */
export interface StandingTab {
  readonly name: string;
  /** A person has typed into it since the add-on wrote it. */
  readonly isTouched: boolean;
}

/** The tab that stands under the key; a tab of an earlier version, which kept no print, counts as untouched. */
export const standingTab = (spreadsheet: Spreadsheet, wanted: Wanted): StandingTab | undefined => {
  const tab = tabAmong(findOwnTabs(spreadsheet), wanted);
  if (tab === undefined) return undefined;
  const { sheet, print } = tab;
  return { name: sheet.getName(), isTouched: print !== undefined && print !== contentPrint(sheet) };
};

import { rowPrint, type RowsRead } from '../../base/row-print';
import type { FormerKey } from '../../output/edit';
import { clockOfRun } from '../values/clock';
import { readOf } from '../values/rows-now';
import { wholeTab } from '../values/whole-tab';
import { draftName, freeName } from './draft';
import { deleteTab, findOwnTabs, type OwnTab } from './ownership';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a tab is to be known by. */
interface Wanted {
  readonly key: string;
  readonly formerly?: FormerKey;
}

/** All that stands in a tab's cells. */
interface Content {
  readonly range: Range;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
}

const contentOf = (sheet: Sheet): Content => {
  const { range, values } = wholeTab(sheet);
  return { range, values, formulas: range.getFormulas() };
};

const printOf = ({ values, formulas }: Content): string => {
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

/** All that stands in the tab's cells, as one short text; what a formula works out does not change it. */
export const contentPrint = (sheet: Sheet): string => printOf(contentOf(sheet));

const holdsAny = (sheet: Sheet, texts: readonly string[]): boolean =>
  wholeTab(sheet).values.some((row) => row.some((value) => texts.includes(String(value))));

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
  /** A person has typed into it since the add-on wrote it, or has put a note there. */
  readonly isTouched: boolean;
  /** Its rows as they are. */
  readonly rows: RowsRead;
}

const holdsNotes = (range: Range): boolean => range.getNotes().some((row) => row.some((note) => note !== ''));

/** The tab that stands under the key; a tab of an earlier version, which kept no print, counts as untouched. */
export const standingTab = (
  spreadsheet: Spreadsheet,
  wanted: Wanted,
  own: readonly OwnTab[] = findOwnTabs(spreadsheet),
): StandingTab | undefined => {
  const tab = tabAmong(own, wanted);
  if (tab === undefined) return undefined;
  const { sheet, print } = tab;
  const content = contentOf(sheet);
  const isTyped = print !== undefined && print !== printOf(content);
  return {
    // Only who asks a person about the tab needs it.
    get name() {
      return sheet.getName();
    },
    isTouched: isTyped || holdsNotes(content.range),
    rows: readOf(content.values, clockOfRun(spreadsheet)),
  };
};

/**
 * A copy of a tab, under a name by which one that a run which was cut off has left, before it could mark it, is known.
 * The place is asked for when that one is gone: there may be a tab less then.
 */
export const copyOf = (
  spreadsheet: Spreadsheet,
  template: Sheet,
  { title, place }: { readonly title: string; readonly place: () => number },
): Sheet => {
  const name = draftName(title);
  const left = spreadsheet.getSheetByName(name);
  if (left !== null && contentPrint(left) === contentPrint(template)) deleteTab(spreadsheet, left);
  return spreadsheet.insertSheet(freeName(spreadsheet, name), place(), { template });
};

import { partsOf } from '../../base/day';
import type { Grid } from '../../base/grid';
import { readSettingName } from '../../intake/words/lists/setting-words';
import { readWorkbook, type ReadOptions, type TableReading } from '../../intake/read-workbook';
import type { MappingCorrection } from '../../intake/words/schemas';
import { createHeadingReader } from '../../intake/tables/heading/heading';
import type { Edited } from '../../sheets/reading/edited';
import { isOwnTab } from '../../sheets/own-tabs/ownership';
import { HEAD_ROWS, peopleSheets, readHead } from '../../sheets/reading/read';
import { keepLists } from './lists';
import type { Desk } from '../desk/run';
import { kindOfTab, storeTabIndex, type TabIndex, type TabKind } from './tab-index';

/** Where an edit happened. */
export type Place = Pick<Desk, 'spreadsheet' | 'clock' | 'today'>;

const tablesIn = (
  { today }: Place,
  grids: readonly Grid[],
  options: Pick<ReadOptions, 'corrections' | 'isPart'>,
): readonly TableReading[] => readWorkbook(grids, { defaultYear: partsOf(today).year, ...options }).tables;

/** An edit has 30 seconds. Further tabs are looked at when they are edited, or by the full check. */
const MOST_TABS = 60;

/** What a workbook that nobody has checked holds, by the tops of its tabs: not by all their rows. */
export const learnTabs = (place: Place, corrections: readonly MappingCorrection[]): TabIndex => {
  const sheets = peopleSheets(place.spreadsheet).slice(0, MOST_TABS);
  const heads = sheets.map((sheet) => readHead(sheet, place.clock));
  const tables = tablesIn(place, heads, { corrections });
  const kinds = heads.map((head) => kindOfTab(tables, head.sheet));
  const index = new Map(sheets.map((sheet, at) => [sheet.getSheetId(), kinds[at] ?? 'foreign']));
  storeTabIndex(index);
  return index;
};

/** The office's lists, and what people said of tables' columns. */
interface Known {
  readonly lists: readonly Grid[];
  readonly corrections: readonly MappingCorrection[];
}

/** What one tab holds that was not seen yet, or has changed, by its top. */
export const lookAtTab = (place: Place, { sheet }: Edited, { lists, corrections }: Known): TabKind => {
  if (isOwnTab(sheet)) return 'foreign';
  const head = readHead(sheet, place.clock);
  return kindOfTab(tablesIn(place, [head, ...lists], { corrections, isPart: true }), head.sheet);
};

/**
 * Whether the edit may have made a table of a tab that had none: cells pasted into its top, or a word typed
 * there that can head a column or name a setting.
 */
export const mayMakeTable = ({ from, typed }: Edited): boolean => {
  if (from > HEAD_ROWS || typed === '') return false;
  if (typed === undefined) return true;
  return createHeadingReader()(typed).guesses.length > 0 || readSettingName(typed) !== undefined;
};

/** A reading of the whole workbook, and the version of the lists before it was read. */
interface WholeReading {
  readonly grids: readonly Grid[];
  readonly tables: readonly TableReading[];
  readonly version: number;
}

/** Keeps what a reading of the whole workbook has found out, so that edits need not. */
export const rememberTabs = (
  { spreadsheet }: Pick<Desk, 'spreadsheet'>,
  { grids, tables, version }: WholeReading,
): void => {
  const names = new Map(grids.map(({ tab, sheet }) => [tab, sheet]));
  const kindOf = (name: string | undefined): TabKind =>
    name === undefined ? 'foreign' : kindOfTab(tables, name);
  const numbers = spreadsheet.getSheets().map((sheet) => sheet.getSheetId());
  storeTabIndex(new Map(numbers.map((tab) => [tab, kindOf(names.get(tab))])));
  keepLists(
    version,
    grids.filter(({ sheet }) => kindOfTab(tables, sheet) === 'lists'),
  );
};

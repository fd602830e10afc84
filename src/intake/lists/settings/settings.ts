import { columnOf, type Table } from '../../tables/heading/table';
import type { CellRef } from '../../../base/cell';
import type { Issue } from '../../../domain/issue';
import { cellAt, cellText, isBlank } from '../../cells/grid-cells';
import { readSettingName, splitSetting, type Setting } from '../../words/lists/setting-words';
import { SETTERS } from './setters';
import type { Draft, PlacedSetting, StatedSettings } from './stated-settings';
import { settingIssue, windowIssues } from './time-settings';

/** What several rows may tell, each some of it. */
const TOLD_IN_PARTS: ReadonlySet<string> = new Set('duties quarters holidays office document'.split(' '));

/** Whether a row says otherwise than an earlier one. */
const isSaidOtherwise = (before: Draft, after: Draft): boolean =>
  Object.entries(before).some(
    ([key, value]) =>
      !TOLD_IN_PARTS.has(key) && JSON.stringify(value) !== JSON.stringify(after[key as keyof Draft]),
  );

/** Years are read first, for the days of the other rows may leave them out. */
const yearFirst = (a: { setting: Setting }, b: { setting: Setting }): number =>
  Number(b.setting === 'year') - Number(a.setting === 'year');

/** The column of names: under its own heading, or under `Nội dung` beside the values. */
const nameColumn = (table: Table): number =>
  columnOf(table, 'parameter') ??
  columnOf(table, 'topic') ??
  table.columns.find(({ field }) => field !== 'ordinal' && field !== 'code')?.column ??
  table.left;

/** The names and values of a settings tab: a parameter and its value in each row. */
export const settingsDown = (table: Table): PlacedSetting[] => {
  const names = nameColumn(table);
  const values = columnOf(table, 'value') ?? names + 1;
  return table.rows.flatMap(({ row }) => {
    const text = cellText(cellAt(table.grid, row, names));
    const own = cellAt(table.grid, row, values);
    const { name, value } = (isBlank(own) ? splitSetting(text) : undefined) ?? { name: text, value: own };
    const setting = isBlank(value) ? undefined : readSettingName(name);
    const at: CellRef = { sheet: table.grid.sheet, row, column: isBlank(own) ? names : values };
    return setting === undefined ? [] : [{ name, value, setting, at }];
  });
};

/**
 * Reads settings of one tab. Values that cannot be are BAD_SETTING. The first of a setting that can be read stands, in
 * the tabs `before` too; one that says otherwise is SETTING_TWICE.
 */
export const readSettings = (
  placed: readonly PlacedSetting[],
  before: StatedSettings,
): { settings: StatedSettings; issues: Issue[] } => {
  let draft: Draft = { ...before };
  const issues: Issue[] = [];
  const rows = [...placed].sort(yearFirst);
  for (const row of rows) {
    const after = { ...draft };
    if (!SETTERS[row.setting](after, row)) issues.push(settingIssue('BAD_SETTING', row));
    else if (isSaidOtherwise(draft, after)) issues.push(settingIssue('SETTING_TWICE', row));
    else draft = after;
  }
  return { settings: draft, issues: [...issues, ...windowIssues(draft, rows)] };
};

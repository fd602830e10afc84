import type { Grid } from '../../../base/grid';
import { numbersFrom } from '../../../base/runs';
import type { Issue } from '../../../domain/issue';
import { isOfTrips, ofKind, type Table } from '../../tables/heading/table';
import { MOST_SHARE } from '../../tables/bare-settings';
import { titlesOver } from '../../tables/kind/titles';
import { cellText, filledCells } from '../../cells/grid-cells';
import { matterOfTitle, mentionsDuty, unknownWords } from '../../words/matters/matter-of-text';
import { saysWithoutWeekends, withoutSettingWords } from '../../words/matters/setting-titles';
import { readSettings, settingsDown } from './settings';
import type { PlacedSetting, StatedSettings } from './stated-settings';
import { settingsAcross } from './settings-across';

/** `(Chỉ tính ngày làm việc, không tính thứ bảy, chủ nhật)` over the log. */
const sentencesOf = (tables: readonly Table[]): PlacedSetting[][] =>
  tables.filter(isOfTrips).map((table) =>
    numbersFrom(table.titleFrom, table.top - 1).flatMap((row) =>
      filledCells(table.grid, row, table).flatMap(({ column, cell }): PlacedSetting[] => {
        const name = cellText(cell);
        return saysWithoutWeekends(name)
          ? [{ name, value: false, setting: 'weekends', at: { sheet: table.grid.sheet, row, column } }]
          : [];
      }),
    ),
  );

/** `THAM SỐ PHẦN MỀM QUẢN LÝ ĐOÀN VIÊN`: of a matter that is not the duty, or of what nobody knows. */
const speaksOfElse = (title: string): boolean => {
  const matter = matterOfTitle(title);
  return (matter !== undefined && matter !== 'duty') || unknownWords(withoutSettingWords(title)).length > 0;
};

/** A contract, a printer, a program have a first day, a last day and numbers of days as well. */
const isOfTheDuty = (table: Table): boolean => {
  const titles = titlesOver(table);
  if (titles.some(mentionsDuty) || !titles.some(speaksOfElse)) return true;
  const known = settingsDown(table);
  return known.some(({ name }) => mentionsDuty(name)) || known.length >= table.rows.length * MOST_SHARE;
};

/** Of settings tabs, and of tabs with nothing but the names of settings over their values. */
export const settingsOf = (
  tables: readonly Table[],
  texts: readonly Grid[],
): { settings: StatedSettings; issues: Issue[] } => {
  const unnamed = ofKind(tables, 'other').filter(({ header }) => header.length === 0);
  const tabs = [
    ...ofKind(tables, 'settings').filter(isOfTheDuty).map(settingsDown),
    ...sentencesOf(tables),
    ...[...unnamed.map(({ grid }) => grid), ...texts].map(settingsAcross),
  ];
  return tabs.reduce(
    (before: { settings: StatedSettings; issues: Issue[] }, placed) => {
      const { settings, issues } = readSettings(placed, before.settings);
      return { settings, issues: [...before.issues, ...issues] };
    },
    { settings: {}, issues: [] },
  );
};

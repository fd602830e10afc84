import type { Grid } from '../../../base/grid';
import { numbersFrom } from '../../../base/runs';
import type { Issue } from '../../../domain/issue';
import { isOfTrips, ofKind, type Table } from '../../tables/heading/table';
import { MOST_SHARE } from '../../tables/bare-settings';
import { titlesOver } from '../../tables/kind/titles';
import { cellText, filledCells } from '../../cells/grid-cells';
import type { Setting } from '../../words/lists/setting-words';
import { mentionsDuty } from '../../words/matters/matter-of-text';
import { saysWithoutWeekends } from '../../words/matters/setting-titles';
import { namesAnotherMatter, speaksOfElse } from '../../words/matters/titles-of-else';
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

/** Settings that nothing but the duty has; a year, two dates and halves of days are those of any program or contract. */
const OF_THE_DUTY: ReadonlySet<Setting> = new Set<Setting>([
  'requiredDays',
  'exemption',
  'reportDueDays',
  'branch',
  'commune',
  'district',
  'travelOrder',
  'statuses',
  'duty',
]);

/** A contract, a printer, a program have a first day, a last day and numbers of days as well. */
const isOfTheDuty = (table: Table): boolean => {
  const titles = titlesOver(table);
  const known = settingsDown(table);
  if (titles.some(mentionsDuty) || known.some(({ name }) => mentionsDuty(name))) return true;
  if (titles.some(namesAnotherMatter)) return false;
  const isOwn = known.some(({ setting }) => OF_THE_DUTY.has(setting));
  const areMost = known.length >= table.rows.length * MOST_SHARE;
  return titles.some(speaksOfElse) ? isOwn && areMost : isOwn || areMost;
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

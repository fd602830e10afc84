import type { Grid } from '../../../base/grid';
import { cellAt, cellText, filledCells, isBlank } from '../../cells/grid-cells';
import { MOST_SHARE } from '../../tables/bare-settings';
import { readSettingName } from '../../words/lists/setting-words';
import type { PlacedSetting } from './stated-settings';

/** One name alone may be a heading of any table: `Năm`, `Chỉ tiêu`. */
const FEWEST = 2;
/** A longer tab is a table of something else. */
const MOST_ROWS = 15;

/** `Từ ngày | Đến ngày` over two dates is anybody's; beside a year or a quota it is the time that counts. */
const SAYS_THE_RULE = ['year', 'requiredDays'] as const;

/** Settings that lie: `Năm | Chỉ tiêu | Tính từ` in one row of a tab, their values in the row below, one of each. */
export const settingsAcross = (grid: Grid): PlacedSetting[] => {
  if (grid.cells.length > MOST_ROWS) return [];
  for (let row = grid.firstRow; row < grid.firstRow + grid.cells.length; row += 1) {
    const names = filledCells(grid, row);
    const known = names.flatMap(({ column, cell }): PlacedSetting[] => {
      const name = typeof cell === 'string' ? cellText(cell) : '';
      const value = cellAt(grid, row + 1, column);
      const setting = name === '' || isBlank(value) ? undefined : readSettingName(name);
      return setting === undefined
        ? []
        : [{ name, value, setting, at: { sheet: grid.sheet, row: row + 1, column } }];
    });
    const settings = new Set(known.map(({ setting }) => setting));
    const isMost = settings.size >= FEWEST && known.length >= names.length * MOST_SHARE;
    const standsAlone = known.every(({ at }) => isBlank(cellAt(grid, row + 2, at.column ?? 0)));
    if (isMost && standsAlone && SAYS_THE_RULE.some((setting) => settings.has(setting))) return known;
  }
  return [];
};

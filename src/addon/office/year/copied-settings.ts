import { isDateCell, type Cell } from '../../../base/cell';
import type { Grid } from '../../../base/grid';
import { yearsOn } from '../../../domain/years/years-on';
import { textAt } from '../../../intake/cells/grid-cells';
import type { TableReading } from '../../../intake/read-workbook';
import { readSettingName, type Setting } from '../../../intake/words/lists/setting-words';
import type { FilledBlock, PreparedCopy } from '../../../output/edit';
import { MARK_COLORS } from '../../../output/issues/marks';
import type { Years } from './copied-log';
import { tabNameOfYear, yearsLater } from './year-in-words';

/** Of every year anew: the plan's number, the date of the data, days off listed in a cell. */
const LEFT_BEHIND: readonly Setting[] = ['document', 'asOf', 'holidays'];
const MOVED: readonly Setting[] = ['year', 'countFrom', 'countTo', 'window', 'quarter'];

const moved = (cell: Cell, years: number): Cell => {
  if (isDateCell(cell)) return { ...cell, day: yearsOn(cell.day, years) };
  if (typeof cell === 'number') return cell + years;
  return typeof cell === 'string' ? yearsLater(cell, years) : cell;
};

interface SettingCell {
  readonly setting: Setting | undefined;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

const settingCells = (grid: Grid, table: TableReading): SettingCell[] => {
  const columnFor = (field: string) => table.columns.find((column) => column.field === field)?.column;
  const names = columnFor('parameter') ?? 1;
  const column = columnFor('value') ?? names + 1;
  return table.rows
    .filter(({ row }) => !table.headerRows.includes(row))
    .map(({ row }) => ({
      setting: readSettingName(textAt(grid, row, names)),
      row,
      column,
      cell: grid.cells[row - grid.firstRow]?.[column - grid.firstColumn] ?? '',
    }));
};

/** Whether the settings name their year. */
export const statesYear = (grid: Grid, table: TableReading): boolean =>
  settingCells(grid, table).some(({ setting, cell }) => setting === 'year' && cell !== '');

/** The settings of the new year: those of the old one, what is the year's own moved or left to be stated. */
export const copiedSettings = (grid: Grid, table: TableReading, { from, to }: Years): PreparedCopy => ({
  of: grid.sheet,
  title: tabNameOfYear(grid.sheet, from, to),
  emptied: [],
  put: settingCells(grid, table).flatMap(({ setting, row, column, cell }): FilledBlock[] => {
    if (setting === undefined || cell === '') return [];
    if (LEFT_BEHIND.includes(setting)) return [{ row, column, cells: [['']] }];
    return MOVED.includes(setting) ? [{ row, column, cells: [[moved(cell, to - from)]] }] : [];
  }),
  markColors: MARK_COLORS,
});

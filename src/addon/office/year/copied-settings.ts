import { isDateCell, type Cell, type CellChange } from '../../../base/cell';
import { partsOf } from '../../../base/day';
import { rowsReadOf } from '../../../base/row-print';
import type { Grid } from '../../../base/grid';
import type { Policy } from '../../../domain/policy/policy';
import { yearsOn } from '../../../domain/years/years-on';
import type { NewWorkbookWords } from '../../../i18n/new-workbook/vi';
import { textAt } from '../../../intake/cells/grid-cells';
import type { TableReading } from '../../../intake/read-workbook';
import { readSettingName, type Setting } from '../../../intake/words/lists/setting-words';
import type { FilledBlock, PreparedCopy, TabSpec } from '../../../output/edit';
import { MARK_COLORS } from '../../../output/issues/marks';
import { newTabs } from '../../../output/new-workbook/tabs';
import type { Years } from './copied-log';
import { namesYear, tabNameOfYear, yearsLater } from './year-in-words';

/** Of every year anew: the plan's number, the date of the data, days off listed in a cell. */
const LEFT_BEHIND: readonly Setting[] = ['document', 'asOf', 'holidays'];
const MOVED: readonly Setting[] = ['year', 'countFrom', 'countTo', 'window', 'quarter'];

const moved = (cell: Cell, years: number): Cell => {
  if (isDateCell(cell)) return { ...cell, day: yearsOn(cell.day, years) };
  if (typeof cell === 'number') return cell + years;
  return typeof cell === 'string' ? yearsLater(cell, years) : cell;
};

/** A setting's line in the tab: its name, and where its value stands. */
interface SettingCell {
  readonly setting: Setting | undefined;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

const columnsOf = (table: TableReading): { names: number; values: number } => {
  const columnFor = (field: string) => table.columns.find((column) => column.field === field)?.column;
  const names = columnFor('parameter') ?? 1;
  return { names, values: columnFor('value') ?? names + 1 };
};

const settingCells = (grid: Grid, table: TableReading): SettingCell[] => {
  const { names, values: column } = columnsOf(table);
  return table.rows
    .filter(({ row }) => !table.headerRows.includes(row))
    .map(({ row }) => ({
      setting: readSettingName(textAt(grid, row, names)),
      row,
      column,
      cell: grid.cells[row - grid.firstRow]?.[column - grid.firstColumn] ?? '',
    }));
};

/** Cells that state the year where the tab does not: in its line that waits for it, else in one below the last. */
export const yearStated = (grid: Grid, table: TableReading, year: number, name: string): CellChange[] => {
  const lines = settingCells(grid, table);
  const line = lines.find(({ setting }) => setting === 'year');
  if (line !== undefined)
    return line.cell === ''
      ? [{ at: { sheet: grid.sheet, row: line.row, column: line.column }, to: year }]
      : [];
  const { names, values } = columnsOf(table);
  let row = Math.max(...table.headerRows, ...table.rows.map((known) => known.row)) + 1;
  while (textAt(grid, row, names) + textAt(grid, row, values) !== '') row += 1;
  const at = (column: number) => ({ sheet: grid.sheet, row, column });
  return [
    { at: at(names), to: name },
    { at: at(values), to: year },
  ];
};

/** The tab's cells once the changes are made. */
const cellsAfter = ({ cells, firstRow, firstColumn }: Grid, changes: readonly CellChange[]): Cell[][] => {
  const changed = (row: number, column: number): CellChange | undefined =>
    changes.find(({ at }) => at.row === firstRow + row && (at.column ?? 1) === firstColumn + column);
  const rows = Math.max(cells.length, ...changes.map(({ at }) => at.row - firstRow + 1));
  const columns = Math.max(
    cells[0]?.length ?? 0,
    ...changes.map(({ at }) => (at.column ?? 1) - firstColumn + 1),
  );
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => changed(row, column)?.to ?? cells[row]?.[column] ?? ''),
  );
};

const blockOf = ({ at: { row, column = 1 }, to }: CellChange, years: number): FilledBlock => ({
  row,
  column,
  cells: [[moved(to, years)]],
});

/**
 * The settings of the new year: those of the old one, what is the year's own moved or left to be stated. `stated` are
 * the cells that the old tab gets first.
 */
export const copiedSettings = (
  grid: Grid,
  table: TableReading,
  { from, to }: Years,
  stated: readonly CellChange[],
): PreparedCopy => ({
  of: grid.sheet,
  title: tabNameOfYear(grid.sheet, from, to),
  emptied: [],
  put: [
    ...settingCells(grid, table).flatMap(({ setting, row, column, cell }): FilledBlock[] => {
      if (setting === undefined || cell === '') return [];
      if (LEFT_BEHIND.includes(setting)) return [{ row, column, cells: [['']] }];
      return MOVED.includes(setting) ? [{ row, column, cells: [[moved(cell, to - from)]] }] : [];
    }),
    ...stated.map((change) => blockOf(change, to - from)),
  ],
  markColors: MARK_COLORS,
  was: rowsReadOf(cellsAfter(grid, stated)),
});

/** The same in the tab itself, in a copy of the book. */
export const movedSettings = (grid: Grid, table: TableReading, years: Years, name: string): CellChange[] => {
  const stated = yearStated(grid, table, years.from, name);
  const { put } = copiedSettings(grid, table, years, stated);
  const named = stated.filter(({ to }) => typeof to === 'string');
  const cells = put.map(({ row, column, cells: [[to = ''] = []] }): CellChange => ({
    at: { sheet: grid.sheet, row, column },
    to,
  }));
  const isNamed = ({ at }: CellChange): boolean =>
    named.some((other) => other.at.row === at.row && other.at.column === at.column);
  return [...cells.filter((change) => !isNamed(change)), ...named];
};

/** The dates of a list of the past year as those of the new one. */
export const movedDates = (grid: Grid, table: TableReading, { from, to }: Years): CellChange[] =>
  table.rows
    .filter(({ row }) => !table.headerRows.includes(row))
    .flatMap(({ row }) =>
      (grid.cells[row - grid.firstRow] ?? []).flatMap((cell, index): CellChange[] => {
        const isOwn = isDateCell(cell)
          ? partsOf(cell.day).year === from
          : typeof cell === 'string' && namesYear(cell, from);
        const at = { sheet: grid.sheet, row, column: grid.firstColumn + index };
        return isOwn ? [{ at, to: moved(cell, to - from) }] : [];
      }),
    );

/** A settings tab with the rules by which a book without one was counted: the days owed, and the year's window. */
export const statedSettings = (
  words: NewWorkbookWords,
  { requiredDays, window, document = '' }: Policy,
  year: number,
): TabSpec[] =>
  newTabs(words, year)
    .filter(({ key }) => key === 'settings')
    .map((tab) => {
      const said: Partial<Record<Setting, Cell>> = {
        ...{ year, requiredDays, document },
        ...{ countFrom: { day: window.from }, countTo: { day: window.to } },
      };
      const cells = tab.cells.map(([name = '', value = '', ...rest]) => {
        const setting = typeof name === 'string' ? readSettingName(name) : undefined;
        return [name, (setting && said[setting]) ?? value, ...rest];
      });
      return { ...tab, key: `settings.${year}`, title: `${tab.title} ${year}`, cells };
    });

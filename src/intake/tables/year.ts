import { isDateCell } from '../../base/cell';
import { partsOf } from '../../base/day';
import { cellAt } from '../cells/grid-cells';
import { columnOf, type ClassedTable } from './heading/table';
import { readTableContext } from './table-context';
import { ROWS_LOOKED_AT } from './heading/column-evidence';

const mostCommon = (years: readonly number[]): number | undefined => {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return best?.[0];
};

const yearsIn = (text: string): number[] => text.match(/(?<!\d)(?:199|20\d)\d(?!\d)/g)?.map(Number) ?? [];

const typedYears = (table: ClassedTable): number[] => {
  const columns = [columnOf(table, 'start'), columnOf(table, 'dates')].filter((it) => it !== undefined);
  const years: number[] = [];
  for (let row = table.bottom + 1; row <= Math.min(table.last, table.bottom + ROWS_LOOKED_AT); row += 1)
    for (const column of columns) {
      const cell = cellAt(table.grid, row, column);
      if (isDateCell(cell)) years.push(partsOf(cell.day).year);
      else if (typeof cell === 'string') years.push(...yearsIn(cell));
    }
  return years;
};

/**
 * The year that most titles and tab names speak of, those of plans only where there are no others; else that of most
 * dates. Undefined when none says.
 */
export const yearOfTables = (tables: readonly ClassedTable[]): number | undefined => {
  const titled = tables.flatMap((table) => {
    const { year, registration } = readTableContext(table, () => undefined);
    return year === undefined ? [] : [{ year, isPlan: registration }];
  });
  const done = titled.filter(({ isPlan }) => !isPlan);
  const told = done.length > 0 ? done : titled;
  return mostCommon(told.map(({ year }) => year)) ?? mostCommon(tables.flatMap(typedYears));
};

import { isDateCell } from '../../base/cell';
import type { Grid } from '../../base/grid';
import { once } from '../../base/once';
import type { Trip } from '../../domain/trips/trip';
import { fold } from '../../intake/text/fold';

/** Columns that forms 1 and 2 print and that nothing is counted by, as offices head them. */
const HEADINGS = {
  expected: ['Kết quả dự kiến', 'Dự kiến kết quả', 'Sản phẩm dự kiến', 'Expected result'],
  with: ['Phối hợp với', 'Phối hợp', 'Đơn vị phối hợp', 'Together with'],
  head: ['Cán bộ phụ trách', 'Người phụ trách', 'Phụ trách', 'Officer in charge'],
} as const;

type Extra = keyof typeof HEADINGS;

export type TripExtras = Readonly<Partial<Record<Extra, string>>>;

const extrasByHeading = once(
  () =>
    new Map(
      (Object.keys(HEADINGS) as Extra[]).flatMap((extra) =>
        HEADINGS[extra].map((heading): [string, Extra] => [fold(heading), extra]),
      ),
    ),
);

/** Where a table of trips stands on its tab; rows count from 1. */
interface TablePlace {
  readonly sheet: string;
  readonly headerRows: readonly number[];
}

type Columns = ReadonlyMap<Extra, number>;

const columnsOf = (grid: Grid, { headerRows }: TablePlace): Columns => {
  const columns = new Map<Extra, number>();
  for (const row of headerRows)
    grid.cells[row - grid.firstRow]?.forEach((cell, index) => {
      const extra = typeof cell === 'string' ? extrasByHeading().get(fold(cell)) : undefined;
      if (extra !== undefined) columns.set(extra, index);
    });
  return columns;
};

/** The nearest table whose heading stands above the row. */
const tableAbove = <Place extends TablePlace>(tables: readonly Place[], row: number): Place | undefined =>
  tables.reduce<Place | undefined>((nearest, table) => {
    const last = Math.max(0, ...table.headerRows);
    return last > 0 && last < row && last >= Math.max(0, ...(nearest?.headerRows ?? [])) ? table : nearest;
  }, undefined);

/** What the office's own tables say of a trip in columns that only forms print. */
export const tripExtras = (
  grids: readonly Grid[],
  tables: readonly TablePlace[],
): ((trip: Trip) => TripExtras) => {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const placed = tables.flatMap((table) => {
    const grid = bySheet.get(table.sheet);
    return grid ? [{ ...table, columns: columnsOf(grid, table) }] : [];
  });
  return ({ source: { sheet, row } }) => {
    const grid = bySheet.get(sheet);
    const table = tableAbove(
      placed.filter((one) => one.sheet === sheet),
      row,
    );
    if (!grid || !table) return {};
    const cells = grid.cells[row - grid.firstRow] ?? [];
    const told = [...table.columns].map(([extra, index]) => {
      const cell = cells[index] ?? '';
      return [extra, isDateCell(cell) ? '' : String(cell).trim()];
    });
    return Object.fromEntries(told) as TripExtras;
  };
};

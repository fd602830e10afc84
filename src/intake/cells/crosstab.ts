import type { Cell } from '../../base/cell';
import type { Grid } from '../../base/grid';
import { filledCells } from './grid-cells';
import { mergedReader, uprightOf, type UprightGrid } from './upright';

/** Who or what stands over columns of a crosstab, and the first of these. */
export interface CrossHead {
  readonly column: number;
  readonly text: string;
}

/** A table whose rows several people, or places, share: each has columns of its own, side by side. */
export interface Crosstab {
  readonly grid: Grid;
  /** First row of the heading; what stands above is its title. */
  readonly top: number;
  /** The row of the heads, and the last one of the heading. */
  readonly row: number;
  readonly bottom: number;
  readonly heads: readonly CrossHead[];
  /** Rows of the tab below the heading, in order; those that add up others apart. */
  readonly rows: readonly number[];
  readonly sums: readonly number[];
  /** Columns that hold for all heads. */
  readonly shared: readonly number[];
  /** So many columns each head has. */
  readonly width: number;
  /** The heading of the upright table: the shared columns, the heads, what a head's own columns hold. */
  readonly heading: readonly string[];
  /** Whether the cell says anything of its head. */
  readonly isEntry: (cell: Cell) => boolean;
}

interface Line {
  readonly row: number;
  /** Absent in a row that stands between the others and is of no head. */
  readonly head?: CrossHead;
}

const ownColumns = ({ width }: Crosstab, { column }: CrossHead): number[] =>
  Array.from({ length: width }, (_, index) => column + index);

/** `QUÝ I`, `Ghi chú: …`: words in a row of their own. */
const standsAlone = (grid: Grid, row: number): boolean => {
  const [only, ...others] = filledCells(grid, row);
  return others.length === 0 && typeof only?.cell === 'string' && /\p{L}/u.test(only.cell);
};

/** A row for each head of which a row of the tab says something; words that stand alone stay. */
const linesOf = (table: Crosstab): Line[] => {
  const { grid, rows, heads, isEntry } = table;
  const valueAt = mergedReader(grid);
  return rows.flatMap((row): Line[] => {
    const told = heads.filter((head) =>
      ownColumns(table, head).some((column) => isEntry(valueAt(row, column))),
    );
    if (told.length > 0) return told.map((head) => ({ row, head }));
    return standsAlone(grid, row) ? [{ row }] : [];
  });
};

/** Sets a crosstab upright under its title: a row for each of its rows and each head, who then stands in a column. */
export const unpivot = (table: Crosstab): UprightGrid => {
  const { grid, top, row: headRow, shared, heading, heads } = table;
  const valueAt = mergedReader(grid);
  const lines = linesOf(table);
  const columnsOf = ({ head }: Line): readonly number[] => (head ? ownColumns(table, head) : []);
  const body = lines.map((line) => [
    ...shared.map((column) => valueAt(line.row, column)),
    line.head?.text ?? '',
    ...columnsOf(line).map((column) => valueAt(line.row, column)),
  ]);
  const placeIn = (line: Line, index: number) => {
    const own = columnsOf(line)[index - shared.length - 1];
    const head = line.head ?? heads[0];
    if (index === shared.length && head) return { row: headRow, column: head.column };
    return { row: line.row, column: shared[index] ?? own ?? head?.column ?? grid.firstColumn };
  };
  const upright = uprightOf(grid, {
    top,
    rows: [heading, ...body],
    at: (row, index) => placeIn(lines[row - top - 1] ?? { row: headRow }, index),
  });
  return {
    ...upright,
    crossed: {
      columns: heads.flatMap((head) => ownColumns(table, head)),
      bottom: table.bottom,
      sums: table.sums,
    },
  };
};

import type { Cell } from '../../../src/base/cell';
import { gridOf, lastRowOf, widthOf, withTab, type Book, type Grid, type Row, type Table } from './book';

/** A row as wide as the tab. */
const lineOf = (grid: Grid, cells: readonly Cell[]): Cell[] => {
  const width = widthOf(grid);
  return [...cells, ...Array<Cell>(Math.max(0, width - cells.length)).fill('')];
};

const widened = (grid: Grid, width: number): Grid =>
  widthOf(grid) >= width
    ? grid
    : { ...grid, cells: grid.cells.map((line) => [...line, ...Array<Cell>(width - line.length).fill('')]) };

/** New rows before `row`; merges and tables below move down, a merge over the place grows. */
export const withRows = (
  book: Book,
  sheet: string,
  row: number,
  added: readonly (readonly Cell[])[],
): Book => {
  const by = added.length;
  const down = (at: number): number => (at >= row ? at + by : at);
  const width = Math.max(...added.map(({ length }) => length), 1);
  return withTab(
    book,
    sheet,
    (narrow) => {
      const grid = widened(narrow, width);
      return {
        ...grid,
        cells: [
          ...grid.cells.slice(0, row - 1),
          ...added.map((cells) => lineOf(grid, cells)),
          ...grid.cells.slice(row - 1),
        ],
        merges: grid.merges.map((merge) => ({ ...merge, top: down(merge.top), bottom: down(merge.bottom) })),
      };
    },
    (table) => ({
      ...table,
      head: table.head.map(down),
      rows: table.rows.map((own) => ({ ...own, at: down(own.at) })),
    }),
  );
};

/** The tab's only table, where it has no other: then rows and columns of the tab are those of the table. */
export const isAlone = (book: Book, { sheet }: Table): boolean =>
  book.tables.filter((table) => table.sheet === sheet).length === 1;

export const recordsOf = ({ rows }: Table): readonly Row[] => rows.filter(({ isRecord }) => isRecord);

/** Merges that hold a row of the table's body together with another row, or two of its columns. */
export const bodyMerges = (book: Book, table: Table) => {
  const [top, bottom] = [Math.min(...table.head), lastRowOf(table)];
  return gridOf(book, table.sheet).merges.filter((merge) => merge.bottom >= top && merge.top <= bottom);
};

/** Each record says all of itself: nothing stands as above, in a merge, or in a row over the group. */
export const isFlat = (book: Book, table: Table): boolean => {
  const grid = gridOf(book, table.sheet);
  const officer = table.columns.find(({ field }) => field === 'officer');
  return (
    officer !== undefined &&
    table.head.length === 1 &&
    isAlone(book, table) &&
    table.rows.every(
      ({ isRecord, use }) => isRecord || use === 'signature' || use === 'note' || use === 'total',
    ) &&
    bodyMerges(book, table).every(({ top }) => top > Math.max(...recordsOf(table).map(({ at }) => at))) &&
    recordsOf(table).every(({ at }) => grid.cells[at - 1]?.[officer.at - 1] !== '')
  );
};

/** Records of a flat table in another order; all other rows stay where they are. */
export const withRecordOrder = (book: Book, table: Table, order: readonly Row[]): Book => {
  const places = recordsOf(table).map(({ at }) => at);
  const from = new Map(places.map((place, index) => [place, order[index]?.at ?? place]));
  return withTab(
    book,
    table.sheet,
    (grid) => ({
      ...grid,
      cells: grid.cells.map((line, y) => grid.cells[(from.get(y + 1) ?? y + 1) - 1] ?? line),
    }),
    (own) => ({
      ...own,
      rows: own.rows.map((row) => {
        const moved = own.rows.find(({ at }) => at === from.get(row.at));
        return moved ? { ...moved, at: row.at } : row;
      }),
    }),
  );
};

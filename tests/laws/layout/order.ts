import type { Chance } from '../../fixtures/unseen/chance';
import { edgesOf, gridOf, lastRowOf, textAt, widthOf, withTab, type Book, type Table } from '../book/book';
import { bodyMerges, isAlone, isFlat, recordsOf, withRecordOrder } from '../book/rows';
import type { Change, Changed } from '../change';

const shuffled = <Item>(items: readonly Item[], chance: Chance): Item[] => {
  const left = [...items];
  return items.map(() => left.splice(chance.whole(0, left.length - 1), 1)[0] as Item);
};

const tabs = (book: Book, chance: Chance): Changed | undefined => {
  if (book.grids.length < 2) return undefined;
  const grids = shuffled(book.grids, chance);
  return {
    book: { ...book, grids },
    said: grids.map(({ sheet }) => sheet).join(', '),
    touched: grids.map(({ sheet }) => sheet),
  };
};

/** Only the table's own rows: a title stays where it is. */
const withTableOrder = (book: Book, table: Table, order: readonly number[]): Book => {
  const [top, bottom] = [Math.min(...table.head), lastRowOf(table)];
  const to = new Map(order.map((column, index) => [column, index + 1]));
  return withTab(
    book,
    table.sheet,
    (grid) => ({
      ...grid,
      cells: grid.cells.map((line, y) =>
        y + 1 >= top && y + 1 <= bottom ? order.map((column) => line[column - 1] ?? '') : line,
      ),
    }),
    (own) => ({
      ...own,
      columns: own.columns.map((column) => ({ ...column, at: to.get(column.at) ?? column.at })),
    }),
  );
};

const isShufflable = (book: Book, table: Table): boolean =>
  ['trips-long', 'roster', 'rounds', 'exemptions', 'units'].includes(table.kind) &&
  isAlone(book, table) &&
  table.head.length === 1 &&
  table.rows.every(({ isRecord }) => isRecord) &&
  bodyMerges(book, table).every(({ left, right }) => left === right);

const columns = (book: Book, chance: Chance): Changed | undefined => {
  const hosts = book.tables.filter((table) => isShufflable(book, table));
  if (hosts.length === 0) return undefined;
  const table = chance.pick(hosts);
  const { left, right } = edgesOf(table);
  const width = widthOf(gridOf(book, table.sheet));
  const own = shuffled(
    Array.from({ length: right - left + 1 }, (_, index) => left + index),
    chance,
  );
  const order = Array.from({ length: width }, (_, index) => own[index + 1 - left] ?? index + 1);
  const heading = Math.min(...table.head);
  const grid = gridOf(book, table.sheet);
  return {
    book: withTableOrder(book, table, order),
    said: `“${table.sheet}”: ${own.map((column) => textAt(grid, heading, column)).join(' | ')}`,
    touched: [table.sheet],
  };
};

const ORDERS = ['backwards', 'by officer', 'by chance'] as const;

const rows = (book: Book, chance: Chance): Changed | undefined => {
  const hosts = book.tables.filter(
    (table) =>
      (table.kind === 'trips-long' || table.kind === 'exemptions') && book.isClean && isFlat(book, table),
  );
  if (hosts.length === 0) return undefined;
  const table = chance.pick(hosts);
  const how = chance.pick(ORDERS);
  const records = recordsOf(table);
  const byOfficer = (): typeof records =>
    [...records].sort((a, b) => (a.facts.officer ?? '').localeCompare(b.facts.officer ?? '', 'vi'));
  const order = {
    backwards: () => [...records].reverse(),
    'by officer': byOfficer,
    'by chance': () => shuffled(records, chance),
  };
  return {
    book: withRecordOrder(book, table, order[how]()),
    said: `rows of “${table.sheet}” ${how}`,
    touched: [table.sheet],
    // Told at the later row of two: where a trip meets several others, their number goes with the order.
    excused: ['OVERLAP'],
  };
};

export const ORDER_CHANGES: readonly Change[] = [
  { kind: 'other order', name: 'tabs', apply: tabs },
  { kind: 'other order', name: 'columns', apply: columns },
  { kind: 'other order', name: 'rows', apply: rows },
];

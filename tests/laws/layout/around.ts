import type { Cell } from '../../../src/base/cell';
import { partsOf } from '../../../src/base/day';
import type { Chance } from '../../fixtures/unseen/chance';
import { columnOf, edgesOf, gridOf, isOfTrips, lastRowOf, type Book, type Table } from '../book/book';
import { withColumn } from '../book/columns';
import { bodyMerges, isAlone, isFlat, recordsOf, withRows } from '../book/rows';
import type { Change, Changed } from '../change';

type Host = (book: Book, table: Table) => boolean;

/** A change of one table that was drawn among those it fits. */
const ofTable =
  (fits: Host, change: (book: Book, table: Table, chance: Chance) => Book | undefined): Change['apply'] =>
  (book, chance): Changed | undefined => {
    const hosts = book.tables.filter((table) => fits(book, table));
    if (hosts.length === 0) return undefined;
    const table = chance.pick(hosts);
    const changed = change(book, table, chance);
    return changed && { book: changed, said: `“${table.sheet}”, ${table.kind}`, touched: [table.sheet] };
  };

const blanks = (count: number): Cell[][] => Array.from({ length: count }, () => ['']);

/** Cells of a row, by column. */
const cellsAt = (cells: ReadonlyMap<number, Cell>): Cell[] =>
  Array.from({ length: Math.max(...cells.keys()) }, (_, index) => cells.get(index + 1) ?? '');

/** Rows after which another may stand: no merge runs over the place, nothing below stands for as above. */
const gapsIn = (book: Book, table: Table): number[] => {
  const merges = bodyMerges(book, table);
  return recordsOf(table)
    .slice(1)
    .map(({ at }) => at)
    .filter((row) => merges.every(({ top, bottom }) => row <= top || row > bottom));
};

const fits: Host = (book, table) => isOfTrips(table) && gapsIn(book, table).length > 0;
const isFlatLog: Host = (book, table) =>
  table.kind === 'trips-long' && isFlat(book, table) && recordsOf(table).length > 3;

const headingRows = (book: Book, table: Table): Cell[][] =>
  [...table.head].map((row) => [...(gridOf(book, table.sheet).cells[row - 1] ?? [])]);

const SIGNERS = ['NGƯỜI LẬP BIỂU', 'Người tổng hợp', 'TRƯỞNG BAN', 'NGƯỜI LẬP'] as const;
const HEADS = ['TM. BAN THƯỜNG VỤ', 'CHÁNH VĂN PHÒNG', 'THỦ TRƯỞNG CƠ QUAN', 'DUYỆT'] as const;

const signature = (book: Book, table: Table, chance: Chance): Book => {
  const { left, right } = edgesOf(table);
  const far = Math.max(left + 2, right - 2);
  const line = (a: Cell, b: Cell): Cell[] =>
    cellsAt(
      new Map([
        [left + 1, a],
        [far, b],
      ]),
    );
  const { cast } = book;
  return withRows(book, table.sheet, lastRowOf(table) + 1, [
    [''],
    line('', `Bình Thuận, ngày 31 tháng 12 năm ${cast.year}`),
    line(chance.pick(SIGNERS), chance.pick(HEADS)),
    line('(Ký, ghi rõ họ tên)', '(Ký tên, đóng dấu)'),
    [''],
    line(chance.pick(cast.officers).name, chance.pick(cast.officers).name),
  ]);
};

const total = (book: Book, table: Table, chance: Chance): Book | undefined => {
  const [officer, days] = [columnOf(table, 'officer'), columnOf(table, 'days')];
  if (!officer || !days) return undefined;
  const grid = gridOf(book, table.sheet);
  const typed = recordsOf(table).map(({ at }) => grid.cells[at - 1]?.[days.at - 1]);
  const numbers = typed.filter((cell) => typeof cell === 'number');
  if (numbers.length < typed.length) return undefined;
  const words = chance.pick(['Tổng cộng', 'TỔNG CỘNG', 'Cộng', 'Tổng số ngày', 'TỔNG']);
  const label = chance.pick([officer.at, edgesOf(table).left]);
  const sum = numbers.reduce((a, b) => a + b, 0);
  return withRows(book, table.sheet, lastRowOf(table) + 1, [
    cellsAt(
      new Map<number, Cell>([
        [label, words],
        [days.at, sum],
      ]),
    ),
  ]);
};

/** `THÁNG 3` over the trips of March, where the log goes by date. */
const months = (book: Book, table: Table, chance: Chance): Book | undefined => {
  const records = recordsOf(table);
  const month = (index: number): number =>
    partsOf(records[index]?.facts.from ?? records[0]?.facts.from ?? (1 as never)).month;
  const starts = records.flatMap((row, index) =>
    index === 0 || month(index) !== month(index - 1) ? [{ row, month: month(index) }] : [],
  );
  const isInOrder = starts.every(
    ({ month: own }, index) => index === 0 || own > (starts[index - 1]?.month ?? 0),
  );
  if (!isInOrder || starts.length < 2 || table.rows.length > records.length) return undefined;
  const words = chance.pick(['THÁNG {}', 'Tháng {}', 'Tháng {}/YEAR', 'THÁNG {} NĂM YEAR']);
  const label = chance.pick([edgesOf(table).left, columnOf(table, 'officer')?.at ?? 1]);
  return [...starts]
    .reverse()
    .reduce(
      (changed, { row, month: own }) =>
        withRows(changed, table.sheet, row.at, [
          cellsAt(
            new Map([[label, words.replace('{}', String(own)).replace('YEAR', String(book.cast.year))]]),
          ),
        ]),
      book,
    );
};

/** Formulas that fetch rows of another file which are not filled in yet: noughts, and the day of number 0. */
const blankLinks = (book: Book, table: Table, chance: Chance): Book => {
  const { left, right } = edgesOf(table);
  const asDates = chance.once(2);
  const cells = new Map<number, Cell>();
  for (let column = left; column <= right; column += 1) {
    const field = table.columns.find(({ at }) => at === column)?.field;
    const isDate = field === 'start' || field === 'end' || field === 'dates';
    cells.set(column, isDate && asDates ? { day: 0 as never } : 0);
  }
  const count = chance.whole(2, 12);
  return withRows(
    book,
    table.sheet,
    lastRowOf(table) + 1,
    Array.from({ length: count }, () => cellsAt(cells)),
  );
};

const NOTES = [
  'Ghi chú: số liệu do các ban cung cấp.',
  '* Số ngày tính cả thứ bảy, chủ nhật.',
  'Lưu ý: các ban cập nhật trước ngày 25 hằng tháng.',
];

const everywhere: Host = () => true;
const onItsTab: Host = (book, table) => isAlone(book, table);

export const AROUND_CHANGES: readonly Change[] = [
  {
    kind: 'around',
    name: 'blank rows before',
    apply: ofTable(everywhere, (book, { sheet }, chance) =>
      withRows(book, sheet, 1, blanks(chance.whole(1, 4))),
    ),
  },
  {
    kind: 'around',
    name: 'blank columns before',
    apply: ofTable(everywhere, (book, { sheet }, chance) => {
      const one = withColumn(book, sheet, 1, { cellFor: () => '' });
      return chance.once(2) ? one : withColumn(one, sheet, 1, { cellFor: () => '' });
    }),
  },
  {
    kind: 'around',
    name: 'blank rows within',
    apply: ofTable(fits, (book, table, chance) => {
      const row = chance.pick(gapsIn(book, table));
      return withRows(book, table.sheet, row, blanks(chance.whole(1, 3)));
    }),
  },
  {
    kind: 'around',
    name: 'the heading printed anew',
    apply: ofTable(isFlatLog, (book, table, chance) =>
      withRows(book, table.sheet, chance.pick(gapsIn(book, table)), headingRows(book, table)),
    ),
  },
  {
    kind: 'around',
    name: 'numbers of columns under the heading',
    apply: ofTable(isFlatLog, (book, table, chance) => {
      const { left, right } = edgesOf(table);
      const isBracketed = chance.once(2);
      const cells = new Map<number, Cell>();
      for (let column = left; column <= right; column += 1) {
        const number = column - left + 1;
        cells.set(column, isBracketed ? `(${number})` : number);
      }
      return withRows(book, table.sheet, Math.max(...table.head) + 1, [cellsAt(cells)]);
    }),
  },
  { kind: 'around', name: 'a row over each month', apply: ofTable(isFlatLog, months) },
  {
    kind: 'around',
    name: 'signatures below',
    apply: ofTable((book, table) => isFlatLog(book, table) && onItsTab(book, table), signature),
  },
  { kind: 'around', name: 'a total below', apply: ofTable(isFlatLog, total) },
  { kind: 'around', name: 'links to blank rows below', apply: ofTable(isFlatLog, blankLinks) },
  {
    kind: 'around',
    name: 'a note below',
    apply: ofTable(isFlatLog, (book, table, chance) =>
      withRows(book, table.sheet, lastRowOf(table) + 1, [[''], [chance.pick(NOTES)]]),
    ),
  },
];

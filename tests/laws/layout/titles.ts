import type { Cell } from '../../../src/base/cell';
import type { Chance } from '../../fixtures/unseen/chance';
import { gridOf, isOfTrips, withCells, type Book, type Table } from '../book/book';
import { isAlone, withRows } from '../book/rows';
import type { Change, Changed } from '../change';

const AGENCIES = ['TỈNH ĐOÀN BÌNH THUẬN', 'BCH ĐOÀN TỈNH BÌNH THUẬN', 'BAN CHẤP HÀNH ĐOÀN TỈNH'] as const;
const TITLES = [
  'BẢNG THEO DÕI CÁN BỘ ĐI CÔNG TÁC CƠ SỞ',
  'KẾT QUẢ ĐI CƠ SỞ CỦA CÁN BỘ CƠ QUAN TỈNH ĐOÀN',
  'SỔ THEO DÕI ĐI CƠ SỞ',
  'THỐNG KÊ CÁN BỘ ĐI CÔNG TÁC CƠ SỞ THEO CHỦ TRƯƠNG 1+2',
  'BÁO CÁO KẾT QUẢ ĐI CƠ SỞ',
  'NHẬT KÝ ĐI CƠ SỞ',
] as const;
const ROSTERS = [
  'DANH SÁCH CÁN BỘ CƠ QUAN TỈNH ĐOÀN',
  'DANH SÁCH CÁN BỘ, CÔNG CHỨC',
  'DANH SÁCH CÁN BỘ ĐOÀN CHUYÊN TRÁCH',
] as const;
const UNDER = [
  '(Kèm theo Kế hoạch số 504-KH/TĐTN-XDĐ)',
  '(Ban hành kèm theo Công văn số 12-CV/TĐTN)',
  'Đơn vị tính: ngày',
] as const;

const headsOnly = (book: Book, table: Table): boolean =>
  Math.min(...table.head) === 1 && isAlone(book, table) && (isOfTrips(table) || table.kind === 'roster');

/** Lines above a table that had none. */
const added = (book: Book, chance: Chance): Changed | undefined => {
  const hosts = book.tables.filter((table) => headsOnly(book, table));
  if (hosts.length === 0) return undefined;
  const table = chance.pick(hosts);
  const title = chance.pick(isOfTrips(table) ? TITLES : ROSTERS);
  const lines: Cell[][] = [
    ...(chance.once(2) ? [[chance.pick(AGENCIES), '', '', 'ĐOÀN TNCS HỒ CHÍ MINH'], ['***']] : []),
    [title],
    ...(chance.once(2) ? [[chance.pick(UNDER)]] : []),
    ...(chance.once(2) ? [['']] : []),
  ];
  return {
    book: withRows(book, table.sheet, 1, lines),
    said: `“${title}” over “${table.sheet}”`,
    touched: [table.sheet],
  };
};

const SUBJECT = /^.*đi (công tác )?(tại )?cơ sở/iu;

/** Titles that name the trips, in other words for the same; what follows, e.g. the quarter, stays. */
const reworded = (book: Book, chance: Chance): Changed | undefined => {
  const hosts = book.tables.flatMap((table) =>
    gridOf(book, table.sheet)
      .cells.slice(0, Math.min(...table.head) - 1)
      .flatMap((line, y) =>
        line.flatMap((cell, x) =>
          typeof cell === 'string' && SUBJECT.test(cell) ? [{ table, row: y + 1, column: x + 1 }] : [],
        ),
      ),
  );
  if (hosts.length === 0) return undefined;
  const { table, row, column } = chance.pick(hosts);
  const title = chance.pick(TITLES);
  return {
    book: withCells(book, table.sheet, (cell, y, x) =>
      y === row && x === column && typeof cell === 'string' ? cell.replace(SUBJECT, title) : cell,
    ),
    said: `“${title} …” over “${table.sheet}”`,
    touched: [table.sheet],
  };
};

const BARE = ['Sheet1', 'Trang tính1', 'Data', 'Sổ', 'Tổng'] as const;

/** The only tab of trips under a name that says nothing. */
const renamed = (book: Book, chance: Chance): Changed | undefined => {
  const logs = book.tables.filter(isOfTrips);
  const [log] = logs;
  if (!log || new Set(logs.map(({ sheet }) => sheet)).size > 1 || /\d/.test(log.sheet)) return undefined;
  const name = chance.pick(BARE);
  const to = (sheet: string): string => (sheet === log.sheet ? name : sheet);
  return {
    book: {
      ...book,
      grids: book.grids.map((grid) => ({ ...grid, sheet: to(grid.sheet) })),
      tables: book.tables.map((table) => ({ ...table, sheet: to(table.sheet) })),
    },
    said: `“${log.sheet}” is called “${name}”`,
    touched: [name],
  };
};

export const TITLE_CHANGES: readonly Change[] = [
  { kind: 'around', name: 'a title above', apply: added },
  { kind: 'around', name: 'the title in other words', apply: reworded },
  { kind: 'around', name: 'a tab’s name that says nothing', apply: renamed },
];

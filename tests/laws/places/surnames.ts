import type { Cell } from '../../../src/base/cell';
import { columnOf, gridOf, isOfTrips, textAt, type Book } from '../book/book';
import { recordsOf } from '../book/rows';
import type { Change, Changed } from '../change';

/** People whose surname, or given name, is the word of a body, a place or a time. */
const NAMES = [
  'Đoàn Thị Thanh Xuân',
  'Đoàn Văn Ban',
  'Đoàn Xã Hội',
  'Ban Thị Thu',
  'Ban Văn Đoàn',
  'Tổ Thị Quyên',
  'Hội Văn Thắng',
  'Đội Thị Lan',
  'Phòng Bích Đào',
  'Chi Văn Khối',
  'Thành Ngọc Thôn',
  'Xã Thị Ấp',
  'Huyện Văn Bản',
  'Ngày Thị Tháng',
  'Quý Hữu Đợt',
  'Tổng Thị Cộng',
  'Văn Công Lệnh',
  'Khối Thị Phố',
] as const;

/** Whether the officer is written with the very name in every row, so that a new one can take its place. */
const isWritten = (book: Book, name: string): boolean =>
  book.tables.filter(isOfTrips).every((table) => {
    const officer = columnOf(table, 'officer');
    const grid = gridOf(book, table.sheet);
    return (
      officer !== undefined &&
      recordsOf(table)
        .filter(({ facts }) => facts.officer === name)
        .every(({ at }) => textAt(grid, at, officer.at).includes(name))
    );
  });

const isUnlike = (book: Book, name: string): boolean =>
  book.cast.officers.filter((other) => other.name.includes(name) || name.includes(other.name)).length === 1;

/** The whole workbook, and all that is known of it, with one officer's name replaced. */
const withName = (book: Book, from: string, to: string): Book => {
  const swap = (cell: Cell): Cell => (typeof cell === 'string' ? cell.split(from).join(to) : cell);
  const own = (name: string): string => (name === from ? to : name);
  const { cast } = book;
  return {
    ...book,
    grids: book.grids.map((grid) => ({ ...grid, cells: grid.cells.map((line) => line.map(swap)) })),
    cast: {
      ...cast,
      officers: cast.officers.map((officer) => ({ ...officer, name: own(officer.name) })),
      trips: cast.trips.map((trip) => ({ ...trip, officer: own(trip.officer) })),
      counted: new Map([...cast.counted].map(([name, days]) => [own(name), days])),
    },
  };
};

const renamed = (to: string): Change => ({
  kind: 'places',
  name: `an officer called ${to}`,
  apply: (book, chance): Changed | undefined => {
    const able = book.cast.officers.filter(({ name }) => isWritten(book, name) && isUnlike(book, name));
    if (able.length === 0 || !book.tables.some(({ kind }) => kind === 'roster')) return undefined;
    const { name: from } = chance.pick(able);
    return {
      book: withName(book, from, to),
      said: `${from} is called ${to}`,
      touched: book.grids.map(({ sheet }) => sheet),
      renamed: { from, to },
    };
  },
});

export const SURNAME_CHANGES: readonly Change[] = NAMES.map(renamed);

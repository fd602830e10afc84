import type { Chance } from '../../fixtures/unseen/chance';
import { columnOf, gridOf, textAt, withCells, type Book, type Table } from '../book/book';
import { recordsOf } from '../book/rows';
import type { Change, Changed } from '../change';

/** What lies below a commune, by every name it has in the country. */
const BELOW_COMMUNES = [
  'thôn',
  'ấp',
  'khóm',
  'khu phố',
  'tổ dân phố',
  'xóm',
  'bản',
  'buôn',
  'làng',
  'sóc',
  'phum',
  'khối',
  'khối phố',
  'tiểu khu',
  'bon',
  'plei',
  'khu dân cư',
  'tổ',
  'khu',
  'đội',
  'cụm dân cư',
  'phố',
] as const;

const NAMES = [
  '1',
  '3',
  '12',
  'Đông',
  'Tân Lập',
  'Bình An',
  'Trung Hòa 2',
  'A',
  'Đoàn Kết',
  'Ban Mai',
  'Tổ Quốc',
] as const;

/** Before the commune, as it stands in a cell. */
const forms = (word: string, name: string): readonly string[] => {
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  return [
    `${word} ${name}, `,
    `${capital} ${name}, `,
    `${capital} ${name} - `,
    `Chi đoàn ${word} ${name}, `,
    `CĐ ${word} ${name} - `,
    `Nhà văn hóa ${word} ${name}, `,
  ];
};

const COMMUNE = /^(xã|phường|thị trấn|P\.|TT\.|X\.) ?\p{Lu}/u;

const hostsOf = (
  book: Book,
): { readonly table: Table; readonly at: number; readonly rows: readonly number[] }[] =>
  book.tables.flatMap((table) => {
    const unit = columnOf(table, 'unit');
    if (!unit || table.kind !== 'trips-long' || !book.isClean) return [];
    const grid = gridOf(book, table.sheet);
    const rows = recordsOf(table)
      .map(({ at }) => at)
      .filter((row) => COMMUNE.test(textAt(grid, row, unit.at)));
    return rows.length === 0 ? [] : [{ table, at: unit.at, rows }];
  });

const below = (word: string): Change => ({
  kind: 'places',
  name: `places with ${word}`,
  apply: (book: Book, chance: Chance): Changed | undefined => {
    const hosts = hostsOf(book);
    if (hosts.length === 0) return undefined;
    const { table, at, rows } = chance.pick(hosts);
    const chosen = new Set(rows.filter(() => chance.once(4)));
    const form = chance.whole(0, 5);
    return {
      book: withCells(book, table.sheet, (cell, row, column) =>
        column === at && chosen.has(row) && typeof cell === 'string'
          ? `${forms(word, chance.pick(NAMES))[form] ?? ''}${cell}`
          : cell,
      ),
      said: `“${forms(word, '…')[form] ?? ''}” in ${chosen.size} rows of “${table.sheet}”`,
      touched: [table.sheet],
      excused: ['LEVEL_MISMATCH'],
    };
  },
});

export const PLACE_WORD_CHANGES: readonly Change[] = BELOW_COMMUNES.map(below);

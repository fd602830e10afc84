import type { Chance } from '../../fixtures/unseen/chance';
import { columnOf, gridOf, isOfTrips, textAt, withCells, type Book, type Table } from '../book/book';
import { recordsOf } from '../book/rows';
import type { Change, Changed } from '../change';

const FORMS: readonly (readonly [name: string, form: (name: string, chance: Chance) => string])[] = [
  ['with đ/c', (name, chance) => `${chance.pick(['đ/c ', 'Đ/c ', 'Đ/C: ', 'đc ', 'đ.c '])}${name}`],
  ['with đồng chí', (name, chance) => `${chance.pick(['đồng chí ', 'Đồng chí '])}${name}`],
  ['with anh or chị', (name, chance) => `${chance.pick(['Anh ', 'Chị ', 'anh ', 'A. ', 'Ông '])}${name}`],
  ['in capitals', (name) => name.toUpperCase()],
  ['in small letters', (name) => name.toLowerCase()],
  ['in NFD', (name) => name.normalize('NFD')],
  ['with double spaces', (name) => name.replace(/ /g, '  ')],
  ['with spaces around', (name) => `  ${name} `],
  ['with hard spaces', (name) => name.replace(' ', '\u00a0')],
  [
    'with a position behind',
    (name, chance) =>
      `${name}${chance.pick([' - Chuyên viên', ' (Phó Trưởng ban)', ', Trưởng ban', ' – PB', ' (CV)'])}`,
  ],
  ['with a full stop or comma', (name, chance) => `${name}${chance.pick(['.', ',', ';'])}`],
  ['numbered', (name, chance) => `${chance.pick(['1. ', '- ', '+ ', '• '])}${name}`],
  ['with the position in a second line', (name) => `${name}\nChuyên viên`],
];

/** Columns of one whole name a cell, as the roster has it. */
const hostsOf = (
  book: Book,
): { readonly table: Table; readonly at: number; readonly rows: readonly number[] }[] => {
  if (!book.tables.some(({ kind }) => kind === 'roster')) return [];
  const names = new Set(book.cast.officers.map(({ name }) => name));
  return book.tables.filter(isOfTrips).flatMap((table) => {
    const officer = columnOf(table, 'officer');
    if (!officer) return [];
    const grid = gridOf(book, table.sheet);
    const rows = recordsOf(table)
      .map(({ at }) => at)
      .filter((row) => names.has(textAt(grid, row, officer.at)));
    return rows.length === 0 ? [] : [{ table, at: officer.at, rows }];
  });
};

const named = ([name, form]: (typeof FORMS)[number]): Change => ({
  kind: 'names',
  name: `names ${name}`,
  apply: (book, chance): Changed | undefined => {
    const hosts = hostsOf(book);
    if (hosts.length === 0) return undefined;
    const { table, at, rows } = chance.pick(hosts);
    const some = chance.once(2);
    const chosen = new Set(rows.filter(() => !some || chance.once(3)));
    return {
      book: withCells(book, table.sheet, (cell, row, column) =>
        column === at && chosen.has(row) && typeof cell === 'string' ? form(cell, chance) : cell,
      ),
      said: `${chosen.size} rows of “${table.sheet}”`,
      touched: [table.sheet],
    };
  },
});

export const NAME_CHANGES: readonly Change[] = FORMS.map(named);

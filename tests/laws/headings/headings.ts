import type { Chance } from '../../fixtures/unseen/chance';
import { cellAt, columnOf, gridOf, withCells, type Book, type Column, type Table } from '../book/book';
import type { Change, Changed } from '../change';
import { SYNONYMS } from './synonyms';

const HOSTS: ReadonlySet<string> = new Set(['trips-long', 'trips-wide', 'roster']);

/** Row of the heading in which a column's own words stand: the lowest that is filled. */
const wordsRow = (book: Book, { sheet, head }: Table, { at }: Column): number | undefined =>
  [...head].reverse().find((row) => cellAt(gridOf(book, sheet), row, at) !== '');

/** The heading of a column, and wherever the same words head another part of the table or of its copies on the tab. */
const reheaded = (book: Book, table: Table, from: string, to: string): Book => {
  const rows = new Set(
    book.tables
      .filter(({ sheet }) => sheet === table.sheet)
      .flatMap(({ head, rows: own }) => [
        ...head,
        ...own.filter(({ use }) => use === 'header').map(({ at }) => at),
      ]),
  );
  return withCells(book, table.sheet, (cell, row) => (rows.has(row) && cell === from ? to : cell));
};

interface Target {
  readonly table: Table;
  readonly column: Column;
  readonly words: string;
}

const targetsOf = (book: Book, field?: string): Target[] =>
  book.tables
    .filter(({ kind }) => HOSTS.has(kind))
    .flatMap((table) =>
      table.columns.flatMap((column) => {
        if (field !== undefined && column.field !== field) return [];
        const row = wordsRow(book, table, column);
        const words = row === undefined ? '' : cellAt(gridOf(book, table.sheet), row, column.at);
        return typeof words === 'string' && words !== '' ? [{ table, column, words }] : [];
      }),
    );

const isTaken = ({ columns }: Table, words: string): boolean =>
  columns.some(({ heading }) => heading.toLowerCase() === words.toLowerCase());

const renamed = (book: Book, { table, words }: Target, to: string): Changed => ({
  book: reheaded(book, table, words, to),
  said: `“${words}” is “${to.replace(/\n/g, '⏎')}” on “${table.sheet}”`,
  touched: [table.sheet],
});

const synonym = (field: string): Change => ({
  kind: 'heading',
  name: `${field} in other words`,
  apply: (book, chance) => {
    const targets = targetsOf(book, field);
    if (targets.length === 0) return undefined;
    const target = chance.pick(targets);
    const to = chance.pick(SYNONYMS[field] ?? []);
    return isTaken(target.table, to) ? undefined : renamed(book, target, to);
  },
});

/** First and last day are named in one breath. */
const startAndEnd: Change = {
  kind: 'heading',
  name: 'start and end in other words',
  apply: (book, chance) => {
    const starts = targetsOf(book, 'start').filter(({ table }) => columnOf(table, 'end') !== undefined);
    if (starts.length === 0) return undefined;
    const start = chance.pick(starts);
    const end = targetsOf(book, 'end').find(({ table }) => table === start.table);
    const pair = chance.whole(0, (SYNONYMS['start']?.length ?? 1) - 1);
    const [from, to] = [SYNONYMS['start']?.[pair], SYNONYMS['end']?.[pair]];
    if (!end || from === undefined || to === undefined) return undefined;
    const changed = renamed(book, start, from);
    return {
      ...renamed(changed.book, end, to),
      said: `“${start.words}” and “${end.words}” are “${from}” and “${to}” on “${start.table.sheet}”`,
    };
  },
};

const FORMS: readonly (readonly [
  name: string,
  form: (words: string, chance: Chance, column: Column) => string,
])[] = [
  ['in capitals', (words) => words.toUpperCase()],
  ['in small letters', (words) => words.toLowerCase()],
  ['in two lines', (words) => words.replace(/ (?=\S*$)/, '\n')],
  ['with a star', (words, chance) => chance.pick([`${words} *`, `${words} (*)`, `${words}*`, `* ${words}`])],
  ['with a colon', (words) => `${words}:`],
  [
    'numbered',
    (words, chance, { at }) =>
      chance.pick([`(${at}) ${words}`, `${at}. ${words}`, `${words}\n(${at})`, `${words} (${at})`]),
  ],
  ['in NFD', (words) => words.normalize('NFD')],
  [
    'with spaces',
    (words, chance) => chance.pick([` ${words} `, words.replace(/ /g, '  '), words.replace(/ /g, '\u00a0')]),
  ],
  [
    'with a remark',
    (words, chance) => chance.pick([`${words} (nếu có)`, `${words} (ghi rõ)`, `${words} (bắt buộc)`]),
  ],
  ['with a question', (words) => `${words}?`],
];

/** All headings of one table, or one of them, in another form. */
const formed = ([name, form]: (typeof FORMS)[number]): Change => ({
  kind: 'heading',
  name: `headings ${name}`,
  apply: (book, chance) => {
    const targets = targetsOf(book);
    if (targets.length === 0) return undefined;
    const one = chance.pick(targets);
    const chosen = chance.once(2) ? [one] : targets.filter(({ table }) => table === one.table);
    const changes = new Map(chosen.map(({ words, column }) => [words, form(words, chance, column)]));
    const changed = [...changes].reduce((own, [from, to]) => reheaded(own, one.table, from, to), book);
    return {
      book: changed,
      said: `${chosen.length === 1 ? `“${one.words}”` : 'all headings'} of “${one.table.sheet}”`,
      touched: [one.table.sheet],
    };
  },
});

const PAIRED: ReadonlySet<string> = new Set(['start', 'end']);

export const HEADING_CHANGES: readonly Change[] = [
  ...Object.keys(SYNONYMS)
    .filter((field) => !PAIRED.has(field))
    .map(synonym),
  startAndEnd,
  ...FORMS.map(formed),
];

import type { Cell } from '../../../src/base/cell';
import type { Merge } from '../../../src/base/grid';
import { crosses, edgesOf, gridOf, withTab, type Book, type Table } from './book';

const pushed = (merge: Merge, column: number): Merge => ({
  ...merge,
  left: merge.left >= column ? merge.left + 1 : merge.left,
  right: merge.right >= column ? merge.right + 1 : merge.right,
});

/** A new column before `column`; `cellFor` gives its cell in each row of the tab. */
export const withColumn = (
  book: Book,
  sheet: string,
  column: number,
  { cellFor, merges = [] }: { readonly cellFor: (row: number) => Cell; readonly merges?: readonly Merge[] },
): Book =>
  withTab(
    book,
    sheet,
    (grid) => ({
      ...grid,
      cells: grid.cells.map((line, y) => [
        ...line.slice(0, column - 1),
        cellFor(y + 1),
        ...line.slice(column - 1),
      ]),
      merges: [...grid.merges.map((merge) => pushed(merge, column)), ...merges],
    }),
    (table) => ({
      ...table,
      columns: table.columns.map((own) => ({ ...own, at: own.at >= column ? own.at + 1 : own.at })),
    }),
  );

const dropped = (merge: Merge, column: number): Merge[] => {
  if (merge.left === column && merge.right === column) return [];
  return [
    {
      ...merge,
      left: merge.left > column ? merge.left - 1 : merge.left,
      right: merge.right >= column ? merge.right - 1 : merge.right,
    },
  ];
};

export const withoutColumn = (book: Book, sheet: string, column: number): Book =>
  withTab(
    book,
    sheet,
    (grid) => ({
      ...grid,
      cells: grid.cells.map((line) => line.filter((_, x) => x + 1 !== column)),
      merges: grid.merges.flatMap((merge) => dropped(merge, column)),
    }),
    (table) => ({
      ...table,
      columns: table.columns
        .filter(({ at }) => at !== column)
        .map((own) => ({ ...own, at: own.at > column ? own.at - 1 : own.at })),
    }),
  );

/** Fields that stand beside a person in any form: groups of rounds, days and months begin after them. */
const IDENTITY: ReadonlySet<string> = new Set([
  'ordinal',
  'code',
  'officer',
  'department',
  'position',
  'subject',
  'session',
]);
const CLOSING: ReadonlySet<string> = new Set(['total', 'note', 'other']);

const isFree = (book: Book, table: Table, column: number): boolean =>
  !gridOf(book, table.sheet).merges.some(
    (merge) => table.head.some((row) => merge.top <= row && row <= merge.bottom) && crosses(merge, column),
  );

/** In a form that runs to the right, only beside the people and after the last group. */
const outsideGroups = (table: Table): number[] => {
  const fields = table.columns.map(({ at, field }) => ({ at, field: field ?? '' }));
  const firstGroup = fields.find(({ field }) => !IDENTITY.has(field))?.at ?? 1;
  const last = [...fields].reverse().find(({ field }) => !CLOSING.has(field))?.at ?? firstGroup;
  const { left, right } = edgesOf(table);
  return Array.from({ length: right - left + 2 }, (_, index) => left + index).filter(
    (column) => column <= firstGroup || column > last,
  );
};

/** Where a column may be put in without tearing a heading apart; the last is behind the table. */
export const placesForColumn = (book: Book, table: Table): number[] => {
  const { left, right } = edgesOf(table);
  const all =
    table.kind === 'trips-wide'
      ? outsideGroups(table)
      : Array.from({ length: right - left + 2 }, (_, index) => left + index);
  return all.filter((column) => isFree(book, table, column));
};

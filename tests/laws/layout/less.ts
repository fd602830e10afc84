import { isDateCell } from '../../../src/base/cell';
import type { Chance } from '../../fixtures/unseen/chance';
import { cellAt, columnOf, gridOf, type Book, type Column, type Table } from '../book/book';
import { withoutColumn } from '../book/columns';
import { bodyMerges, recordsOf } from '../book/rows';
import type { Change, Changed } from '../change';

/** Columns without which a trip is still a trip, with the warnings that are about them. */
const DISPENSABLE: readonly {
  readonly field: string;
  readonly in: readonly string[];
  readonly excused: readonly string[];
  /** Others lean on it where dates are not written out. */
  readonly isWitness?: boolean;
}[] = [
  { field: 'ordinal', in: ['trips-long', 'trips-wide', 'roster', 'units', 'exemptions'], excused: [] },
  { field: 'code', in: ['trips-long'], excused: [] },
  { field: 'position', in: ['trips-long', 'trips-wide'], excused: [] },
  { field: 'department', in: ['trips-long'], excused: ['WRONG_DEPARTMENT'] },
  { field: 'quarter', in: ['trips-long'], excused: ['WRONG_QUARTER'], isWitness: true },
  { field: 'round', in: ['trips-long'], excused: ['OUTSIDE_ROUND', 'UNKNOWN_ROUND'], isWitness: true },
  {
    field: 'days',
    in: ['trips-long', 'rounds'],
    excused: ['DAYS_MISMATCH', 'TOTAL_MISMATCH'],
    isWitness: true,
  },
  { field: 'level', in: ['trips-long'], excused: ['LEVEL_MISMATCH', 'MISSING_LEVEL'] },
  { field: 'kind', in: ['trips-long'], excused: ['MISSING_KIND'] },
  { field: 'topic', in: ['trips-long'], excused: ['MISSING_THEME'] },
  { field: 'note', in: ['trips-long'], excused: [] },
  { field: 'report', in: ['trips-long'], excused: ['REPORT_MISSING', 'REPORT_OVERDUE'] },
];

/** Warnings about what a text holds go with it. */
const ABOUT_TEXTS = ['FORMULA_TEXT', 'HTML_TEXT', 'GARBLED_TEXT', 'ERROR_CELL'];

const hasNamesakes = ({ cast }: Book): boolean =>
  new Set(cast.officers.map(({ name }) => name)).size < cast.officers.length;

/** Every record has a real first and last day. */
export const hasRealDates = (book: Book, table: Table): boolean => {
  const [start, end] = [columnOf(table, 'start'), columnOf(table, 'end')];
  if (!start || !end) return false;
  const grid = gridOf(book, table.sheet);
  return recordsOf(table).every(({ at }) => [start, end].every((it) => isDateCell(cellAt(grid, at, it.at))));
};

const isAloneInMerges = (book: Book, table: Table, { at }: Column): boolean =>
  bodyMerges(book, table).every(({ left, right }) => left > at || right < at || left === right);

const apply = (field: string, book: Book, chance: Chance): Changed | undefined => {
  const kind = DISPENSABLE.find((it) => it.field === field);
  if (!kind || (field === 'department' && hasNamesakes(book))) return undefined;
  const hosts = book.tables.flatMap((table) => {
    const column = columnOf(table, field);
    const isWhole =
      column !== undefined && kind.in.includes(table.kind) && isAloneInMerges(book, table, column);
    const isSure =
      kind.isWitness !== true || table.kind === 'rounds' || (book.isClean && hasRealDates(book, table));
    return isWhole && isSure ? [{ table, column }] : [];
  });
  if (hosts.length === 0) return undefined;
  const { table, column } = chance.pick(hosts);
  return {
    book: withoutColumn(book, table.sheet, column.at),
    said: `without “${column.heading}” on “${table.sheet}”`,
    touched: [table.sheet],
    excused: [...kind.excused, ...ABOUT_TEXTS],
  };
};

export const LESS_CHANGES: readonly Change[] = DISPENSABLE.map(({ field }) => ({
  kind: 'column less',
  name: `without ${field}`,
  apply: (book, chance) => apply(field, book, chance),
}));

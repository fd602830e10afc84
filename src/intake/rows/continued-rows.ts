import type { Field } from '../words/headings/field';
import { GOES_ON_BELOW } from '../words/headings/field-sets';
import { cellAt, cellText, filledCells, isNothing } from '../cells/grid-cells';
import type { BodyRow, ClassedTable } from '../tables/heading/table';
import { once } from '../../base/once';
import { fold } from '../text/fold';
import { either } from '../text/pattern';
import { WORDS_BELOW } from '../words/row-words';

/** Under its trip a row has words, and perhaps whose they are; a third cell makes it a row of its own. */
const MOST_CELLS = 2;
/** `Nội dung: …`, `Kết quả đạt được: …` */
const label = once(() => new RegExp(`^${either(WORDS_BELOW.map(fold))}[^:]{0,30}:`));
/**
 * Some trips are told in one row; where words stand under fewer than this, a row of words is not the table's
 * habit.
 */
const MOST = 0.6;
/** One row of words under a trip is a remark. */
const FEWEST = 2;

/** Rows under trips with more words about them: `Nội dung: …` under the row with who and when. */
export interface ContinuedRows {
  readonly has: (row: number) => boolean;
  /** The words under a row, without what they are called. */
  readonly wordsUnder: (row: number) => string;
}

const NONE: ContinuedRows = { has: () => false, wordsUnder: () => '' };

/** The words of a row that names neither who nor when; undefined for any other row. */
const wordsAlone = (table: ClassedTable, row: number): string | undefined => {
  const cells = filledCells(table.grid, row, table).filter(({ cell }) => !isNothing(cell));
  if (cells.length === 0 || cells.length > MOST_CELLS) return undefined;
  const fieldAt = (column: number): Field | undefined =>
    table.columns.find((it) => it.column === column)?.field;
  const areWords = cells.every(
    ({ column, cell }) =>
      typeof cell === 'string' && (GOES_ON_BELOW.has(fieldAt(column)) || fieldAt(column) === undefined),
  );
  return areWords ? cells.map(({ cell }) => cellText(cell)).join('; ') : undefined;
};

const hasPerson = (table: ClassedTable, row: number, fields: ReadonlyMap<Field, number>): boolean =>
  (['officer', 'dates', 'start'] as const).some((field) => {
    const column = fields.get(field);
    return column !== undefined && !isNothing(cellAt(table.grid, row, column));
  });

interface Candidates {
  /** By row, the words that may go on with the trip above. */
  readonly words: ReadonlyMap<number, string>;
  readonly trips: number;
}

const candidatesOf = (
  table: ClassedTable,
  records: readonly BodyRow[],
  fields: ReadonlyMap<Field, number>,
): Candidates => {
  const words = new Map<number, string>();
  let trips = 0;
  let last = 0;
  for (const { row } of records) {
    const isTrip = hasPerson(table, row, fields);
    const text = !isTrip && row === last + 1 ? wordsAlone(table, row) : undefined;
    if (text === undefined) last = row;
    else words.set(row, text);
    if (isTrip) trips += 1;
  }
  return { words, trips };
};

/** Finds the rows that go on with the trip above: by what they begin with, or because most trips have one. */
export const continuedRows = (
  table: ClassedTable,
  records: readonly BodyRow[],
  fields: ReadonlyMap<Field, number>,
): ContinuedRows => {
  const { words: found, trips } = candidatesOf(table, records, fields);
  if (found.size === 0) return NONE;
  const isHabit = found.size >= FEWEST && found.size >= trips * MOST;
  const words = isHabit ? found : new Map([...found].filter(([, text]) => label().test(fold(text))));
  return {
    has: (row) => words.has(row),
    wordsUnder: (row) => (words.get(row + 1) ?? '').replace(/^[^:]{1,40}:\s*/, ''),
  };
};

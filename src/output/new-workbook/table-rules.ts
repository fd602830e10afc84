import type { Grid } from '../../base/grid';
import { QUARTERS } from '../../domain/days/period';
import type { Records } from '../../domain/records';
import type { TripField } from '../../domain/trips/trip';
import { quarterName } from '../../i18n/format';
import type { NewWorkbookWords } from '../../i18n/new-workbook/vi';
import { fold } from '../../intake/text/fold';
import { hasTwoLevels } from './tabs';

/** A table of trips as it was found on a department's own tab. */
export interface EntryTable {
  readonly columns: readonly { readonly column: number; readonly field?: string }[];
  readonly headerRows: readonly number[];
  /** Absent where nothing is entered yet. */
  readonly firstRow?: number;
  readonly lastRow?: number;
  /** What its rows are, its signature among them. */
  readonly rows: readonly { readonly row: number; readonly use: string }[];
}

/** Choices for the cells of these columns in these rows. */
export interface RowLists {
  readonly rows: readonly number[];
  readonly columns: readonly {
    readonly column: number;
    readonly values: readonly string[];
    readonly help: string;
  }[];
}

/** Rows below the last one that get the lists too, where nothing else stands there. */
const SPARE_ROWS = 50;
/** A column of more different words than this is not one of choices. */
const MOST_WORDS = 20;

type Choices = Readonly<Partial<Record<TripField, readonly string[]>>>;

/**
 * Columns that hold one of a few words. Officers, units and dates get none: two names in a cell, a unit that is not
 * listed yet and `06-10/5` are all read, and a list would show them as wrong.
 */
const choicesOf = ({ policy }: Records, { values }: NewWorkbookWords): Choices => ({
  quarter: QUARTERS.map(quarterName),
  level: hasTwoLevels(policy.year) ? values.levels : values.levelsBefore,
  kind: values.kinds,
  status: values.statuses,
});

const cellText = ({ cells, firstRow, firstColumn }: Grid, row: number, column: number): string => {
  const cell = cells[row - firstRow]?.[column - firstColumn] ?? '';
  return typeof cell === 'string' ? cell.trim() : '•';
};

/** The table's own words for a column: those that stand there more than once. */
const ownWords = (grid: Grid, column: number, rows: readonly number[]): string[] => {
  const counts = new Map<string, { text: string; count: number }>();
  for (const row of rows) {
    const text = cellText(grid, row, column);
    if (text === '' || text === '•') continue;
    const known = counts.get(fold(text));
    counts.set(fold(text), { text: known?.text ?? text, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()].filter(({ count }) => count > 1).map(({ text }) => text);
};

/** What a person has entered, as against totals, notes and signatures. */
const ENTRIES: ReadonlySet<string> = new Set(['trip', 'record', 'issue']);

const between = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/**
 * Choices for the blank rows of a table, in the words that it uses itself; the add-on's where it has none yet. Rows
 * below it count where nothing stands there: no total, no signature, no other table.
 */
export const rowListsFor = (
  table: EntryTable,
  grid: Grid,
  { records, words }: { readonly records: Records; readonly words: NewWorkbookWords },
): RowLists => {
  const firstRow = table.firstRow ?? Math.max(...table.headerRows) + 1;
  const lastRow = table.rows.reduce(
    (end, { row, use }) => (ENTRIES.has(use) ? Math.max(end, row) : end),
    firstRow,
  );
  const last = grid.firstRow + grid.cells.length - 1;
  const width = grid.cells[0]?.length ?? 0;
  const isBlank = (row: number): boolean =>
    between(grid.firstColumn, grid.firstColumn + width - 1).every(
      (column) => cellText(grid, row, column) === '',
    );
  const isOpenBelow = between(lastRow + 1, last).every(isBlank);
  const filled = between(firstRow, lastRow);
  const choices: Readonly<Record<string, readonly string[]>> = { ...choicesOf(records, words) };
  const columns = table.columns.flatMap(({ column, field = '' }) => {
    const standard = choices[field];
    if (standard === undefined) return [];
    const own = ownWords(grid, column, filled);
    if (own.length > MOST_WORDS) return [];
    return [{ column, values: own.length > 1 ? own : standard, help: words.help.list }];
  });
  return {
    rows: between(firstRow, lastRow + (isOpenBelow ? SPARE_ROWS : 0)).filter(isBlank),
    columns,
  };
};

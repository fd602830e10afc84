import type { Cell } from '../base/cell';
import type { StandingList } from '../base/grid';
import { rowsReadOf } from '../base/row-print';
import type { TabSpec } from './edit';
import { inOrder, ownOrderOf, type Heading } from './own-columns';

/** How lines of a list are known again. */
export interface KnownLines {
  /** The last row above the lines. */
  readonly headerRow: number;
  /** Of the list's own columns, in order; all other columns are people's. */
  readonly headings: readonly Heading[];
  /** The hidden column by which the add-on knows a line, from 1; absent where there is none. */
  readonly keyColumn?: number;
  /** What tells a line from others, without the sign of what is past; '' for a row of somebody's own. */
  readonly keyOf: (line: readonly Cell[]) => string;
  /** Whether people wrote into the line's own columns what is found nowhere else. */
  readonly isWritten?: (line: readonly Cell[]) => boolean;
  /** A row by which the add-on says that there is none. */
  readonly isSaying?: (line: readonly Cell[]) => boolean;
}

interface Row {
  readonly cells: readonly Cell[];
  readonly notes: readonly string[];
}

const isFilled = (cells: readonly Cell[]): boolean => cells.some((cell) => cell !== '');

/** Before the key of a line whose matter is gone: it stays for what people wrote there. */
const PAST = '~';

/** The key of a line, and whether its matter was gone when the list was written. */
export const readKey = (text: string): { readonly key: string; readonly isPast: boolean } =>
  text.startsWith(PAST) ? { key: text.slice(PAST.length), isPast: true } : { key: text, isPast: false };

/** What people have beside a line, on it as a note, or in its own columns. */
const hasOwn = ({ cells, notes }: Row, { headings, isWritten }: KnownLines): boolean =>
  isFilled(cells.slice(headings.length)) || isFilled(notes) || isWritten?.(cells) === true;

const asPast = ({ cells, notes }: Row, { keyColumn }: KnownLines): Row => ({
  cells: cells.map((cell, index) =>
    index + 1 === keyColumn && typeof cell === 'string' && cell !== '' ? PAST + readKey(cell).key : cell,
  ),
  notes,
});

/** The key of a row by which the add-on says that there is no line: no other key begins so. */
const SAYING = '\0';

const keyIn = ({ keyOf, isSaying }: KnownLines, cells: readonly Cell[]): string =>
  isSaying?.(cells) === true ? SAYING : keyOf(cells);

/** The rows that stand, those of one key in their order. */
const rowsByKey = (rows: readonly Row[], lines: KnownLines): Map<string, Row[]> => {
  const byKey = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyIn(lines, row.cells);
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  return byKey;
};

/** The line with what people have beside the one that stood for it. */
const besideOld = (line: readonly Cell[], old: Row | undefined, { headings }: KnownLines): Row => ({
  cells: [...line, ...(old?.cells.slice(headings.length) ?? [])],
  notes: old?.notes ?? [],
});

/** What is people's in a row that no line stands for; undefined where nothing is. */
const peoplesRow = (row: Row, lines: KnownLines): Row | undefined => {
  const key = keyIn(lines, row.cells);
  if (key === '') return isFilled(row.cells) || isFilled(row.notes) ? row : undefined;
  if (!hasOwn(row, lines)) return undefined;
  if (key !== SAYING) return asPast(row, lines);
  const own = lines.headings.length;
  return { ...row, cells: row.cells.map((cell, index) => (index < own ? '' : cell)) };
};

/** The lines of a list that stands, and people's rows among them, each cell in its own column. */
export const linesOn = ({ cells }: Pick<StandingList['grid'], 'cells'>, lines: KnownLines): Cell[][] =>
  inOrder<Cell>(cells, ownOrderOf(cells, lines), '').slice(lines.headerRow);

const widened = <T>(rows: readonly (readonly T[])[], width: number, blank: T): T[][] =>
  rows.map((row) => [...row, ...Array<T>(Math.max(0, width - row.length)).fill(blank)].slice(0, width));

/**
 * The list with what people wrote on the one that stands: columns and notes of theirs stay with the lines beside which
 * they stood, rows of theirs stay under the lines, with those whose matter is gone and that they had written beside.
 */
export const withPeoples = (tab: TabSpec, standing: StandingList | undefined, lines: KnownLines): TabSpec => {
  if (standing === undefined) return tab;
  const { grid } = standing;
  const order = ownOrderOf(grid.cells, lines);
  const allNotes = inOrder(standing.notes(), order, '');
  const old = inOrder<Cell>(grid.cells, order, '').map((cells, index): Row => ({
    cells,
    notes: allNotes[index] ?? [],
  }));
  const byKey = rowsByKey(old.slice(lines.headerRow), lines);
  const written = tab.cells.map((line, index): Row => {
    if (index < lines.headerRow) return besideOld(line, old[index], lines);
    const key = keyIn(lines, line);
    return besideOld(line, key === '' ? undefined : byKey.get(key)?.shift(), lines);
  });
  const left = [...byKey.values()].flat().flatMap((row) => peoplesRow(row, lines) ?? []);
  const rows = [...written, ...left];
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const notes = widened(
    rows.map((row) => row.notes),
    width,
    '',
  );
  return {
    ...tab,
    cells: widened<Cell>(
      rows.map(({ cells }) => cells),
      width,
      '',
    ),
    ...(notes.some(isFilled) ? { notes } : {}),
    was: rowsReadOf(grid.cells),
  };
};

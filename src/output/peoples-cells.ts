import type { Cell } from '../base/cell';
import type { StandingList } from '../base/grid';
import { rowsReadOf } from '../base/row-print';
import type { TabSpec } from './edit';

/** How lines of a list are known again. */
export interface KnownLines {
  /** The last row above the lines. */
  readonly headerRow: number;
  /** Columns of the list's own; all to the right of them are people's. */
  readonly width: number;
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
const hasOwn = ({ cells, notes }: Row, { width, isWritten }: KnownLines): boolean =>
  isFilled(cells.slice(width)) || isFilled(notes) || isWritten?.(cells) === true;

const asPast = ({ cells, notes }: Row, { keyColumn }: KnownLines): Row => ({
  cells: cells.map((cell, index) =>
    index + 1 === keyColumn && typeof cell === 'string' && cell !== '' ? PAST + readKey(cell).key : cell,
  ),
  notes,
});

/** The rows that stand, those of one key in their order. */
const rowsByKey = (rows: readonly Row[], { keyOf }: KnownLines): Map<string, Row[]> => {
  const byKey = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row.cells);
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  return byKey;
};

/** The line with what people have beside the one that stood for it. */
const besideOld = (line: readonly Cell[], old: Row | undefined, { width }: KnownLines): Row => ({
  cells: [...line.slice(0, width), ...(old?.cells.slice(width) ?? [])],
  notes: old?.notes ?? [],
});

/** Rows that no line stands for, as far as they are people's. */
const peoplesRows = (rows: readonly Row[], lines: KnownLines): Row[] =>
  rows.flatMap((row) => {
    if (lines.isSaying?.(row.cells) === true) return [];
    const isOwn =
      lines.keyOf(row.cells) === '' ? isFilled(row.cells) || isFilled(row.notes) : hasOwn(row, lines);
    return isOwn ? [asPast(row, lines)] : [];
  });

const widened = <T>(rows: readonly (readonly T[])[], width: number, blank: T): T[][] =>
  rows.map((row) => [...row, ...Array<T>(Math.max(0, width - row.length)).fill(blank)].slice(0, width));

/**
 * The list with what people wrote on the one that stands: columns and notes of theirs stay with the lines beside which
 * they stood, rows of theirs stay under the lines, with those whose matter is gone and that they had written beside.
 */
export const withPeoples = (tab: TabSpec, standing: StandingList | undefined, lines: KnownLines): TabSpec => {
  if (standing === undefined) return tab;
  const { grid } = standing;
  const allNotes = standing.notes();
  const old = grid.cells.map((cells, index): Row => ({ cells, notes: allNotes[index] ?? [] }));
  const byKey = rowsByKey(old.slice(lines.headerRow), lines);
  const written = tab.cells.map((line, index): Row => {
    if (index < lines.headerRow) return besideOld(line, old[index], lines);
    const key = lines.keyOf(line);
    return besideOld(line, key === '' ? undefined : byKey.get(key)?.shift(), lines);
  });
  const rows = [...written, ...peoplesRows([...byKey.values()].flat(), lines)];
  const width = Math.max(lines.width, ...rows.map(({ cells }) => cells.length));
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

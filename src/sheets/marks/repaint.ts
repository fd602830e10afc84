import type { Area } from '../../output/edit';
import { markedNote, unmarkedNote } from './mark-note';

/** A mark on one cell of a tab; rows and columns count from 1. */
export interface Mark {
  readonly row: number;
  readonly column: number;
  readonly messages: readonly string[];
  readonly color: string;
  /** Of the row that was judged: by it the row is known again. */
  readonly print: string;
}

/** What a cell shall look like. */
export interface Repaint {
  readonly row: number;
  readonly column: number;
  /** undefined takes the mark away. */
  readonly mark: Mark | undefined;
  /** The colour that the mark remembers; absent when the cell has none. */
  readonly had: string | undefined;
  /** null takes the colour away; undefined leaves it. */
  readonly color: string | null | undefined;
}

interface CellLook {
  readonly note: string;
  readonly color: string;
}

export const UNCOLORED = '#ffffff';

/** The cell without our mark: its colour is given back unless a person has changed it since. */
const unmarked = (
  { note, color }: CellLook,
  ours: ReadonlySet<string>,
): CellLook & { readonly marked: boolean } => {
  const own = unmarkedNote(note);
  if (own === undefined) return { note, color, marked: false };
  return { note: own.note, color: ours.has(color) ? (own.color ?? UNCOLORED) : color, marked: true };
};

/** The note of the cell as it shall be: whatever a person has noted stays to the letter. */
export const noteOf = ({ mark, had }: Repaint, note: string): string => {
  const own = unmarkedNote(note)?.note ?? note;
  return mark === undefined ? own : markedNote(own, mark.messages, had);
};

/** What is to change of a cell; undefined where nothing is. */
export const repaintOf = (
  at: { row: number; column: number },
  before: CellLook,
  mark: Mark | undefined,
  ours: ReadonlySet<string>,
): Repaint | undefined => {
  const clean = unmarked(before, ours);
  if (mark === undefined && !clean.marked) return undefined;
  const had = clean.color === UNCOLORED ? undefined : clean.color;
  const color = mark === undefined ? clean.color : mark.color;
  const repainted = color === before.color ? undefined : color === UNCOLORED ? null : color;
  const repaint = { ...at, mark, had, color: repainted };
  return noteOf(repaint, before.note) === before.note && repainted === undefined ? undefined : repaint;
};

/** Neighbours in a column as one area, so that the list of areas stays short. */
export const columnRuns = (cells: readonly Repaint[]): Area[] => {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last?.left === column && last.bottom + 1 === row) last.bottom = row;
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
};

/** The least area that holds all the cells. */
export const boxOf = (cells: readonly Repaint[]): Area => {
  const box = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of cells) {
    box.top = Math.min(box.top, row);
    box.bottom = Math.max(box.bottom, row);
    box.left = Math.min(box.left, column);
    box.right = Math.max(box.right, column);
  }
  return box;
};

export const holds = ({ top, left, bottom, right }: Area, { row, column }: Repaint): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;

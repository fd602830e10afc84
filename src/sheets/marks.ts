import { columnLetters } from '../domain/cell';
import { markedNote, unmarkedNote } from './mark-note';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A mark on one cell of a tab; rows and columns count from 1. */
export interface Mark {
  readonly row: number;
  readonly column: number;
  readonly messages: readonly string[];
  readonly color: string;
}

/** What a cell shall look like. */
interface Repaint {
  readonly row: number;
  readonly column: number;
  readonly note: string;
  /** null takes the colour away; undefined leaves it. */
  readonly color: string | null | undefined;
}

interface Before {
  readonly note: string;
  readonly color: string;
}

const UNCOLORED = '#ffffff';

/** The cell without our mark: its colour is given back unless a person has changed it since. */
const unmarked = (
  { note, color }: Before,
  ours: ReadonlySet<string>,
): Before & { readonly marked: boolean } => {
  const own = unmarkedNote(note);
  if (own === undefined) return { note, color, marked: false };
  return { note: own.note, color: ours.has(color) ? (own.color ?? UNCOLORED) : color, marked: true };
};

const repaintOf = (
  at: { row: number; column: number },
  before: Before,
  mark: Mark | undefined,
  ours: ReadonlySet<string>,
): Repaint | undefined => {
  const clean = unmarked(before, ours);
  if (mark === undefined && !clean.marked) return undefined;
  const had = clean.color === UNCOLORED ? undefined : clean.color;
  const note = mark === undefined ? clean.note : markedNote(clean.note, mark.messages, had);
  const color = mark === undefined ? clean.color : mark.color;
  const repainted = color === before.color ? undefined : color === UNCOLORED ? null : color;
  return note === before.note && repainted === undefined ? undefined : { ...at, note, color: repainted };
};

/** Neighbours in a column as one area, so that the list of areas stays short. */
const areaNames = (cells: readonly { readonly row: number; readonly column: number }[]): string[] => {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { column: number; from: number; to: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last?.column === column && last.to + 1 === row) last.to = row;
    else runs.push({ column, from: row, to: row });
  }
  return runs.map(({ column, from, to }) => `${columnLetters(column)}${from}:${columnLetters(column)}${to}`);
};

const writeColors = (sheet: Sheet, repaints: readonly Repaint[]): void => {
  const byColor = new Map<string | null, Repaint[]>();
  for (const repaint of repaints)
    if (repaint.color !== undefined)
      byColor.set(repaint.color, [...(byColor.get(repaint.color) ?? []), repaint]);
  for (const [color, cells] of byColor) sheet.getRangeList(areaNames(cells)).setBackground(color);
};

/** All notes of the rows concerned in one call; those of other cells are written as they are. */
const writeNotes = (
  sheet: Sheet,
  { notes, top }: { notes: string[][]; top: number },
  repaints: readonly Repaint[],
): void => {
  const rows = repaints.map(({ row }) => row);
  const [from, to] = [Math.min(...rows), Math.max(...rows)];
  const slice = notes.slice(from - top, to - top + 1).map((row) => [...row]);
  for (const { row, column, note } of repaints) {
    const line = slice[row - from];
    if (line) line[column - 1] = note;
  }
  sheet.getRange(from, 1, slice.length, slice[0]?.length ?? 1).setNotes(slice);
};

const regionOf = (
  sheet: Sheet,
  rows: { from: number; to: number } | undefined,
  marks: readonly Mark[],
): Range => {
  const width = Math.max(1, sheet.getLastColumn(), ...marks.map(({ column }) => column));
  if (rows) return sheet.getRange(rows.from, 1, rows.to - rows.from + 1, width);
  return sheet.getRange(1, 1, Math.max(1, sheet.getLastRow(), ...marks.map(({ row }) => row)), width);
};

/**
 * Makes the marks of a tab, or of some of its rows, exactly these: old marks go, and what people had noted
 * and coloured comes back as it was. Two reads, and as many writes as there are colours. Returns how many
 * cells had been marked before.
 */
export const replaceMarks = (
  sheet: Sheet,
  marks: readonly Mark[],
  { colors, rows }: { readonly colors: readonly string[]; readonly rows?: { from: number; to: number } },
): number => {
  const region = regionOf(sheet, rows, marks);
  const top = rows?.from ?? 1;
  const [notes, backgrounds] = [region.getNotes(), region.getBackgrounds()];
  const wanted = new Map(marks.map((mark) => [`${mark.row}:${mark.column}`, mark]));
  const ours = new Set(colors);
  let marked = 0;
  const repaints = notes.flatMap((line, r) =>
    line.flatMap((note, c): Repaint[] => {
      const at = { row: top + r, column: c + 1 };
      const before = { note, color: (backgrounds[r]?.[c] ?? UNCOLORED).toLowerCase() };
      if (unmarkedNote(note)) marked += 1;
      const repaint = repaintOf(at, before, wanted.get(`${at.row}:${at.column}`), ours);
      return repaint ? [repaint] : [];
    }),
  );
  if (repaints.length > 0) {
    writeColors(sheet, repaints);
    writeNotes(sheet, { notes, top }, repaints);
  }
  return marked;
};

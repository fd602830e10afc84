import type { Area } from '../../output/edit';
import { areaName } from '../writing/look';
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

/** Rows of a tab, and how many of its columns are in use. */
export interface MarkedRows {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/** What a cell shall look like. */
interface Repaint {
  readonly row: number;
  readonly column: number;
  readonly note: string;
  /** null takes the colour away; undefined leaves it. */
  readonly color: string | null | undefined;
}

interface CellLook {
  readonly note: string;
  readonly color: string;
}

/** How many cells had been marked before, and how many to be changed the person may not edit. */
export interface Marked {
  readonly marked: number;
  readonly closed: number;
}

const UNCOLORED = '#ffffff';

/** The cell without our mark: its colour is given back unless a person has changed it since. */
const unmarked = (
  { note, color }: CellLook,
  ours: ReadonlySet<string>,
): CellLook & { readonly marked: boolean } => {
  const own = unmarkedNote(note);
  if (own === undefined) return { note, color, marked: false };
  return { note: own.note, color: ours.has(color) ? (own.color ?? UNCOLORED) : color, marked: true };
};

const repaintOf = (
  at: { row: number; column: number },
  before: CellLook,
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
const columnRuns = (cells: readonly Repaint[]): Area[] => {
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
const boxOf = (cells: readonly Repaint[]): Area => {
  const box = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of cells) {
    box.top = Math.min(box.top, row);
    box.bottom = Math.max(box.bottom, row);
    box.left = Math.min(box.left, column);
    box.right = Math.max(box.right, column);
  }
  return box;
};

const rangeAt = (sheet: Sheet, { top, left, bottom, right }: Area): Range =>
  sheet.getRange(top, left, bottom - top + 1, right - left + 1);

const holds = ({ top, left, bottom, right }: Area, { row, column }: Repaint): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;

const writeColors = (sheet: Sheet, repaints: readonly Repaint[]): void => {
  const byColor = new Map<string | null, Repaint[]>();
  for (const repaint of repaints)
    if (repaint.color !== undefined)
      byColor.set(repaint.color, [...(byColor.get(repaint.color) ?? []), repaint]);
  for (const [color, cells] of byColor) {
    const names = columnRuns(cells).map(areaName);
    sheet.getRangeList(names).setBackground(color);
  }
};

interface Before {
  readonly notes: readonly (readonly string[])[];
  /** The tab's row of the first notes. */
  readonly top: number;
}

/** The notes of an area in one call; those of cells that do not change are written as they are. */
const writeNotes = (sheet: Sheet, area: Area, { notes, top }: Before, repaints: readonly Repaint[]): void => {
  const slice = notes
    .slice(area.top - top, area.bottom - top + 1)
    .map((row) => row.slice(area.left - 1, area.right));
  for (const repaint of repaints) {
    const line = holds(area, repaint) ? slice[repaint.row - area.top] : undefined;
    if (line) line[repaint.column - area.left] = repaint.note;
  }
  rangeAt(sheet, area).setNotes(slice);
};

/** Areas that are looked at, at most, to find what is open on a tab; each look is a call. */
const MOST_LOOKS = 200;

/** The upper and the lower half; undefined for one cell. */
const halvesOf = (area: Area): readonly [Area, Area] | undefined => {
  if (area.top === area.bottom) return undefined;
  const middle = Math.floor((area.top + area.bottom) / 2);
  return [
    { ...area, bottom: middle },
    { ...area, top: middle + 1 },
  ];
};

/** The areas to write: one, or only those that the person may edit where some of it is protected. */
const openAreas = (sheet: Sheet, repaints: readonly Repaint[]): Area[] => {
  let looks = 0;
  const isOpen = (area: Area): boolean => {
    looks += 1;
    return rangeAt(sheet, area).canEdit();
  };
  const openIn = (area: Area): Area[] => {
    if (looks >= MOST_LOOKS) return [];
    return isOpen(area) ? [area] : (halvesOf(area)?.flatMap(openIn) ?? []);
  };
  const box = boxOf(repaints);
  return isOpen(box) ? [box] : columnRuns(repaints).flatMap(openIn);
};

/**
 * Notes go first: they carry the colours that the cells had, so that a run cut off between the two leaves
 * nothing that could not be undone. Returns how many cells the person may not edit, which stay as they are.
 */
const paint = (sheet: Sheet, before: Before, repaints: readonly Repaint[]): number => {
  const areas = openAreas(sheet, repaints);
  for (const area of areas) writeNotes(sheet, area, before, repaints);
  const painted = repaints.filter((repaint) => areas.some((area) => holds(area, repaint)));
  writeColors(sheet, painted);
  return repaints.length - painted.length;
};

const regionOf = (sheet: Sheet, rows: MarkedRows | undefined, marks: readonly Mark[]): Range => {
  const columns = Math.max(1, rows?.width ?? sheet.getLastColumn(), ...marks.map(({ column }) => column));
  if (rows) return sheet.getRange(rows.from, 1, rows.to - rows.from + 1, columns);
  return sheet.getRange(1, 1, Math.max(1, sheet.getLastRow(), ...marks.map(({ row }) => row)), columns);
};

/**
 * Makes the marks of a tab, or of some of its rows, exactly these: old marks go, and what people had noted
 * and coloured comes back as it was. Two reads at most, one write of notes and one a colour; no write where
 * nothing changes. Cells that the person may not edit are left as they are; then the open ones among them cost
 * looks and writes of their own.
 */
export const replaceMarks = (
  sheet: Sheet,
  marks: readonly Mark[],
  { colors, rows }: { readonly colors: readonly string[]; readonly rows?: MarkedRows },
): Marked => {
  const region = regionOf(sheet, rows, marks);
  const top = rows?.from ?? 1;
  const notes = region.getNotes();
  const marked = notes.flat().filter((note) => unmarkedNote(note) !== undefined).length;
  if (marks.length === 0 && marked === 0) return { marked, closed: 0 };
  const backgrounds = region.getBackgrounds();
  const wanted = new Map(marks.map((mark) => [`${mark.row}:${mark.column}`, mark]));
  const ours = new Set(colors);
  const repaints = notes.flatMap((line, r) =>
    line.flatMap((note, c): Repaint[] => {
      const at = { row: top + r, column: c + 1 };
      const before = { note, color: (backgrounds[r]?.[c] ?? UNCOLORED).toLowerCase() };
      const repaint = repaintOf(at, before, wanted.get(`${at.row}:${at.column}`), ours);
      return repaint ? [repaint] : [];
    }),
  );
  return { marked, closed: repaints.length === 0 ? 0 : paint(sheet, { notes, top }, repaints) };
};

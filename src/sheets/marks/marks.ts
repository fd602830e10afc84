import type { Area } from '../../output/edit';
import { traceBeside } from '../trace';
import type { WallClock } from '../values/clock';
import { rowsNow, rowsStand } from '../values/rows-now';
import type { RowsRead } from '../../base/row-print';
import { areaName } from '../writing/look';
import { unmarkedNote } from './mark-note';
import { openAreas, rangeAt } from './open-areas';
import { columnRuns, holds, noteOf, repaintOf, UNCOLORED, type Mark, type Repaint } from './repaint';
import { placedMarks } from './placed-marks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Notes = readonly (readonly string[])[];

/** Rows of a tab, and how many of its columns are in use. */
export interface MarkedRows {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/** What became of a tab's marks. */
export interface Marked {
  /** Cells that had been marked before. */
  readonly marked: number;
  /** Cells to be changed that the person may not edit. */
  readonly closed: number;
  /** Marks whose rows somebody has changed or taken away since they were judged. */
  readonly lost: number;
}

interface Wish {
  readonly sheet: Sheet;
  readonly clock: WallClock;
  readonly marks: readonly Mark[];
  readonly ours: ReadonlySet<string>;
  readonly rows: MarkedRows | undefined;
}

/** The last row or column that a mark stands in, or 1. */
const furthest = (marks: readonly Mark[], place: 'row' | 'column'): number =>
  marks.reduce((most, mark) => Math.max(most, mark[place]), 1);

/** Where the tab's cells end, as they were read; else it is asked. */
const endOf = (
  sheet: Sheet,
  read: RowsRead | undefined,
): { readonly row: number; readonly column: number } => {
  if (read) return { row: read.first + read.prints.length - 1, column: read.width };
  const used = sheet.getDataRange();
  return { row: used.getLastRow(), column: used.getLastColumn() };
};

/** The cells whose marks are looked at; `read` are the rows of the whole tab, where these were read just now. */
const regionOf = ({ sheet, rows, marks }: Wish, read?: RowsRead): Range => {
  if (rows) {
    const columns = Math.max(rows.width, furthest(marks, 'column'));
    return sheet.getRange(rows.from, 1, rows.to - rows.from + 1, columns);
  }
  const end = endOf(sheet, read);
  const last = Math.max(end.row, furthest(marks, 'row'));
  return sheet.getRange(1, 1, last, Math.max(end.column, furthest(marks, 'column')));
};

const countMarked = (notes: Notes): number =>
  notes.flat().filter((note) => unmarkedNote(note) !== undefined).length;

/** What is to change in the region, by its notes and colours. */
const repaintsIn = (
  { ours, rows }: Wish,
  marks: readonly Mark[],
  notes: Notes,
  colors: readonly (readonly string[])[],
): Repaint[] => {
  const wanted = new Map(marks.map((mark) => [`${mark.row}:${mark.column}`, mark]));
  const top = rows?.from ?? 1;
  return notes.flatMap((line, r) =>
    line.flatMap((note, c): Repaint[] => {
      const at = { row: top + r, column: c + 1 };
      const before = { note, color: (colors[r]?.[c] ?? UNCOLORED).toLowerCase() };
      const repaint = repaintOf(at, before, wanted.get(`${at.row}:${at.column}`), ours);
      return repaint ? [repaint] : [];
    }),
  );
};

/** Writes colours, each right after a look at the rows; false where these are no longer what they were. */
const writeColors = ({ sheet, clock }: Wish, repaints: readonly Repaint[], was: RowsRead): boolean => {
  const byColor = new Map<string | null, Repaint[]>();
  for (const repaint of repaints)
    if (repaint.color !== undefined)
      byColor.set(repaint.color, [...(byColor.get(repaint.color) ?? []), repaint]);
  for (const [color, cells] of byColor) {
    const list = sheet.getRangeList(columnRuns(cells).map(areaName));
    if (!rowsStand(sheet, clock, was)) return false;
    list.setBackground(color);
  }
  return true;
};

/** The notes of an area, read right before they are written: what a person has just noted stays. */
const writeNotes = ({ sheet }: Wish, area: Area, repaints: readonly Repaint[]): void => {
  const range = rangeAt(sheet, area);
  const notes = range.getNotes();
  for (const repaint of repaints) {
    const line = holds(area, repaint) ? notes[repaint.row - area.top] : undefined;
    const column = repaint.column - area.left;
    if (line) line[column] = noteOf(repaint, line[column] ?? '');
  }
  range.setNotes(notes);
};

/**
 * A mark's note carries the colour that the cell had. So where a mark goes, the colour is given back first; where
 * one is set, the note is written first: a run cut off in between leaves nothing that could not be undone. False
 * where rows were changed on the way: then all is looked at again.
 */
const paint = (wish: Wish, areas: readonly Area[], repaints: readonly Repaint[], was: RowsRead): boolean => {
  const open = repaints.filter((repaint) => areas.some((area) => holds(area, repaint)));
  const [going, coming] = [open.filter(({ mark }) => !mark), open.filter(({ mark }) => mark)];
  if (!writeColors(wish, going, was)) return false;
  for (const area of areas) writeNotes(wish, area, open);
  return coming.some(({ color }) => color !== undefined)
    ? writeColors(wish, coming, was)
    : rowsStand(wish.sheet, wish.clock, was);
};

/** So often the tab is looked at anew when others change its rows meanwhile. */
const MOST_TURNS = 4;

interface Turn {
  readonly closed: number;
  readonly lost: number;
  readonly isSettled: boolean;
}

const takeTurn = (wish: Wish, was: RowsRead, notes: Notes): Turn => {
  const { sheet, marks } = wish;
  const placed = placedMarks(marks, was);
  const repaints = repaintsIn(wish, placed, notes, regionOf(wish, was).getBackgrounds());
  const lost = marks.length - placed.length;
  if (repaints.length === 0) return { closed: 0, lost, isSettled: true };
  const areas = openAreas(sheet, repaints);
  const closed = repaints.filter((repaint) => !areas.some((area) => holds(area, repaint))).length;
  return { closed, lost, isSettled: areas.length === 0 || paint(wish, areas, repaints, was) };
};

const takeTurns = (wish: Wish, was: RowsRead, first: Notes): Turn => {
  let [rows, notes] = [was, first];
  for (let turn = 1; turn <= MOST_TURNS; turn += 1) {
    const taken = takeTurn(wish, rows, notes);
    if (taken.isSettled) return taken;
    rows = rowsNow(wish.sheet, wish.clock);
    notes = regionOf(wish, rows).getNotes();
  }
  return { closed: 0, lost: wish.marks.length, isSettled: false };
};

const takeTurnsAnew = (wish: Wish): Turn => {
  const rows = rowsNow(wish.sheet, wish.clock);
  return takeTurns(wish, rows, regionOf(wish, rows).getNotes());
};

export interface MarkOptions {
  readonly clock: WallClock;
  /** The colours that marks may have. */
  readonly colors: readonly string[];
  readonly rows?: MarkedRows;
  /** The tab's rows as they were judged, where they were read just now: all of them, or `rows`. */
  readonly was?: RowsRead;
}

/**
 * Makes the marks of a tab, or of some of its rows, exactly these: old marks go, and what people had noted and
 * coloured comes back as it was. A mark goes to the row that it tells of, also when others put rows in or sort
 * meanwhile. No write where nothing changes; else one of notes and one a colour, each with a look before it. Cells
 * that the person may not edit are left as they are; then the open ones among them cost looks and writes of their own.
 */
export const replaceMarks = (
  sheet: Sheet,
  marks: readonly Mark[],
  { clock, colors, rows, was }: MarkOptions,
): Marked => {
  const wish: Wish = { sheet, clock, marks, ours: new Set(colors), rows };
  // Rows are read before their notes: what is put in between is then seen before anything is coloured.
  const before = was ?? (marks.length === 0 ? undefined : rowsNow(sheet, clock));
  const notes = regionOf(wish, before).getNotes();
  const marked = countMarked(notes);
  if (marks.length === 0 && marked === 0) return { marked, closed: 0, lost: 0 };
  traceBeside();
  const { closed, lost } = before ? takeTurns(wish, before, notes) : takeTurnsAnew(wish);
  return { marked, closed, lost };
};

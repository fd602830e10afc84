import type { Cell } from '../base/cell';
import type { StandingList } from '../base/grid';
import { rowsReadOf } from '../base/row-print';
import type { Locale } from '../i18n/locale';
import type { TabSpec } from './edit';
import { inOrder, ownOrderOf, type OwnList, type OwnOrder } from './own-columns';
import { hiddenOf, isTypedOver, printsOf, readHidden, sameCell, withTyped } from './typed-over';

/** How lines of a list are known again; all columns but the list's own are people's. */
export interface KnownLines extends OwnList {
  /** The hidden column, from 1: a line's key, and what the add-on wrote into its other cells. */
  readonly keyColumn: number;
  /** What tells a line from others, without the sign of what is past; '' for a row of somebody's own. */
  readonly keyOf: (line: readonly Cell[]) => string;
  /** Whether people wrote into the line's own columns what is found nowhere else. */
  readonly isWritten?: (line: readonly Cell[]) => boolean;
  /** Whether what people wrote into an own column, from 0, is read there and kept elsewhere. */
  readonly isTaken?: (line: readonly Cell[], column: number) => boolean;
  /** A row by which the add-on says that there is none. */
  readonly isSaying?: (line: readonly Cell[]) => boolean;
}

/** A row of a list that stands, in the order in which the add-on wrote its columns. */
interface Row {
  /** The hidden one holds the key alone. */
  readonly cells: readonly Cell[];
  readonly notes: readonly string[];
  /** Of what the add-on wrote into its own cells; none for a row of somebody's own. */
  readonly prints: readonly string[];
  /** The formula of a cell; '' for none. */
  readonly formulaAt: (column: number) => string;
}

const isFilled = (cells: readonly Cell[]): boolean => cells.some((cell) => cell !== '');

/** Before the key of a line whose matter is gone: it stays for what people wrote there. */
const PAST = '~';

/** The key of a line, and whether its matter was gone when the list was written. */
export const readKey = (text: string): { readonly key: string; readonly isPast: boolean } =>
  text.startsWith(PAST) ? { key: text.slice(PAST.length), isPast: true } : { key: text, isPast: false };

const isTyped = ({ cells, prints }: Row, column: number, { keyColumn }: KnownLines): boolean =>
  column + 1 !== keyColumn && isTypedOver(cells[column], prints[column]);

const isTakenFrom = ({ cells }: Row, column: number, { isTaken }: KnownLines): boolean =>
  isTaken?.(cells, column) === true;

/** Whether people wrote into one of the add-on's cells what is found nowhere else. */
const isWrittenInto = (row: Row, lines: KnownLines): boolean =>
  lines.isWritten?.(row.cells) === true ||
  lines.headings.some((_, column) => isTyped(row, column, lines) && !isTakenFrom(row, column, lines));

/** What people have beside a line, on it as a note, or in its own columns. */
const hasOwn = (row: Row, lines: KnownLines): boolean =>
  isFilled(row.cells.slice(lines.headings.length)) || isFilled(row.notes) || isWrittenInto(row, lines);

const withHidden = (
  cells: readonly Cell[],
  { keyColumn }: KnownLines,
  hidden: (key: string) => string,
): Cell[] =>
  cells.map((cell, index) => (index + 1 === keyColumn ? hidden(typeof cell === 'string' ? cell : '') : cell));

const asPast = (row: Row, lines: KnownLines): Row => ({
  ...row,
  cells: withHidden(row.cells, lines, (key) => (key === '' ? '' : PAST + readKey(key).key)),
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

/** What is written on the tab: cells and notes. */
type Written = Pick<Row, 'cells' | 'notes'>;

/** The notes of a row with what is lost of its cells otherwise: what was typed where the add-on writes, and formulas. */
const notesWith = (row: Row, locale: Locale, isLost: (column: number) => boolean): string[] =>
  row.cells.map((cell, column) => {
    const note = row.notes[column] ?? '';
    return isLost(column) ? withTyped(note, row.formulaAt(column) || cell, locale) : note;
  });

/** The line with what people have beside the one that stood for it, or typed into that one. */
const besideOld = (
  line: readonly Cell[],
  old: Row | undefined,
  lines: KnownLines,
  locale: Locale,
): Written => {
  const own = lines.headings.length;
  if (old === undefined) return { cells: line, notes: [] };
  const isLost = (column: number): boolean =>
    column < own
      ? isTyped(old, column, lines) &&
        !sameCell(old.cells[column], line[column]) &&
        !isTakenFrom(old, column, lines)
      : old.formulaAt(column) !== '';
  return { cells: [...line, ...old.cells.slice(own)], notes: notesWith(old, locale, isLost) };
};

/** What the add-on writes, with what it was in the hidden cell; that of the headings is a heading itself. */
const withItsPrints = (line: readonly Cell[], index: number, lines: KnownLines): Cell[] =>
  index === lines.headerRow - 1
    ? [...line]
    : withHidden(line, lines, (key) =>
        hiddenOf({ key, prints: printsOf(line.slice(0, lines.headings.length)) }),
      );

/** The row as it stands, in which the add-on writes no more: of a formula its value, and what it was. */
const asItStands = (row: Row, lines: KnownLines, locale: Locale): Written => ({
  cells: withHidden(row.cells, lines, (key) => hiddenOf({ key, prints: row.prints })),
  notes: notesWith(row, locale, (column) => row.formulaAt(column) !== ''),
});

/** Whether the row is no line of the add-on's. */
const isSomebodys = ({ cells, prints }: Row, { keyColumn, keyOf }: KnownLines): boolean =>
  keyOf(cells) === '' || (cells[keyColumn - 1] === '' && prints.length === 0);

/** What is people's in a row that no line stands for; undefined where nothing is. */
const peoplesRow = (row: Row, lines: KnownLines): Row | undefined => {
  const key = keyIn(lines, row.cells);
  if (key !== SAYING && isSomebodys(row, lines))
    return isFilled(row.cells) || isFilled(row.notes) ? row : undefined;
  if (!hasOwn(row, lines)) return undefined;
  if (key !== SAYING) return asPast(row, lines);
  const own = lines.headings.length;
  const cells = row.cells.map((cell, index) => (index < own && !isTyped(row, index, lines) ? '' : cell));
  return { ...row, cells, prints: [] };
};

/** What stands in title and headings where nobody typed: an earlier version wrote no prints of them. */
const printsAbove = (cells: readonly Cell[], index: number, { headings, headerRow }: KnownLines): string[] =>
  printsOf(
    headings.map((words, column) =>
      index === headerRow - 1
        ? (words.find((word) => word === cells[column]) ?? words[0] ?? '')
        : // Title and hint stand in the first column alone.
          ((column === 0 ? cells[0] : undefined) ?? ''),
    ),
  );

/** The rows of a list that stands, in the add-on's own order. */
const rowsOf = ({ grid, notes }: StandingList, lines: KnownLines, order: OwnOrder): Row[] => {
  const allNotes = inOrder(notes(), order, '');
  return inOrder<Cell>(grid.cells, order, '').map((all, index): Row => {
    const hidden = readHidden(all[lines.keyColumn - 1]);
    const cells = withHidden(all, lines, () => hidden.key);
    const isKnown = hidden.prints.length > 0 || index >= lines.headerRow;
    return {
      cells,
      notes: allNotes[index] ?? [],
      prints: isKnown ? hidden.prints : printsAbove(cells, index, lines),
      formulaAt: (column) =>
        grid.beneath?.formulaAt((order.rows[index] ?? 0) + 1, (order.columns[column] ?? 0) + 1) ?? '',
    };
  });
};

/** The lines of a list that stands, and people's rows among them, each cell in its own column. */
export const linesOn = ({ cells }: Pick<StandingList['grid'], 'cells'>, lines: KnownLines): Cell[][] =>
  inOrder<Cell>(cells, ownOrderOf(cells, lines), '')
    .slice(lines.headerRow)
    .map((row) => withHidden(row, lines, (text) => readHidden(text).key));

const widened = <T>(rows: readonly (readonly T[])[], width: number, blank: T): T[][] =>
  rows.map((row) => [...row, ...Array<T>(Math.max(0, width - row.length)).fill(blank)].slice(0, width));

/** Both of a list, with people's rows under its lines. */
const mixed = (tab: TabSpec, old: readonly Row[], lines: KnownLines, locale: Locale): Written[] => {
  const byKey = rowsByKey(old.slice(lines.headerRow), lines);
  const oldOf = (line: readonly Cell[], index: number): Row | undefined => {
    if (index < lines.headerRow) return old[index];
    const key = keyIn(lines, line);
    return key === '' ? undefined : byKey.get(key)?.shift();
  };
  const written = tab.cells.map((line, index) => {
    const { cells, notes } = besideOld(line, oldOf(line, index), lines, locale);
    return { cells: withItsPrints(cells, index, lines), notes };
  });
  const left = [...byKey.values()].flat().flatMap((row) => peoplesRow(row, lines) ?? []);
  return [...written, ...left.map((row) => asItStands(row, lines, locale))];
};

/**
 * The list with what people wrote on the one that stands: columns and notes of theirs stay with the lines beside which
 * they stood, rows of theirs stay under the lines, with those whose matter is gone and that they had written beside.
 * What they typed where the add-on writes becomes a note on its cell.
 */
export const withPeoples = (
  tab: TabSpec,
  standing: StandingList | undefined,
  lines: KnownLines,
  locale: Locale,
): TabSpec => {
  const old = standing ? rowsOf(standing, lines, ownOrderOf(standing.grid.cells, lines)) : [];
  const rows = mixed(tab, old, lines, locale);
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
    ...(standing ? { was: rowsReadOf(standing.grid.cells) } : {}),
  };
};

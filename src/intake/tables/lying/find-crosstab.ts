import { isDateCell, type Cell } from '../../../base/cell';
import type { CrossHead, Crosstab } from '../../cells/crosstab';
import { cellText, filledCells, isBlank, isNothing, lastColumnOf, lastRowOf } from '../../cells/grid-cells';
import { mergedReader } from '../../cells/upright';
import { looksDated, readForm } from '../../dates/vi-date';
import type { Field } from '../../words/headings/field';
import { BEGINS_A_TRIP, PLACE_FIELDS } from '../../words/headings/field-sets';
import { readYesNo, saysWent } from '../../words/lists/answers';
import { saysAway } from '../../words/lists/marks';
import { isSignatureLabel } from '../../words/row-words';
import { readStatedDays } from '../../words/time/stated-days';
import { fieldOf, isSumOfRows, type LyingSearch } from './lying-search';
import { FEW_ACROSS, firstRowWith, peopleOfRow } from './people-row';

/** What stands across the heading. */
type Across = 'people' | 'places';

/** What the cells below the heads hold, all of them. */
type Held = 'ticks' | 'days' | 'dates' | 'words';

/** How the upright table calls the heads, and what stands below them. */
const CALLED: Readonly<Record<Across | Held, string>> = {
  people: 'Họ và tên',
  places: 'Nơi đến',
  ticks: '',
  days: 'Số ngày',
  dates: 'Thời gian',
  words: 'Nơi đến',
};

/** One row under names may be anything that is said of them. */
const FEWEST_ROWS = 2;

interface HeadRow {
  readonly across: Across;
  readonly row: number;
  readonly heads: readonly CrossHead[];
}

const placesOfRow = ({ grid, isPlace }: LyingSearch, row: number): number[] => {
  const cells = filledCells(grid, row);
  const places = cells.filter(({ cell }) => typeof cell === 'string' && isPlace(cellText(cell)));
  const first = cells.findIndex((it) => it === places[0]);
  const areTogether = places.every((it, index) => cells[first + index] === it);
  return areTogether ? places.map(({ column }) => column) : [];
};

const headsOfRow = (search: LyingSearch, row: number): HeadRow | undefined => {
  const people = peopleOfRow(search, row);
  const across = people.length > 0 ? 'people' : 'places';
  const columns = across === 'people' ? people : placesOfRow(search, row);
  if (columns.length < FEW_ACROSS) return undefined;
  const heads = columns.map((column) => ({ column, text: cellText(mergedReader(search.grid)(row, column)) }));
  return { across, row, heads };
};

/** Whether a cell says that its head was part of what the row tells; a mark of leave says it was not. */
const isEntry = (cell: Cell): boolean =>
  !isNothing(cell) && readYesNo(cellText(cell)) !== false && !saysAway(cellText(cell));

const holds = (cell: Cell): Held | undefined => {
  const text = cellText(cell);
  if (isDateCell(cell)) return 'dates';
  if (readYesNo(text) === true || saysWent(text)) return 'ticks';
  if (readStatedDays(cell) !== undefined) return 'days';
  if (readForm(cell).length > 0) return 'dates';
  return /\p{L}{2}/u.test(text) ? 'words' : undefined;
};

/** One thing, all over: `1` is a tick among ticks and a day among numbers of days. */
const heldByAll = (cells: readonly Cell[]): Held | undefined => {
  const held = new Set(cells.map(holds));
  if (held.size === 2 && held.has('days') && held.has('ticks'))
    return cells.every((cell) => readStatedDays(cell) !== undefined) ? 'days' : undefined;
  const [only] = held;
  return held.size === 1 ? only : undefined;
};

/** Below a head stand either facts in columns of their own, or cells of one kind. */
interface Own {
  /** The last row of the heading. */
  readonly bottom: number;
  /** What each of a head's columns is called. */
  readonly words: readonly string[];
  readonly fields: readonly (Field | undefined)[];
  /** What all cells below the heads hold, where each has one column. */
  readonly held?: Held;
}

/** So many columns each head has; undefined where they have not the same number. */
const widthOf = (heads: readonly CrossHead[]): number | undefined => {
  const apart = heads.slice(1).map(({ column }, index) => column - (heads[index]?.column ?? 0));
  const [width] = apart;
  return apart.every((it) => it === width) ? width : undefined;
};

/** `Thời gian | Địa bàn | Nội dung` under each of the heads. */
const factsBelow = ({ grid, read }: LyingSearch, { row, heads }: HeadRow): Own | undefined => {
  const width = widthOf(heads);
  if (width === undefined) return undefined;
  const [words = [], ...others] = heads.map(({ column }) =>
    Array.from({ length: width }, (_, index) => cellText(mergedReader(grid)(row + 1, column + index))),
  );
  const fields = words.map((text) => fieldOf(read, text));
  const areAlike = others.every((own) => own.every((text, index) => text === words[index]));
  return areAlike && fields.some((field) => field !== undefined)
    ? { bottom: row + 1, words, fields }
    : undefined;
};

const FIELD_OF: Readonly<Record<Held, Field | undefined>> = {
  ticks: undefined,
  days: 'days',
  dates: 'dates',
  words: 'unit',
};

/** Cells of one kind, under the heads themselves; between these nothing stands. */
const cellsBelow = (
  { grid }: LyingSearch,
  { across, row, heads }: HeadRow,
  rows: readonly number[],
): Own | undefined => {
  if (widthOf(heads) !== 1) return undefined;
  const valueAt = mergedReader(grid);
  const cells = rows.flatMap((at) => heads.map(({ column }) => valueAt(at, column))).filter(isEntry);
  const held = heldByAll(cells);
  if (held === undefined || (held === 'words' && across === 'places')) return undefined;
  if (held === 'ticks') return { bottom: row, words: [], fields: [], held };
  return { bottom: row, words: [CALLED[held]], fields: [FIELD_OF[held]], held };
};

/** The rows below, down to the signatures; those that add up others apart. */
const rowsBelow = ({ grid, read }: LyingSearch, bottom: number) => {
  const rows: number[] = [];
  const sums: number[] = [];
  for (let row = bottom + 1; row <= lastRowOf(grid); row += 1) {
    const texts = filledCells(grid, row).map(({ cell }) => cellText(cell));
    if (texts.some(isSignatureLabel)) break;
    if (texts.length > 0) (texts.some((text) => isSumOfRows(read, text)) ? sums : rows).push(row);
  }
  return { rows, sums };
};

/** The columns left and right of the heads, with what is written over them: in the row of the heads, or next to it. */
const sharedColumns = (
  { grid, read }: LyingSearch,
  { row, heads }: HeadRow,
  { bottom, words }: Pick<Own, 'bottom' | 'words'>,
) => {
  const valueAt = mergedReader(grid);
  const [first] = heads;
  const last = heads[heads.length - 1];
  const end = (last?.column ?? 0) + Math.max(1, words.length);
  const columns = Array.from(
    { length: lastColumnOf(grid) - grid.firstColumn + 1 },
    (_, i) => grid.firstColumn + i,
  );
  const overs = [row, ...(bottom > row ? [bottom] : []), row - 1];
  const headingOver = (column: number) => {
    const at = overs.find((over) => !isBlank(valueAt(over, column))) ?? row;
    const text = cellText(valueAt(at, column));
    return { column, text, at, field: fieldOf(read, text) };
  };
  return columns
    .filter((column) => column < (first?.column ?? 0) || column >= end)
    .map(headingOver)
    .filter(({ text, field }) => text !== '' && field !== 'total');
};

type Shared = ReturnType<typeof sharedColumns>;

const tells = (wanted: readonly Field[], where: readonly (Field | undefined)[]): boolean =>
  where.some((field) => field !== undefined && wanted.includes(field));

/** Who went stands across or beside, and once. */
const namesWhoWent = (across: Across, shared: Shared): boolean => {
  const fields = shared.map(({ field }) => field);
  return tells(['officer'], fields) === (across === 'places');
};

/** Who, when and where, each told once: by the columns that are shared, by the heads or by what stands below these. */
const makesTrips = (across: Across, { fields }: Own, shared: Shared): boolean => {
  const beside = shared.map(({ field }) => field);
  const dated = [beside, fields].filter((where) => tells(BEGINS_A_TRIP, where)).length;
  const placed = [beside, fields].filter((where) => tells(PLACE_FIELDS, where)).length;
  return dated === 1 && (across === 'people' ? placed <= 1 : placed === 0);
};

/** The time of a shared row is of days: quarters and rounds down the side are set upright with their officers. */
const namesDays = ({ grid }: LyingSearch, rows: readonly number[], shared: Shared): boolean => {
  const valueAt = mergedReader(grid);
  const dated = shared.filter(({ field }) => field !== undefined && BEGINS_A_TRIP.includes(field));
  const cells = rows
    .filter((row) => filledCells(grid, row).length > 1)
    .flatMap((row) => dated.map(({ column }) => valueAt(row, column)));
  return cells.every((cell) => isBlank(cell) || isDateCell(cell) || looksDated(cellText(cell)));
};

/**
 * A column of what the heads' own columns hold, under a heading that nobody knows: one more head, perhaps, whose name
 * was mistyped, and whose trips would be lost.
 */
const mayHaveMoreHeads = (
  { grid }: LyingSearch,
  { held = 'dates' }: Own,
  shared: Shared,
  rows: readonly number[],
): boolean => {
  const valueAt = mergedReader(grid);
  return shared.some(({ column, field }) => {
    if (field !== undefined) return false;
    const cells = rows.map((row) => valueAt(row, column)).filter(isEntry);
    return cells.length > 0 && cells.every((cell) => holds(cell) === held);
  });
};

interface Found {
  readonly across: Across;
  readonly own: Own;
  readonly shared: Shared;
  readonly rows: readonly number[];
}

const isSure = (search: LyingSearch, { across, own, shared, rows }: Found): boolean =>
  rows.length >= FEWEST_ROWS &&
  makesTrips(across, own, shared) &&
  namesDays(search, rows, shared) &&
  !mayHaveMoreHeads(search, own, shared, rows);

const crosstabIn = (search: LyingSearch, row: number): Crosstab | undefined => {
  const found = headsOfRow(search, row);
  if (!found) return undefined;
  const { across, heads } = found;
  const facts = factsBelow(search, found);
  const shared = sharedColumns(search, found, facts ?? { bottom: row, words: [] });
  // A commune beside its district in each row of a log is seen here, before the rows below it are looked through.
  if (!namesWhoWent(across, shared)) return undefined;
  const { rows, sums } = rowsBelow(search, facts?.bottom ?? row);
  const own = facts ?? cellsBelow(search, found, rows);
  if (own === undefined || !isSure(search, { across, own, shared, rows })) return undefined;
  return {
    grid: search.grid,
    top: Math.min(row, ...shared.map(({ at }) => at)),
    row,
    bottom: own.bottom,
    heads,
    rows,
    sums,
    shared: shared.map(({ column }) => column),
    width: Math.max(1, own.words.length),
    heading: [
      ...shared.map(({ text }) => text),
      CALLED[across],
      ...(own.words.length > 0 ? own.words : ['']),
    ],
    isEntry,
  };
};

/** A table whose rows several people or places share, where it is sure what its cells hold. */
export const findCrosstab = (search: LyingSearch): Crosstab | undefined =>
  firstRowWith(search.grid, (row) => crosstabIn(search, row));

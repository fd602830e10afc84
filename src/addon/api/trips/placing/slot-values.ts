import type { Cell, CellChange } from '../../../../base/cell';
import type { Grid } from '../../../../base/grid';
import { lengthOf, type Span } from '../../../../domain/days/span';
import { cellAt, cellText, isBlank } from '../../../../intake/cells/grid-cells';
import type { TableReading } from '../../../../intake/read-workbook';
import type { Field } from '../../../../intake/words/headings/field';
import { spanText } from '../../../../output/paper/figures';
import { refOf, type TableCell } from './table-lines';
import type { TripValues } from '../trip-row';
import type { Slot } from './wide-slots';

/** Cells of a line, and the fields that they tell of. */
export interface Filling {
  readonly cells: readonly (readonly [place: number, to: Cell])[];
  readonly fields: ReadonlySet<Field>;
}

export const changesOf = (
  table: TableReading,
  line: number,
  { cells }: Filling,
): (CellChange & { readonly at: TableCell })[] =>
  cells.map(([place, to]) => ({ at: refOf(table, { line, place }), to }));

/** What stands in these places on the other lines, as people filled them in. */
const habitsAt = (grid: Grid, table: TableReading, places: readonly number[]): Cell[] => {
  const { firstRow = 1, lastRow = 0 } = table;
  const right = grid.firstColumn + (grid.cells[0]?.length ?? 0) - 1;
  const lines = table.lies
    ? Array.from({ length: right }, (_, index) => index + 1)
    : table.rows.flatMap(({ row, use }) =>
        use === 'trip' && row >= firstRow && row <= lastRow ? [row] : [],
      );
  return lines
    .flatMap((line) => places.map((place) => refOf(table, { line, place })))
    .map(({ row, column }) => cellAt(grid, row, column))
    .filter((cell) => !isBlank(cell));
};

const LONGEST_MARK = 2;

/** A sign for a day or a round: `x`, a tick. */
const isMark = (cell: Cell): boolean =>
  cell === true ||
  (typeof cell === 'string' && /\p{L}|\p{S}/u.test(cell) && cell.trim().length <= LONGEST_MARK);

/** More than days: `ngày 5` tells of no place. */
const namesMore = (cell: Cell): boolean =>
  typeof cell === 'string' && /\p{L}{2}/u.test(cell.replace(/ngày|từ|đến|và/giu, ''));

/** What most of them are. */
const mostUsual = (cells: readonly Cell[]): Cell | undefined => {
  const counts = new Map<Cell, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
};

/** The mark of a day that is usual in the table. */
export const dayMark = (grid: Grid, table: TableReading, places: readonly number[]): Cell => {
  const cells = habitsAt(grid, table, places);
  return mostUsual(cells.filter((cell) => isMark(cell) || cell === 1)) ?? 'x';
};

/** Under headings of their own: each field has its cell; dates as the table's rounds are written. */
const ofHeadings = ({ places }: Slot, values: TripValues, when: Cell): Filling => {
  const cells = [...places].flatMap(([field, place]): Filling['cells'] => {
    const to = field === 'dates' ? when : (values[field] ?? '');
    return to === '' || field === 'status' ? [] : [[place, to]];
  });
  return { cells, fields: new Set(places.keys()) };
};

/** In the one cell of a round or a month, the way its neighbours are filled in first. */
const ofValue = (place: number, { values, span, habits }: About): Filling[] => {
  const unit = cellText(values.unit ?? '');
  const short = spanText(span);
  const filling = (to: Cell, ...fields: Field[]): Filling => ({
    cells: [[place, to]],
    fields: new Set(fields),
  });
  const mark = mostUsual(habits.filter(isMark));
  const words = habits.filter(namesMore);
  const withPlace =
    unit === '' ? [] : [filling(`${short} ${unit}`, 'unit'), filling(`${unit} (${short})`, 'unit')];
  const count = [filling(lengthOf(span))];
  const isCounted = habits.filter((cell) => typeof cell === 'number').length > habits.length / 2;
  if (isCounted) return [...count, filling(short)];
  if (mark !== undefined && words.length === 0) return [filling(mark), filling(short), ...count];
  return words.length > 0 || habits.length === 0
    ? [...withPlace, filling(short), ...count]
    : [filling(short), ...withPlace, ...count];
};

interface About {
  readonly values: TripValues;
  readonly span: Span;
  readonly habits: readonly Cell[];
}

interface Asked {
  readonly table: TableReading;
  readonly grid: Grid;
  readonly values: TripValues;
  readonly span: Span;
  /** The places under nothing but a period. */
  readonly bare: readonly number[];
}

/** The ways in which the cells of a slot may tell of the trip, the most usual in the table first. */
export const fillingsOf = (slot: Slot, { table, grid, values, span, bare }: Asked): Filling[] => {
  if (slot.value !== undefined)
    return ofValue(slot.value, { values, span, habits: habitsAt(grid, table, bare) });
  const short = ofHeadings(slot, values, spanText(span));
  return slot.places.has('dates') ? [short, ofHeadings(slot, values, values.dates ?? '')] : [short];
};

import type { Cell } from '../../../base/cell';
import type { Session } from '../../../domain/trips/trip';
import type { DateSegment } from '../../dates/date-segment';
import { daysOf, lengthOf } from '../../../domain/days/span';
import { cellText, isNothing } from '../../cells/grid-cells';
import { valueAt } from '../../rows/value-at';
import type { TripCells } from '../../rows/trip-cells';
import type { ClassedTable } from '../../tables/heading/table';
import { isTick, readYesNo } from '../../words/lists/answers';
import { saysAway } from '../../words/lists/marks';
import { PLACE_FIELDS } from '../../words/headings/field-sets';
import { readStatedDays } from '../../words/time/stated-days';
import { sessionOfHeading } from '../../words/time/sessions';
import { LONGEST_TRIP } from '../../../domain/trips/trip';

type HalfDay = Exclude<Session, 'half'>;

/** A column for the morning and one for the afternoon, each with a mark or a place. */
export type HalfDayColumns = Readonly<Record<HalfDay, number>>;

/** The columns of both halves of the day: one of them alone says nothing of the other. */
export const halfDayColumns = ({ header, columns }: ClassedTable): HalfDayColumns | undefined => {
  const isFree = (column: number): boolean => columns.every((it) => it.column !== column || !it.corrected);
  const of = (half: HalfDay): number | undefined =>
    header.find(
      ({ parts, column }) => isFree(column) && sessionOfHeading(parts[parts.length - 1] ?? '') === half,
    )?.column;
  const [morning, afternoon] = [of('morning'), of('afternoon')];
  return morning === undefined || afternoon === undefined ? undefined : { morning, afternoon };
};

const isSpent = (cell: Cell): boolean =>
  !isNothing(cell) &&
  cell !== false &&
  cell !== 0 &&
  readYesNo(cellText(cell)) !== false &&
  !saysAway(cellText(cell));

const isPlace = (cell: Cell): cell is string =>
  typeof cell === 'string' && isSpent(cell) && !isTick(cell) && readYesNo(cell) === undefined;

/** Places for the halves of days that the row counts as whole ones: where one is blank, the other holds for both. */
const countsWholeDays = (cells: TripCells, first: Cell, second: Cell): boolean => {
  const days = readStatedDays(cells.cell('days'))?.days;
  return days !== undefined && Number.isInteger(days) && [first, second].some(isPlace);
};

const TYPED: Readonly<Record<HalfDay, string>> = { morning: 'sáng', afternoon: 'chiều' };

/** The cells of a trip with the half of the day, and the place, that its columns of half days tell. */
export const withHalfDays = (
  cells: TripCells,
  table: ClassedTable,
  halves: HalfDayColumns | undefined,
): TripCells => {
  if (halves === undefined) return cells;
  const [morning, afternoon] = [halves.morning, halves.afternoon].map((it) => valueAt(table, cells.row, it));
  const [first = '', second = ''] = [morning, afternoon];
  const spent = [isSpent(first), isSpent(second)];
  const isWhole = spent[0] === spent[1] || countsWholeDays(cells, first, second);
  const only: HalfDay | undefined = isWhole ? undefined : spent[0] ? 'morning' : 'afternoon';
  const places = PLACE_FIELDS.some((field) => cells.columnOf(field) !== undefined)
    ? []
    : [first, second].filter(isPlace);
  return {
    ...cells,
    columnOf: (field) => {
      if (field === 'session') return halves[only ?? 'morning'];
      return field === 'unit' && places.length > 0 ? halves.morning : cells.columnOf(field);
    },
    cell: (field) => {
      if (field === 'session') return only === undefined ? '' : TYPED[only];
      return field === 'unit' && places.length > 0 ? (places[0] ?? '') : cells.cell(field);
    },
  };
};

/** Whether the row ticks neither half, though it is of a table that does. */
export const ticksNeither = (
  cells: TripCells,
  table: ClassedTable,
  halves: HalfDayColumns | undefined,
): boolean =>
  halves !== undefined &&
  [halves.morning, halves.afternoon].every((column) => !isSpent(valueAt(table, cells.row, column)));

/** The mornings, or afternoons, of several days: each of them is half a day. */
export const inHalfDays = (
  segments: readonly DateSegment[],
  session: Session | undefined,
): readonly DateSegment[] =>
  session === undefined
    ? segments
    : segments.flatMap((segment): readonly DateSegment[] =>
        segment.session !== undefined || lengthOf(segment) === 1 || lengthOf(segment) > LONGEST_TRIP
          ? [segment]
          : daysOf(segment).map((day) => ({ from: day, to: day, session })),
      );

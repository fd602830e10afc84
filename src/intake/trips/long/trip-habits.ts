import { isDateCell, type Cell } from '../../../base/cell';
import type { Day } from '../../../base/day';
import { memo } from '../../../base/memo';
import type { CountsFrom, TripDateContext } from '../../dates/judge/trip-dates';
import type { Span } from '../../../domain/days/span';
import { columnHabits, leavesEndBlank, tellsOneEnd } from '../../dates/habits/date-habits';
import { isTick, readYesNo } from '../../words/lists/answers';
import type { Field } from '../../words/headings/field';
import { swapOf } from '../../dates/date-variants';
import { dayFirst, lengthsMonthFirst, statedMonthFirst, typesMonthFirst } from '../../dates/month-first';
import { typesFirstOverLast } from '../../dates/habits/first-over-last';
import type { Days } from '../../dates/habits/nearby-days';
import { valueAt } from '../../rows/value-at';
import { cellText, isNothing } from '../../cells/grid-cells';
import { columnsOf, type BodyRow, type ClassedTable } from '../../tables/heading/table';
import { readDates } from '../../dates/vi-date';
import { inYearsAround } from '../../dates/habits/year-change';
import { readNotDone } from '../../words/not-done';
import { titlesOver } from '../../tables/kind/titles';
import { namesPlan } from '../../words/stages';
import { beginningsOf, nearbyOf } from './rows-in-time';
import type { RowHabits } from '../../rows/trip-cells';
import type { TripSetting } from '../trip-setting';
import { DATE_FIELDS, type DateField } from '../../words/headings/field-sets';
import { countsDays, countsSessions } from '../../words/time/day-words';

/** How a table fills in its columns. */
export interface TripHabits {
  readonly dates: NonNullable<TripDateContext['habits']>;
  readonly blankEndIsOneDay: boolean;
  /** Text dates have the month before the day. */
  readonly monthFirst: boolean;
  /** A cell of dates has the first day over the last. */
  readonly firstOverLast: boolean;
  readonly countsFrom: CountsFrom | undefined;
  readonly row: RowHabits;
  /** Rough days of the rows, by their place among the records. */
  readonly days: Days;
  /** Where the rows around each lie in time, where the rows go by time. */
  readonly nearby: readonly (Span | undefined)[];
}

/** A mark, or the word for it, in a column that says by its heading what was done. */
const isTicked = (cell: Cell): boolean => cell === true || isTick(cellText(cell));

/** `có`, `ok`, `Đ`: longer words are a state of their own, which not all rows need have. */
const LONGEST_MARK = 3;

/** Whether all that is filled in is one and the same mark: what it stands for, a blank cell is not. */
const isOneMark = (cells: readonly Cell[]): boolean => {
  const marks = new Set(cells.filter((cell) => !isNothing(cell)).map((cell) => cellText(cell).toLowerCase()));
  const [only = ''] = marks;
  return (
    marks.size === 1 &&
    only.length <= LONGEST_MARK &&
    readYesNo(only) !== false &&
    readNotDone(only) === undefined
  );
};

type Habitual = Pick<TripSetting, 'policy' | 'itemsOf'>;

type Cells = (field: Field) => readonly Cell[];

const filled = (cells: readonly Cell[]): number => cells.filter((cell) => !isNothing(cell)).length;

const rowHabits = (table: ClassedTable, cells: Cells): RowHabits => {
  const [stated, status] = [cells('days'), cells('status')];
  const heading = table.columns.find(({ field }) => field === 'days')?.heading ?? '';
  return {
    statusExpected: filled(status) * 2 > status.length,
    registers: titlesOver(table).some(namesPlan),
    statusIsTick:
      filled(status) > 0 && (status.every((cell) => isNothing(cell) || isTicked(cell)) || isOneMark(status)),
    daysAreNumbers: stated.filter((cell) => typeof cell === 'number').length * 2 > filled(stated),
    daysAreSessions: countsSessions(heading) && !countsDays(heading),
  };
};

/** The first days of the rows, put right where the whole column is stored month first, in the years that the rows around them tell. */
const roughDays = (cells: readonly Cell[], { policy, itemsOf }: Habitual, isSwapped: boolean): Days => {
  const within = { year: policy.year, within: [policy.window], itemsOf };
  const stored = (day: Day): Day => (isSwapped ? (swapOf(day) ?? day) : day);
  const days = cells.map((cell) =>
    isDateCell(cell) ? stored(cell.day) : readDates(cell, within).segments[0]?.from,
  );
  return inYearsAround(cells, days, { itemsOf, period: policy.window });
};

/** `Ngày đi`, `Ngày kết thúc` over a column of dates that has no other beside it: which end of the trips it holds. */
const endOfHeading = ({ header }: ClassedTable, column: number | undefined): CountsFrom | undefined => {
  const field = header.find((it) => it.column === column)?.guesses[0]?.field;
  return field === 'start' || field === 'end' ? field : undefined;
};

/** From which end the numbers of days are counted, where the dates are of one end alone. */
const countsFrom = (table: ClassedTable, cells: Cells): CountsFrom | undefined => {
  const fields = columnsOf(table);
  if (!fields.has('dates') || fields.has('end')) return undefined;
  const headed = endOfHeading(table, fields.get('dates'));
  return tellsOneEnd(cells('dates'), cells('days'), headed !== undefined) ? (headed ?? 'start') : undefined;
};

/** Looks at the columns of a table's records as wholes. */
export const habitsOf = (
  table: ClassedTable,
  rows: readonly BodyRow[],
  { policy, itemsOf }: Habitual,
): TripHabits => {
  const fields = columnsOf(table);
  const typed: Cells = memo((field) => {
    const column = fields.get(field);
    return rows.map(({ row }) => valueAt(table, row, column));
  });
  const monthFirst =
    typesMonthFirst(DATE_FIELDS.map(typed)) ||
    statedMonthFirst(typed('start'), typed('end'), { stated: typed('days'), year: policy.year }) ||
    lengthsMonthFirst(typed('start'), typed('end'), policy.year);
  const firstOverLast = typesFirstOverLast(typed('dates'), typed('days'));
  const cells: Cells = monthFirst ? memo((field) => typed(field).map(dayFirst)) : typed;
  const dates: Partial<Record<DateField, ReturnType<typeof columnHabits>>> = {};
  for (const field of DATE_FIELDS) if (fields.has(field)) dates[field] = columnHabits(cells(field), itemsOf);
  const stated = cells('days');
  const first = fields.has('dates') ? 'dates' : 'start';
  const firsts = cells(first);
  const days = roughDays(firsts, { policy, itemsOf }, dates[first]?.looksSwapped === true);
  const begins = beginningsOf(rows, cells('officer').map(cellText));
  return {
    dates,
    monthFirst,
    firstOverLast,
    blankEndIsOneDay: leavesEndBlank(cells('start'), cells('end'), stated),
    countsFrom: countsFrom(table, cells),
    row: rowHabits(table, cells),
    days,
    nearby: nearbyOf(firsts, days, begins),
  };
};

import type { Cell } from '../../../base/cell';
import { toIso, weekdayOf, WEEKDAY_NAMES, type Weekday } from '../../../base/day';
import type { Issue } from '../../../domain/issue';
import { daysOf, lengthOf, type Span } from '../../../domain/days/span';
import type { Trip } from '../../../domain/trips/trip';
import { cellText, isNothing } from '../../cells/grid-cells';
import { warning } from '../../cells/issues';
import { weekdaysIn } from '../../dates/weekday-days';
import { valueAt } from '../../rows/value-at';
import { NEARLY_ALL, sampleColumn } from '../../tables/heading/column-evidence';
import type { ClassedTable } from '../../tables/heading/table';
import { fold } from '../../text/fold';
import { namesWeekdays } from '../../words/time/weekday-names';
import { WEEKDAY_FIGURES } from '../../words/time/weekdays';
import { DAYS_OF_A_WEEK } from '../../words/time/calendar-figures';

/** The column also holds hours and remarks; where fewer cells name a weekday, it is not kept as one. */
const MOSTLY = 0.6;
/** More rows than these are one question, where they are many of the table's. */
const FEW = 3;
/** A third of the table: nobody mistypes every third weekday, so the column is of another year or filled down. */
const MANY = 1 / 3;

/** The weekdays that a cell of the column names: `Tư`, `T4`, `4`, `CN`; `T3 - T5`. */
const weekdaysOfCell = (cell: Cell): readonly Weekday[] => {
  const text = fold(cellText(cell)).trim();
  const figure = WEEKDAY_FIGURES[text];
  return figure === undefined ? weekdaysIn(text) : [figure];
};

/** The column that says on which weekday each trip was. */
const weekdayColumn = (table: ClassedTable): number | undefined =>
  table.header.find(({ column, parts }) => {
    if (!namesWeekdays(parts[parts.length - 1] ?? '')) return false;
    const cells = sampleColumn(table.grid, column, table.bottom + 1, table.last);
    return cells.filter((cell) => weekdaysOfCell(cell).length > 0).length >= cells.length * MOSTLY;
  })?.column;

const isFirst = ([weekday]: readonly Weekday[], { from }: Span): boolean => weekdayOf(from) === weekday;

/** A whole week has every weekday: beside it one, or a few, are the only days that were meant. */
const isWithin = (weekdays: readonly Weekday[], span: Span): boolean =>
  lengthOf(span) >= DAYS_OF_A_WEEK
    ? weekdays.length === 1 && isFirst(weekdays, span)
    : daysOf(span).some((day) => weekdays.includes(weekdayOf(day)));

/** What a row's cell says, and the days of its trips. */
interface ToldRow {
  readonly row: number;
  readonly value: string;
  readonly weekdays: readonly Weekday[];
  readonly spans: readonly Span[];
}

/** Where nearly all trips of several days have the weekday of their first one, that is what the column says. */
const saysFirstDays = (rows: readonly ToldRow[]): boolean => {
  const long = rows.filter(({ spans }) => spans.some((span) => lengthOf(span) > 1));
  const first = long.filter(({ weekdays, spans }) => spans.some((span) => isFirst(weekdays, span)));
  return first.length >= FEW && first.length >= long.length * NEARLY_ALL;
};

interface Mismatch {
  readonly row: number;
  readonly value: string;
  readonly span: Span;
}

/** Rows whose weekday is that of none of their days, a few one by one, many as one question of the table. */
export const weekdayIssues = (table: ClassedTable, trips: readonly Trip[]): Issue[] => {
  const column = weekdayColumn(table);
  if (column === undefined) return [];
  const spans = new Map<number, Span[]>();
  for (const { source, span } of trips) spans.set(source.row, [...(spans.get(source.row) ?? []), span]);
  const rows = [...spans].flatMap(([row, own]): ToldRow[] => {
    const cell = valueAt(table, row, column);
    const weekdays = isNothing(cell) ? [] : weekdaysOfCell(cell);
    return weekdays.length === 0 ? [] : [{ row, value: cellText(cell), weekdays, spans: own }];
  });
  const isOn = saysFirstDays(rows) ? isFirst : isWithin;
  const found = rows.flatMap(({ row, value, weekdays, spans: own }): Mismatch[] => {
    const [span] = own;
    return !span || own.some((each) => isOn(weekdays, each)) ? [] : [{ row, value, span }];
  });
  const { sheet } = table.grid;
  if (found.length > FEW && found.length >= spans.size * MANY)
    return [warning('WEEKDAY_MISMATCH', { sheet, row: table.bottom, column })];
  return found.map(({ row, value, span }) =>
    warning(
      'WEEKDAY_MISMATCH',
      { sheet, row, column },
      { params: { value, day: toIso(span.from), expected: WEEKDAY_NAMES[weekdayOf(span.from)] } },
    ),
  );
};

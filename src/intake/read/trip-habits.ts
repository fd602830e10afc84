import { isDateCell, type Cell } from '../../domain/cell';
import type { Day } from '../../domain/day';
import { remember } from '../../domain/remember';
import { DATE_FIELDS, type DateField, type TripDateContext } from '../trip-dates';
import type { Span } from '../../domain/span';
import { columnHabits, leavesEndBlank, nearbyDays, tellsFirstDays } from '../date-evidence';
import { fold } from '../fold';
import type { Field } from '../lexicon';
import { dayFirst, typesMonthFirst } from '../month-first';
import { valueAt, type BodyRow } from '../table/body-rows';
import { cellText, isNothing } from '../table/grid-cells';
import { columnsOf, type FoundTable } from '../table/table';
import { orderedBySwaps } from '../swapped-order';
import { readDates } from '../vi-date';
import { inYearsAround } from '../year-change';
import type { RowHabits } from './trip-cells';
import type { TripSetting } from './trip-setting';

/** How a table fills in its columns. */
export interface TripHabits {
  readonly dates: NonNullable<TripDateContext['habits']>;
  readonly blankEndIsOneDay: boolean;
  /** Text dates have the month before the day. */
  readonly monthFirst: boolean;
  readonly daysFromStart: boolean;
  readonly row: RowHabits;
  /** Rough days of the rows, by their place among the records. */
  readonly days: readonly (Day | undefined)[];
  /** Where the rows around each lie in time, where the rows go by time. */
  readonly nearby: readonly (Span | undefined)[];
}

const STEP_BACK = 10;
const FEW_STEPS_BACK = 0.08;
/** Rows enough that one step back among them is a slip. */
const ROWS_FOR_A_SLIP = 5;

type Days = readonly (Day | undefined)[];
/** What begins with a row, other than a trip. */
type Beginning = 'group' | 'officer' | undefined;

const isBefore = (day: Day | undefined, last: Day | undefined): boolean =>
  day !== undefined && last !== undefined && day + STEP_BACK < last;

/** Rows where days begin anew: most beginnings of their kind step back in time, so that each of them may. */
const beginsAnew = (days: Days, begins: readonly Beginning[]): ((index: number) => boolean) => {
  let last: Day | undefined;
  const back = { group: 0, officer: 0 };
  const all = { group: 0, officer: 0 };
  days.forEach((day, index) => {
    const kind = index === 0 ? undefined : begins[index];
    if (kind !== undefined && day !== undefined && last !== undefined) {
      all[kind] += 1;
      if (isBefore(day, last)) back[kind] += 1;
    }
    last = day ?? last;
  });
  return (index) => {
    const kind = begins[index];
    return kind !== undefined && back[kind] * 2 > all[kind];
  };
};

/**
 * Rows kept in time order, in runs: where another officer or group begins, the days may begin anew. No runs
 * where the rows go by place or not at all, and say nothing of each other.
 */
const runsInOrder = (days: Days, begins: readonly Beginning[]): readonly Days[] => {
  const isAnew = beginsAnew(days, begins);
  const runs: (Day | undefined)[][] = [];
  let last: Day | undefined;
  let back = 0;
  days.forEach((day, index) => {
    const stepsBack = isBefore(day, last);
    const isNewRun = isAnew(index) || (stepsBack && begins[index] === 'group');
    if (runs.length === 0 || isNewRun) runs.push([]);
    else if (stepsBack) back += 1;
    runs[runs.length - 1]?.push(day);
    last = isNewRun ? day : (day ?? last);
  });
  const slips = Math.max(days.length * FEW_STEPS_BACK, days.length >= ROWS_FOR_A_SLIP ? 1 : 0);
  return back > slips ? [] : runs;
};

/** Officers come back at most this much more often than there are of them, where each one's rows stand together. */
const TOGETHER = 1.3;

/** Whether the rows of each officer stand together, so that the days begin anew with the next one. */
const keepsOfficersTogether = (people: readonly string[]): boolean => {
  const changes = people.filter((name, index) => name !== people[index - 1]).length;
  return changes <= new Set(people).size * TOGETHER;
};

/** Rows in order: each lies between the one before and the one after. */
const betweenRows = (days: Days): readonly (Span | undefined)[] =>
  days.map((day, index) => {
    if (day === undefined) return undefined;
    const [before = day, after = day] = [days[index - 1], days[index + 1]];
    return { from: Math.min(before, day) as Day, to: Math.max(after, day) as Day };
  });

/** Where the days around each row lie; where rows go by time but for exchanged days, those put right. */
const nearbyOf = (
  cells: readonly Cell[],
  days: Days,
  begins: readonly Beginning[],
): readonly (Span | undefined)[] => {
  const runs = runsInOrder(days, begins);
  if (runs.length > 0) return runs.flatMap((run) => run.map((_, index) => nearbyDays(run, index)));
  return betweenRows(orderedBySwaps(cells, days) ?? []);
};

/** A mark, or the word for it, in a column that says by its heading what was done. */
const isTick = (cell: Cell): boolean => cell === true || /^(?:x|v|✓|✔|√|☑)$/i.test(cellText(cell));

type Habitual = Pick<TripSetting, 'policy' | 'itemsOf'>;

type Cells = (field: Field) => readonly Cell[];

const filled = (cells: readonly Cell[]): number => cells.filter((cell) => !isNothing(cell)).length;

const rowHabits = (table: FoundTable, cells: Cells): RowHabits => {
  const [stated, status] = [cells('days'), cells('status')];
  const heading = fold(table.columns.find(({ field }) => field === 'days')?.heading ?? '');
  return {
    statusExpected: filled(status) * 2 > status.length,
    statusIsTick: filled(status) > 0 && status.every((cell) => isNothing(cell) || isTick(cell)),
    daysAreNumbers: stated.filter((cell) => typeof cell === 'number').length * 2 > filled(stated),
    daysAreSessions: /\bbuoi\b/.test(heading) && !/\bngay\b/.test(heading),
  };
};

/** The first days of the rows, in the years that the rows around them tell. */
const roughDays = (cells: readonly Cell[], { policy, itemsOf }: Habitual): Days => {
  const within = { year: policy.year, within: [policy.window], itemsOf };
  const days = cells.map((cell) => (isDateCell(cell) ? cell.day : readDates(cell, within).segments[0]?.from));
  return inYearsAround(cells, days, itemsOf);
};

/** Looks at the columns of a table's records as wholes. */
export const habitsOf = (
  table: FoundTable,
  rows: readonly BodyRow[],
  { policy, itemsOf }: Habitual,
): TripHabits => {
  const fields = columnsOf(table);
  const typed: Cells = remember((field) => {
    const column = fields.get(field);
    return rows.map(({ row }) => valueAt(table, row, column));
  });
  const monthFirst = typesMonthFirst(DATE_FIELDS.map(typed));
  const cells: Cells = monthFirst ? remember((field) => typed(field).map(dayFirst)) : typed;
  const dates: Partial<Record<DateField, ReturnType<typeof columnHabits>>> = {};
  for (const field of DATE_FIELDS) if (fields.has(field)) dates[field] = columnHabits(cells(field), itemsOf);
  const stated = cells('days');
  const firsts = cells(fields.has('dates') ? 'dates' : 'start');
  const days = roughDays(firsts, { policy, itemsOf });
  const people = cells('officer').map(cellText);
  const isByOfficer = keepsOfficersTogether(people);
  const begins = rows.map(({ row }, index): Beginning => {
    const before = rows[index - 1];
    if (before && row > before.row + 1) return 'group';
    return isByOfficer && people[index] !== people[index - 1] ? 'officer' : undefined;
  });
  return {
    dates,
    monthFirst,
    blankEndIsOneDay: leavesEndBlank(cells('start'), cells('end'), stated),
    daysFromStart: fields.has('dates') && !fields.has('end') && tellsFirstDays(cells('dates'), stated),
    row: rowHabits(table, cells),
    days,
    nearby: nearbyOf(firsts, days, begins),
  };
};

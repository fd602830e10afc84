import { isDateCell, type Cell } from '../../domain/cell';
import type { Day } from '../../domain/day';
import type { Policy } from '../../domain/policy';
import type { DateField, TripDateContext } from '../date-context';
import { columnHabits, leavesEndBlank } from '../date-evidence';
import { fold } from '../fold';
import type { Field } from '../lexicon';
import { valueAt, type BodyRow } from '../table/body-rows';
import { isNothing } from '../table/grid-cells';
import { columnsOf, type FoundTable } from '../table/table';
import { readDay } from '../vi-date';
import type { RowContext } from './trip-details';

export const DATE_FIELDS: readonly DateField[] = ['dates', 'start', 'end'];

/** How a table fills in its columns. */
export interface TripHabits {
  readonly dates: NonNullable<TripDateContext['habits']>;
  readonly blankEndIsOneDay: boolean;
  readonly row: Pick<RowContext, 'statusExpected' | 'daysAreNumbers' | 'daysAreSessions'>;
  /** Rough days of the rows, by their place among the records. */
  readonly days: readonly (Day | undefined)[];
  /** The same where the rows go by time; else none. */
  readonly ordered: readonly (Day | undefined)[];
}

const STEP_BACK = 10;
const FEW_STEPS_BACK = 0.08;

/** The days of rows kept in time order; none where the rows go by officer or place, and say nothing of each other. */
const inOrder = (days: readonly (Day | undefined)[]): readonly (Day | undefined)[] => {
  const known = days.filter((day) => day !== undefined);
  const back = known.filter((day, index) => day + STEP_BACK < (known[index - 1] ?? day)).length;
  return back > known.length * FEW_STEPS_BACK ? [] : days;
};

type Cells = (field: Field) => readonly Cell[];

const filled = (cells: readonly Cell[]): number => cells.filter((cell) => !isNothing(cell)).length;

const rowHabits = (table: FoundTable, cells: Cells): TripHabits['row'] => {
  const [stated, status] = [cells('days'), cells('status')];
  const heading = fold(table.columns.find(({ field }) => field === 'days')?.heading ?? '');
  return {
    statusExpected: filled(status) * 2 > status.length,
    daysAreNumbers: stated.filter((cell) => typeof cell === 'number').length * 2 > filled(stated),
    daysAreSessions: /\bbuoi\b/.test(heading) && !/\bngay\b/.test(heading),
  };
};

export const habitsOf = (table: FoundTable, rows: readonly BodyRow[], policy: Policy): TripHabits => {
  const fields = columnsOf(table);
  const cells: Cells = (field) => rows.map(({ row }) => valueAt(table, row, fields.get(field)));
  const dates: Partial<Record<DateField, ReturnType<typeof columnHabits>>> = {};
  for (const field of DATE_FIELDS) if (fields.has(field)) dates[field] = columnHabits(cells(field));
  const [end, stated] = [cells('end'), cells('days')];
  const within = { year: policy.year, within: [policy.window] };
  const days = cells(fields.has('dates') ? 'dates' : 'start').map((cell) =>
    isDateCell(cell) ? cell.day : readDay(cell, within),
  );
  return {
    dates,
    blankEndIsOneDay: leavesEndBlank(
      cells('start').map((start, index) => ({ start, end: end[index] ?? '', days: stated[index] ?? '' })),
    ),
    row: rowHabits(table, cells),
    days,
    ordered: inOrder(days),
  };
};

import type { Cell } from '../../../base/cell';
import { dayOf, type Day } from '../../../base/day';
import { withoutUndefined } from '../../../base/without-undefined';
import type { Session } from '../../../domain/trips/trip';
import { cellText } from '../../cells/grid-cells';
import type { HeaderColumn } from '../heading/header';
import { readYesNo } from '../../words/lists/answers';
import { saysAway } from '../../words/lists/marks';
import { readDayHeading, type DayHeading } from './day-headings';
import { LONGEST_MONTH } from '../../words/time/calendar-figures';
import { ANY_YEAR } from '../../dates/vi-date';
import { FEWEST_DAYS } from '../../dates/calendar-days';

/** A column for one day of the month, or for half of it. */
export interface DayColumn {
  readonly day: number;
  readonly column: number;
  /** Where the heading has it. */
  readonly month?: number;
  /** The whole date, where the heading has it. */
  readonly on?: Day;
  readonly session?: Session;
}

/** A month has so many days; fewer may count something else. */
const FEWEST_FROM_FIRST = 28;

const numberIn = ({ parts }: HeaderColumn): number | undefined => {
  const text = parts.find((part) => /^0?\d{1,2}$/.test(part.trim()));
  return text === undefined ? undefined : Number(text);
};

/** The days of a month from the first on, whatever stands over them. */
const wholeMonth = (header: readonly HeaderColumn[]): readonly DayColumn[] => {
  const days: DayColumn[] = [];
  for (const column of header) {
    const day = numberIn(column);
    if (day === undefined) continue;
    if (day !== days.length + 1) break;
    days.push({ day, column: column.column });
  }
  return days.length >= FEWEST_FROM_FIRST && days.length <= LONGEST_MONTH ? days : [];
};

type Found = DayHeading & { readonly column: number };

/** A number that grows from day to day; days whose month is not said are of one month. */
const placeOf = ({ on, month, date }: DayHeading): number =>
  on ?? (month === undefined ? date : (dayOf(ANY_YEAR, month, date) ?? 0));

const follows = (before: Found, next: Found): boolean => {
  const apart = placeOf(next) - placeOf(before);
  if (apart === 0) return before.session === 'morning' && next.session === 'afternoon';
  const isNewYear = next.on === undefined && before.month === 12 && next.month === 1;
  const isOfKind = (before.month === undefined) === (next.month === undefined);
  return isNewYear || (isOfKind && apart > 0);
};

/** The row of column numbers under a printed heading numbers the people's column too. */
const areNumbered = (header: readonly HeaderColumn[]): boolean =>
  header.some(
    ({ parts, guesses }) =>
      parts.length > 1 &&
      guesses[0]?.field === 'officer' &&
      /^\(?\d{1,2}\)?$/.test(parts[parts.length - 1] ?? ''),
  );

/** The first headings that follow each other from day to day. */
const firstRun = (header: readonly HeaderColumn[]): readonly Found[] => {
  const isNumbered = areNumbered(header);
  const run: Found[] = [];
  for (const { parts, column } of header) {
    const heading = readDayHeading(isNumbered ? parts.slice(0, -1) : parts);
    if (heading === undefined) continue;
    const last = run[run.length - 1];
    const next = { ...heading, column };
    if (last && !follows(last, next)) break;
    run.push(next);
  }
  return run;
};

/** A weekday or a half of a day beside the number leaves no doubt. */
const FEWEST_SURE = 3;
/** There are no more months than this: what counts further from 1 counts days. */
const MORE_THAN_MONTHS = 13;

/** Numbers from 1 on may as well count months, rounds or questions. */
const countFromOne = (run: readonly Found[]): boolean =>
  run.length < MORE_THAN_MONTHS && run.every(({ date, month }, at) => month === undefined && date === at + 1);

const areDays = (run: readonly Found[]): boolean => {
  const isSure = run.every(({ hasWeekday, session }) => hasWeekday || session !== undefined);
  return isSure ? run.length >= FEWEST_SURE : run.length >= FEWEST_DAYS && !countFromOne(run);
};

/** The days that stand side by side in a heading, as numbers or dates; none when they do not. */
export const dayColumns = (header: readonly HeaderColumn[]): readonly DayColumn[] => {
  const month = wholeMonth(header);
  const run = firstRun(header);
  // Months side by side go on where the first of them ends.
  if (month.length > 0 && run.length <= month.length) return month;
  if (!areDays(run)) return [];
  return run.map(({ date, column, month: ofMonth, on, session }) => ({
    day: date,
    column,
    ...withoutUndefined({ month: ofMonth, on, session }),
  }));
};

const isTick = (cell: Cell): boolean =>
  typeof cell === 'boolean' || readYesNo(cellText(cell)) !== undefined || saysAway(cellText(cell));

/** Columns of dates with ticks below: a list of who came, to whatever it was. */
export const holdsTicks = (
  header: readonly HeaderColumn[],
  sample: (column: number) => readonly Cell[],
): boolean => {
  const dated = header.filter(({ label }) => label !== undefined);
  const plain = dated.every(({ label, guesses }) => label?.round === undefined && guesses.length === 0);
  if (!plain) return false;
  const cells = dated.flatMap(({ column }) => sample(column));
  return cells.length > 0 && cells.every(isTick);
};

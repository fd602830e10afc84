import { isDateCell, type Cell } from '../../base/cell';
import { partsOf, type Day } from '../../base/day';
import { isYearOfWork } from '../words/time/calendar-figures';
import { cellAt, filledCells } from '../cells/grid-cells';
import { columnOf, isOfTrips, type ClassedTable } from './heading/table';
import { matterOfTitles } from './kind/table-matter';
import { titlesOver } from './kind/titles';
import { readTableContext } from './table-context';
import { isSplitYear } from './titled-year';
import { ROWS_LOOKED_AT, sampleColumn } from './heading/column-evidence';
import { readDates } from '../dates/vi-date';

const countsOf = (years: readonly number[]): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return counts;
};

const mostCommon = (years: readonly number[]): number | undefined => {
  const [best] = [...countsOf(years)].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return best?.[0];
};

/** From this share of the dates on, a year is one that the office works in, and no slip of the hand. */
const WORKED_IN = 0.1;

/** A log that runs on from year to year is read for the latest that has begun. */
const latestWorkedIn = (years: readonly number[], now: number): number | undefined => {
  const often = [...countsOf(years)].filter(([, count]) => count >= WORKED_IN * years.length);
  const begun = often.map(([year]) => year).filter((year) => year <= now);
  return begun.length > 0 ? Math.max(...begun) : mostCommon(years);
};

const WHOLE_YEAR = /(?<!\d)(?:199|20\d)\d(?!\d)/g;
/** `05/04/24`: behind a day and a month that are parted alike. */
const SHORT_YEAR = /(?<![\d/.])\d{1,2}([/.-])\d{1,2}\1(\d\d)(?![\d/.-])/g;
/** Two digits are of this century: there were no such logs before. */
const CENTURY = 2000;

/** A date whose cell was made one of plain numbers: `44933`. */
const yearOfSerial = (serial: number): number[] =>
  [partsOf(Math.floor(serial) as Day).year].filter(isYearOfWork);

const yearsIn = (cell: Cell): number[] => {
  if (isDateCell(cell)) return [partsOf(cell.day).year];
  if (typeof cell === 'number') return yearOfSerial(cell);
  if (typeof cell !== 'string') return [];
  const whole = cell.match(WHOLE_YEAR)?.map(Number) ?? [];
  if (whole.length > 0) return whole;
  return [...cell.matchAll(SHORT_YEAR)].map(([, , digits]) => CENTURY + Number(digits));
};

/** Years in the heading of a table across: its columns are days, months and rounds. */
const headingYears = ({ kind, grid, top, bottom }: ClassedTable): number[] => {
  if (kind !== 'trips-wide') return [];
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  return rows.flatMap((row) => filledCells(grid, row).flatMap(({ cell }) => yearsIn(cell)));
};

/** Years of the dates, from rows all over the table: the first ones may be of another year than the last. */
const typedYears = (table: ClassedTable): number[] => {
  const columns = [columnOf(table, 'start'), columnOf(table, 'dates')].filter((it) => it !== undefined);
  const years = headingYears(table);
  const step = Math.max(1, (table.last - table.bottom) / ROWS_LOOKED_AT);
  for (let at = table.bottom + 1; at <= table.last; at += step)
    for (const column of columns) years.push(...yearsIn(cellAt(table.grid, Math.floor(at), column)));
  return years;
};

/**
 * What the titles name: `năm 2023 - 2024` over rows of both calendar years names none of them, and beside a log the
 * plan of a year to come is not of the log's.
 */
const titledYears = (tables: readonly ClassedTable[], now: number): number[] => {
  const titled = tables.map((table) => {
    const { year, firstOfTwoYears, registration } = readTableContext(table, () => undefined);
    const namesNone = firstOfTwoYears !== undefined && firstOfTwoYears === year && !isSplitYear([table]);
    return { years: year === undefined || namesNone ? [] : [year], isPlan: registration };
  });
  const done = titled.filter(({ isPlan }) => !isPlan);
  const named = done.flatMap(({ years }) => years);
  if (named.length > 0) return named;
  const planned = titled.flatMap(({ years }) => years);
  return done.length > 0 ? planned.filter((year) => year <= now) : planned;
};

/** Other registers have years of their own: terms, courses, budgets. */
const maySpeakOfDuty = (table: ClassedTable): boolean => {
  const matter = matterOfTitles(titlesOver(table));
  return matter === undefined || matter === 'duty';
};

/**
 * The year that most titles and tab names of logs speak of, those of plans only where there are no others; else that of
 * lists and summaries beside them, else that of the dates. Undefined when none says; `now` is the year of
 * today.
 */
export const yearOfTables = (tables: readonly ClassedTable[], now: number): number | undefined =>
  mostCommon(titledYears(tables.filter(isOfTrips), now)) ??
  mostCommon(
    titledYears(
      tables.filter((table) => !isOfTrips(table) && maySpeakOfDuty(table)),
      now,
    ),
  ) ??
  latestWorkedIn(tables.flatMap(typedYears), now);

/** The first quarter: later in the year a plan of what is to come is the usual book. */
const LAST_MONTH_AFTER = 3;
/** So many of the days lie ahead where the book is of the year that is over: most of a year comes after its March. */
const MOSTLY_AHEAD = 0.5;
/** A few trips of the weeks to come have been registered ahead. */
const FEWEST_AHEAD = 4;

/** First days as they are typed, in a log of what was done: under a heading of dates, or in headings of rounds. */
const daysAsOf = (table: ClassedTable, year: number): Day[] => {
  const { grid, bottom, last, header } = table;
  const columns = [columnOf(table, 'start'), columnOf(table, 'dates')].filter((it) => it !== undefined);
  const typed = columns.flatMap((column) => sampleColumn(grid, column, bottom + 1, last));
  const headed = header.flatMap(({ label }) => label?.dates ?? []);
  return [...typed, ...headed].flatMap((cell) =>
    readDates(cell, { year })
      .segments.slice(0, 1)
      .map(({ from }) => from),
  );
};

/** Whether a table tells of what was done, and has no cell that says so of each row. */
const tellsOfDone = (table: ClassedTable): boolean =>
  isOfTrips(table) &&
  columnOf(table, 'status') === undefined &&
  !readTableContext(table, () => undefined).registration;

/**
 * Whether a book that names no year is of the one before: at the beginning of a year most of the days on which trips
 * were made lie ahead.
 */
export const isOfYearBefore = (tables: readonly ClassedTable[], today: Day): boolean => {
  const { year, month } = partsOf(today);
  if (month > LAST_MONTH_AFTER) return false;
  const days = tables.filter(tellsOfDone).flatMap((table) => daysAsOf(table, year));
  const ahead = days.filter((day) => day > today).length;
  return ahead >= FEWEST_AHEAD && ahead >= days.length * MOSTLY_AHEAD;
};

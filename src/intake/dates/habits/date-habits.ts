import { isDateCell, type Cell } from '../../../base/cell';
import { partsOf, type Day } from '../../../base/day';
import { isEmptyValue } from '../../text/text-hygiene';
import { readDates, readForm, type ItemsReader } from '../vi-date';
import { storedMonthFirst } from './stored-month-first';
import { readStatedDays } from '../../words/time/stated-days';

/** How a column of dates is filled in, from all its cells. */
export interface ColumnHabits {
  /** Real dates are the rule, so text is the exception (DATE_AS_TEXT). */
  readonly mostlyDates: boolean;
  /** A month-first sheet took the days up to the 12th for months, and left the others as text. */
  readonly looksSwapped: boolean;
  /** Years that a good part of the column is in: none of them is a slip. */
  readonly commonYears: readonly number[];
}

const FEWEST = {
  /** A column with four real dates may as well be one of texts, some of which the sheet understood. */
  realDates: 5,
  /** One row of several days beside a single date is a slip of its count. */
  texts: 2,
  /** Two rows with the same wrong year, or without an end, may be filled down from one slip. */
  years: 3,
};
/**
 * A few cells hold words or typed spans in every column; where a fifth does, text is a habit of the column and no
 * slip.
 */
const USUAL_SHARE = 0.8;
/** A slip of the year stays below a fifth of a column; the other year of a term does not. */
const COMMON_SHARE = 0.2;

const commonYearsOf = (days: readonly Day[]): number[] => {
  const counts = new Map<number, number>();
  for (const day of days) {
    const { year } = partsOf(day);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= FEWEST.years && count >= days.length * COMMON_SHARE)
    .map(([year]) => year);
};

/** `cells` of one column of a table, top to bottom, blanks included. */
export const columnHabits = (cells: readonly Cell[], itemsOf?: ItemsReader): ColumnHabits => {
  const real: Day[] = [];
  const typed: string[] = [];
  let numbers = 0;
  for (const cell of cells) {
    if (isDateCell(cell)) real.push(cell.day);
    else if (typeof cell !== 'string') numbers += 1;
    else if (!isEmptyValue(cell)) typed.push(cell);
  }
  const filled = real.length + typed.length + numbers;
  return {
    mostlyDates: real.length >= FEWEST.realDates && real.length >= filled * USUAL_SHARE,
    looksSwapped: storedMonthFirst(real, typed),
    commonYears: commonYearsOf([...real, ...textDays(typed, itemsOf)]),
  };
};

/** Days of the texts that name their year. */
const textDays = (texts: readonly string[], itemsOf: ItemsReader | undefined): Day[] =>
  texts.flatMap((text) => {
    const { segments, typedYears } = readDates(text, { itemsOf });
    const first = typedYears.length > 0 ? segments[0] : undefined;
    return first ? [first.from] : [];
  });

/** Whether one-day trips of the table habitually have a start and no end; `days` are those typed. */
export const leavesEndBlank = (
  starts: readonly Cell[],
  ends: readonly Cell[],
  days: readonly Cell[],
): boolean => {
  let started = 0;
  let open = 0;
  let long = 0;
  starts.forEach((start, index) => {
    if (isEmptyValue(start)) return;
    started += 1;
    if (!isEmptyValue(ends[index])) return;
    open += 1;
    if ((readStatedDays(days[index])?.days ?? 1) > 1) long += 1;
  });
  return open >= FEWEST.years && open >= started * COMMON_SHARE && long * 10 <= open;
};

/** A third of the rows: a slip or two says two days beside one date; as a habit the date is one end of them. */
const LONG_SHARE = 1 / 3;

/**
 * Whether a column of single days, with no other end beside it, holds one end of longer trips: its heading may say so,
 * or as many rows do.
 */
export const tellsOneEnd = (dates: readonly Cell[], days: readonly Cell[], headsOneEnd: boolean): boolean => {
  let counted = 0;
  let long = 0;
  const isSpanned = dates.some((cell, index) => {
    if (isEmptyValue(cell)) return false;
    const stated = readStatedDays(days[index])?.days;
    if (stated !== undefined) counted += 1;
    if (stated !== undefined && stated > 1) long += 1;
    const [first, more] = readForm(cell);
    return more !== undefined || (first !== undefined && first.from !== first.to);
  });
  if (isSpanned) return false;
  return headsOneEnd ? long > 0 : long >= FEWEST.texts && long >= counted * LONG_SHARE;
};

import type { Cell } from '../../base/cell';
import type { Day } from '../../base/day';
import { lengthOf, union } from '../../domain/days/span';
import type { DateSegment } from '../../intake/dates/date-segment';
import { readDates, type DateReading } from '../../intake/dates/vi-date';
import { Refusal } from '../desk/refusal';
import { explain, type Desk } from '../desk/run';
import { cellOf, isMissing, mapCells, rowsOf, textOf, type Argument } from './asked/arguments';
import { forEachCell, formula } from './formula';

/** The year of the office's plan. */
type YearOfOffice = (desk: Desk) => number;

/** Reads dates as typed. The workbook is asked for its year only when the text does not tell. */
const dateReader = (
  desk: Desk,
  yearArgument: Argument,
  yearOfOffice: YearOfOffice,
): ((cell: Cell) => readonly DateSegment[]) => {
  const given = isMissing(yearArgument) ? undefined : Number(cellOf(yearArgument, () => desk.clock));
  let officeYear: number | undefined;
  const read = (cell: Cell): DateReading => {
    const first = readDates(cell, given === undefined ? {} : { year: given });
    if (first.fault === undefined || given !== undefined) return first;
    officeYear ??= yearOfOffice(desk);
    return readDates(cell, { year: officeYear });
  };
  return (cell) => {
    const { segments } = read(cell);
    if (segments.length === 0) throw new Refusal('formula.badDate', { value: textOf(cell) });
    return segments;
  };
};

const daysIn = (segments: readonly DateSegment[]): number => {
  const whole = union(segments.filter(({ session }) => session === undefined));
  const halves = segments.filter(({ session }) => session !== undefined).length;
  return whole.reduce((sum, span) => sum + lengthOf(span), 0) + halves / 2;
};

/** Days that typed dates name: both ends included, a session as 0.5. */
export const tripDaysBy = (yearOfOffice: YearOfOffice) =>
  formula((desk, [text, year]) => {
    const read = dateReader(desk, year, yearOfOffice);
    return forEachCell(desk, text, (cell) => daysIn(read(cell)));
  });

/** First and last day: of one text a row for each stretch, of a range one row for each cell. */
export const parseTripDatesBy = (yearOfOffice: YearOfOffice) =>
  formula((desk, [text, year]) => {
    const clock = () => desk.clock;
    const read = dateReader(desk, year, yearOfOffice);
    const rows = rowsOf(text, clock);
    if (rows === undefined)
      return read(cellOf(text, clock)).map(({ from, to }) => [{ day: from }, { day: to }]);
    const cells = rows.map((row) => [row[0] ?? '']);
    const fail = (error: unknown): string => explain(error, desk.locale);
    const first = mapCells(
      cells,
      (cell) => ({ day: Math.min(...read(cell).map(({ from }) => from)) as Day }),
      fail,
    );
    const last = mapCells(
      cells,
      (cell) => ({ day: Math.max(...read(cell).map(({ to }) => to)) as Day }),
      () => '',
    );
    return first.map(([from = ''], index) => [from, last[index]?.[0] ?? '']);
  });

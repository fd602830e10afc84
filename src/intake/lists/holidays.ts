import type { CalendarException } from '../../domain/policy/policy';
import { daysOf, lengthOf, type Span } from '../../domain/days/span';
import type { Issue } from '../../domain/issue';
import { cellAt, cellText, filledCells, textAt } from '../cells/grid-cells';
import { warning } from '../cells/issues';
import { columnsOf, type Table } from '../tables/heading/table';
import { readDates, readDay } from '../dates/vi-date';
import { readHolidayKind } from '../words/lists/holiday-kinds';

type DayKind = CalendarException['kind'];

/** A column that says the kind of day is believed before the day's name: *Nghỉ bù Tết* may be a day of Tết itself. */
const kindOfRow = (others: readonly string[], name: string): DayKind => {
  for (const text of [...others, name]) {
    const kind = readHolidayKind(text);
    if (kind !== undefined) return kind;
  }
  return 'holiday';
};

/** No holiday lasts longer: an end further off is a slip of the year. */
const LONGEST_HOLIDAY = 366;

const isFar = (span: Span): boolean => lengthOf(span) > LONGEST_HOLIDAY;

const columnsIn = (table: Table) => {
  const fields = columnsOf(table);
  const name = fields.get('holiday');
  return {
    dates: fields.get('dates') ?? fields.get('start') ?? name ?? table.left,
    ends: fields.get('end'),
    name,
  };
};

/** The days of a row: those of its text, or from its first day to the end in a column of its own. */
const spansOf = (table: Table, row: number, year: number): readonly Span[] => {
  const { dates, ends } = columnsIn(table);
  const { segments } = readDates(cellAt(table.grid, row, dates), { year });
  const end = ends === undefined ? undefined : readDay(cellAt(table.grid, row, ends), { year });
  const [first] = segments;
  return first && end !== undefined && end >= first.from ? [{ from: first.from, to: end }] : segments;
};

const recordsOf = ({ rows }: Table): number[] =>
  rows.filter(({ use }) => use === 'record').map(({ row }) => row);

/** Reads a list of holidays, days off in lieu and make-up workdays; a row may name a span of days. */
export const readHolidays = (table: Table, year: number): CalendarException[] => {
  const { dates, ends, name: nameColumn } = columnsIn(table);
  return recordsOf(table).flatMap((row) => {
    const others = filledCells(table.grid, row, table)
      .filter(({ column }) => column !== dates && column !== ends && column !== nameColumn)
      .map(({ cell }) => cellText(cell));
    const name =
      nameColumn === undefined || nameColumn === dates ? '' : cellText(cellAt(table.grid, row, nameColumn));
    const kind = kindOfRow(others, name);
    const days = spansOf(table, row, year)
      .filter((span) => !isFar(span))
      .flatMap(daysOf);
    return days.map((day) => ({ day, kind, ...(name === '' ? {} : { name }) }));
  });
};

/** Rows of such a list whose days nobody can be off: longer than a year. */
export const farHolidays = (table: Table, year: number): Issue[] => {
  const { dates, ends, name = dates } = columnsIn(table);
  return recordsOf(table)
    .filter((row) => spansOf(table, row, year).some(isFar))
    .map((row) => {
      const column = ends ?? dates;
      const params = {
        name: textAt(table.grid, row, name),
        value: textAt(table.grid, row, column),
      };
      return warning('BAD_SETTING', { sheet: table.grid.sheet, row, column }, { params });
    });
};

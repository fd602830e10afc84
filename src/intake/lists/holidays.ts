import type { CalendarException } from '../../domain/policy/policy';
import { daysOf } from '../../domain/days/span';
import { cellAt, cellText, filledCells } from '../cells/grid-cells';
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

/** Reads a list of holidays, days off in lieu and make-up workdays; a row may name a span of days. */
export const readHolidays = (table: Table, year: number): CalendarException[] => {
  const fields = columnsOf(table);
  const dates = fields.get('dates') ?? fields.get('start') ?? fields.get('holiday') ?? table.left;
  const ends = fields.get('end');
  return table.rows.flatMap(({ row, use }) => {
    if (use !== 'record') return [];
    const { segments } = readDates(cellAt(table.grid, row, dates), { year });
    const end = ends === undefined ? undefined : readDay(cellAt(table.grid, row, ends), { year });
    const [first] = segments;
    const spans =
      first && end !== undefined && end >= first.from ? [{ from: first.from, to: end }] : segments;
    const nameColumn = fields.get('holiday');
    const others = filledCells(table.grid, row, table)
      .filter(({ column }) => column !== dates && column !== ends && column !== nameColumn)
      .map(({ cell }) => cellText(cell));
    const name =
      nameColumn === undefined || nameColumn === dates ? '' : cellText(cellAt(table.grid, row, nameColumn));
    const kind = kindOfRow(others, name);
    return spans.flatMap(daysOf).map((day) => ({ day, kind, ...(name === '' ? {} : { name }) }));
  });
};

import type { CalendarException } from '../../domain/policy/policy';
import { daysOf } from '../../domain/days/span';
import { fold } from '../text/fold';
import { cellAt, cellText, filledCells } from '../cells/grid-cells';
import { columnsOf, type Table } from '../tables/heading/table';
import { readDates, readDay } from '../dates/vi-date';

const kindOf = (text: string): CalendarException['kind'] => {
  const words = fold(text);
  if (/lam bu|lam viec bu|di lam|make.?up|hoan doi.*lam/.test(words)) return 'make-up-workday';
  return /nghi bu|nghi thay|in lieu|compensat|hoan doi/.test(words) ? 'day-off-in-lieu' : 'holiday';
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
    const words = filledCells(table.grid, row, table)
      .filter(({ column }) => column !== dates && column !== ends)
      .map(({ cell }) => cellText(cell));
    const nameColumn = fields.get('holiday');
    const name =
      nameColumn === undefined || nameColumn === dates ? '' : cellText(cellAt(table.grid, row, nameColumn));
    const kind = kindOf(words.join(' . '));
    return spans.flatMap(daysOf).map((day) => ({ day, kind, ...(name === '' ? {} : { name }) }));
  });
};

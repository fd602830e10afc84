import type { Cell } from '../../base/cell';
import { cellAt, cellText, isNothing } from '../cells/grid-cells';
import { ACCOUNTS_FOR_DAYS } from '../words/headings/field-sets';
import type { NameIndex } from '../names/name-index';
import { peopleOfTable } from '../rows/people-of-table';
import { dayColumns } from '../tables/kind/day-columns';
import { ROWS_LOOKED_AT, sampleColumn } from '../tables/heading/column-evidence';
import { headsFindings } from '../tables/heading/register-headings';
import { columnsOf, type Table } from '../tables/heading/table';
import { readForm } from '../dates/vi-date';
import { readStatedDays } from '../words/time/stated-days';

const isNumberOrBlank = (cell: Cell): boolean =>
  isNothing(cell) || readStatedDays(cell) !== undefined || cellText(cell) === '0';

/** Under its periods stand numbers of days. A sheet of attendance has marks under days, be they ones: it sums up nothing. */
const isNumbersOnly = (table: Table): boolean => {
  if (dayColumns(table.header).length > 0) return false;
  // Below the people may stand who signs, whatever the column.
  const rows = table.rows.filter(({ use }) => use === 'record').slice(0, ROWS_LOOKED_AT);
  const periods = table.header.filter(({ label }) => label !== undefined);
  return rows.every(({ row }) =>
    periods.every(({ column }) => isNumberOrBlank(cellAt(table.grid, row, column))),
  );
};

/**
 * Wide tables of nothing but numbers that sum up people whose trips stand in other tables: reading them too
 * would count every day twice.
 */
const repeatedSummaries = (tables: readonly Table[], names: NameIndex): Set<Table> => {
  const numbers = tables.filter((table) => table.kind === 'trips-wide' && isNumbersOnly(table));
  const others = tables.filter(
    (table) =>
      table.kind === 'trips-long' ||
      (table.kind === 'trips-wide' && !numbers.includes(table) && dayColumns(table.header).length === 0),
  );
  if (numbers.length === 0 || others.length === 0) return new Set();
  const known = new Set(others.flatMap((table) => [...peopleOfTable(table, names)]));
  return new Set(
    numbers.filter((table) => {
      const own = [...peopleOfTable(table, names)];
      return own.filter((name) => known.has(name)).length * 2 >= own.length;
    }),
  );
};

/** Findings of single days, without an end or a number of days: notes on trips, not the account of them. */
const notesFindings = (table: Table): boolean => {
  if (table.kind !== 'trips-long' || !headsFindings(table.columns)) return false;
  const fields = columnsOf(table);
  if (ACCOUNTS_FOR_DAYS.some((field) => fields.has(field))) return false;
  const column = fields.get('dates') ?? fields.get('start');
  if (column === undefined) return false;
  return sampleColumn(table.grid, column, table.bottom + 1, table.last).every((cell) =>
    readForm(cell).every(({ from, to }) => from === to),
  );
};

/** Registers of findings, where other tables have the trips on which these were found. */
const registersBeside = (tables: readonly Table[]): Table[] => {
  const registers = tables.filter(notesFindings);
  const isTold = tables.some(
    (table) => (table.kind === 'trips-long' || table.kind === 'trips-wide') && !registers.includes(table),
  );
  return isTold ? registers : [];
};

/** Tables that tell of trips once more which stand in other tables. */
export const copiedLogs = (tables: readonly Table[], names: NameIndex): ReadonlySet<Table> =>
  new Set([...repeatedSummaries(tables, names), ...registersBeside(tables)]);

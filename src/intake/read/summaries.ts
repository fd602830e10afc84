import { foldTone } from '../fold';
import { readBody } from '../table/body-rows';
import { cellText, textAt } from '../table/grid-cells';
import { columnOf, type FoundTable } from '../table/table';
import { sampleColumn } from '../table/column-evidence';
import { readStatedDays } from '../vi-number';

const isNumbersOnly = (table: FoundTable): boolean => {
  const cells = table.header
    .filter(({ label }) => label !== undefined)
    .flatMap(({ column }) => sampleColumn(table.grid, column, table.bottom + 1, table.last));
  return cells.every((cell) => readStatedDays(cell) !== undefined || cellText(cell) === '0');
};

const officersOf = (table: FoundTable): Set<string> => {
  const column = columnOf(table, 'officer');
  if (column === undefined) return new Set();
  return new Set(
    readBody(table)
      .filter(({ use }) => use === 'record')
      .map(({ row }) => foldTone(textAt(table.grid, row, column)))
      .filter((name) => name !== ''),
  );
};

/**
 * Wide tables of nothing but numbers that sum up people whose trips stand in other tables: reading them too
 * would count every day twice.
 */
export const repeatedSummaries = (tables: readonly FoundTable[]): Set<FoundTable> => {
  const numbers = tables.filter((table) => table.kind === 'trips-wide' && isNumbersOnly(table));
  const others = tables.filter(
    (table) => table.kind === 'trips-long' || (table.kind === 'trips-wide' && !numbers.includes(table)),
  );
  if (numbers.length === 0 || others.length === 0) return new Set();
  const known = new Set(others.flatMap((table) => [...officersOf(table)]));
  return new Set(
    numbers.filter((table) => {
      const own = [...officersOf(table)];
      return own.filter((name) => known.has(name)).length * 2 >= own.length;
    }),
  );
};

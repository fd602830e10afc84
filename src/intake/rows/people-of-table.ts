import { textAt } from '../cells/grid-cells';
import { columnOf, type Table } from '../tables/heading/table';
import { foldTone } from '../text/fold';

/** Whom the entries of a table name, as typed but for case and tone placement. */
export const peopleOfTable = (table: Table): ReadonlySet<string> => {
  const column = columnOf(table, 'officer');
  if (column === undefined) return new Set();
  return new Set(
    table.rows
      .filter(({ use }) => use === 'record')
      .map(({ row }) => foldTone(textAt(table.grid, row, column)))
      .filter((name) => name !== ''),
  );
};

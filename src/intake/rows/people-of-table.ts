import { textAt } from '../cells/grid-cells';
import type { NameIndex } from '../names/name-index';
import { columnOf, type Table } from '../tables/heading/table';
import { foldTone } from '../text/fold';

/**
 * Whom the entries of a table name: the officers whom each cell calls, one or several and with whatever posts, by their
 * own names; a cell that calls none as it is typed but for case and tone placement.
 */
export const peopleOfTable = (table: Table, names: NameIndex): ReadonlySet<string> => {
  const column = columnOf(table, 'officer');
  if (column === undefined) return new Set();
  const typed = new Set(
    table.rows.filter(({ use }) => use === 'record').map(({ row }) => textAt(table.grid, row, column)),
  );
  const called = (text: string): string[] => {
    const officers = names
      .read(text)
      .flatMap((match) => (match.kind === 'found' ? [match.officer.name] : []));
    return (officers.length > 0 ? officers : [text]).map(foldTone);
  };
  return new Set([...typed].flatMap(called).filter((name) => name !== ''));
};

import type { Cell } from '../../base/cell';
import { valueAt } from '../rows/value-at';
import { sampleColumn } from '../tables/heading/column-evidence';
import { cellText, isNothing } from '../cells/grid-cells';
import { columnOf, type Table } from '../tables/heading/table';
import { FEWEST_STRANGERS } from '../names/name-index';
import { groupPerson } from '../names/department-name';
import type { OfficeLists } from '../lists/office-lists';

/** As typed: a post may stand on a line of its own under the name. */
const linesOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cellText(cell));

/** Whether someone of the office is named, or nearly. */
const namesSomeone = (cell: Cell, { names }: OfficeLists): boolean =>
  !isNothing(cell) &&
  names.read(linesOf(cell)).some((match) => match.kind === 'found' || match.candidates.length > 0);

/** Whether the tab, a line over the table or a group row says whose rows they are. */
const namesItsPerson = (table: Table, { names, isOfficer }: OfficeLists): boolean =>
  table.person.name !== undefined ||
  names.knows(table.grid.sheet) ||
  table.rows.some(({ use, label }) => use === 'group' && isOfficer(groupPerson(label)));

/**
 * Whether a table with dates and places is none of trips: the office has a list of its officers, and not one
 * of them is in the table, as in a calendar of events.
 */
export const isOfStrangers = (table: Table, office: OfficeLists): boolean => {
  if ((table.doubted?.kind ?? table.kind) !== 'trips-long') return false;
  const column = columnOf(table, 'officer');
  if (column === undefined) return table.doubted === undefined && !namesItsPerson(table, office);
  if (office.derived) return false;
  const first = sampleColumn(table.grid, column, table.bottom + 1, table.last);
  if (first.some((cell) => namesSomeone(cell, office))) return false;
  const records = table.rows.filter(({ use }) => use === 'record');
  return (
    records.length >= FEWEST_STRANGERS &&
    !records.some(({ row }) => namesSomeone(valueAt(table, row, column), office))
  );
};

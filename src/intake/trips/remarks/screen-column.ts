import type { Issue } from '../../../domain/issue';
import { cellText } from '../../cells/grid-cells';
import { warning } from '../../cells/issues';
import { valueAt } from '../../rows/value-at';
import { sampleColumn } from '../../tables/heading/column-evidence';
import type { Table } from '../../tables/heading/table';
import type { Field } from '../../words/headings/field';
import { isOnScreen } from '../../words/named/elsewhere';

/** What says how people met is of no other field of a trip. */
const MAY_SAY_HOW: ReadonlySet<Field | undefined> = new Set<Field | undefined>(['kind', 'other', undefined]);

/** The column that says of some rows that people met on a screen: `Hình thức: Trực tiếp | Trực tuyến`. */
export const screenColumn = (table: Table): number | undefined =>
  table.columns.find(
    ({ column, field }) =>
      MAY_SAY_HOW.has(field) &&
      sampleColumn(table.grid, column, table.bottom + 1, table.last).some((cell) =>
        isOnScreen(cellText(cell)),
      ),
  )?.column;

/** A row whose people met on a screen: its days count until somebody says otherwise. */
export const onScreen = (table: Table, column: number | undefined, row: number): Issue[] => {
  const value = column === undefined ? '' : cellText(valueAt(table, row, column));
  if (column === undefined || !isOnScreen(value)) return [];
  return [warning('NOT_AT_GRASSROOTS', { sheet: table.grid.sheet, row, column }, { params: { value } })];
};

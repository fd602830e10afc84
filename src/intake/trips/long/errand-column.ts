import type { Field } from '../../words/headings/field';
import { errandOf } from '../../words/matters/matter-of-text';
import { cellText, isNothing } from '../../cells/grid-cells';
import { valueAt } from '../../rows/value-at';
import { NEARLY_ALL, sampleColumn } from '../../tables/heading/column-evidence';
import { matterOfHeading } from '../../tables/heading/heading-words';
import type { Table } from '../../tables/heading/table';

/** Kinds of errands are few; more different texts are topics, of which any may name a meeting. */
const MOST_KINDS = 8;

/** Columns that say what a row is of; what others hold is said of a trip at the grassroots. */
const MAY_SAY: ReadonlySet<Field | undefined> = new Set<Field | undefined>(['kind', 'other', undefined]);

/**
 * The column of a log of all kinds of errands that says of each row which it is: `Đi cơ sở`, `Nghỉ phép`, `Họp`. It
 * names duty and others besides; undefined where the log is of one kind.
 */
export const errandColumn = (table: Table): number | undefined =>
  table.columns.find(({ column, field, heading, corrected }) => {
    if (corrected || !MAY_SAY.has(field) || matterOfHeading(heading) !== undefined) return false;
    const cells = sampleColumn(table.grid, column, table.bottom + 1, table.last);
    if (new Set(cells.map(cellText)).size > MOST_KINDS) return false;
    const errands = cells.map((cell) => errandOf(cellText(cell)));
    const known = errands.filter((errand) => errand !== undefined);
    return new Set(known).size > 1 && known.length >= cells.length * NEARLY_ALL;
  })?.column;

/** Whether the row is of something else than duty, by the column that says so. */
export const isOtherErrand = (table: Table, column: number | undefined, row: number): boolean => {
  const cell = column === undefined ? '' : valueAt(table, row, column);
  return !isNothing(cell) && errandOf(cellText(cell)) === 'other';
};

import type { Cell, CellRef } from '../../base/cell';
import type { Field } from '../words/headings/field';
import { valueAt } from '../rows/value-at';
import { stageColumn } from '../rows/field-columns';
import { shortStageOf } from '../words/stages';
import { cellAt, cellText, isBlank, isNothing } from '../cells/grid-cells';
import type { BodyRow, ClassedTable } from '../tables/heading/table';
import type { TableContext } from '../tables/table-context';
import type { GroupState } from './group-state';

/** The words that name a row's officer, and where they stand. */
export interface OfficerCell {
  readonly cell: Cell;
  readonly at: CellRef;
}

/**
 * A name typed once over its trips leaves two rows or more of three blank, but lone trips lie among them; below a
 * fifth somebody forgot a name.
 */
const OFTEN = 0.2;
/** One row without a name is a slip, and is asked about. */
const ENOUGH = 2;

/** The result of a plan stands below it, under one name. */
const areResultsBelow = (table: ClassedTable, nameless: readonly BodyRow[]): boolean => {
  const stages = stageColumn(table);
  return (
    stages !== undefined &&
    nameless.length > 0 &&
    nameless.every(({ row }) => shortStageOf(cellText(cellAt(table.grid, row, stages))) === 'result')
  );
};

/**
 * Whether a name typed once stands for the rows below it too. Without merges the table itself must show it:
 * rows without a name have no number either, or many rows have none. A single gap is a name forgotten.
 */
export const carriesOfficers = (
  table: ClassedTable,
  records: readonly BodyRow[],
  fields: ReadonlyMap<Field, number>,
): boolean => {
  const officer = fields.get('officer');
  if (officer === undefined) return false;
  const nameless = records.filter(({ row }) => isNothing(valueAt(table, row, officer)));
  if (areResultsBelow(table, nameless)) return true;
  if (nameless.length < ENOUGH || records[0] === undefined || nameless[0] === records[0]) return false;
  const ordinal = fields.get('ordinal');
  if (ordinal === undefined) return nameless.length >= records.length * OFTEN;
  const numbered = (rows: readonly BodyRow[]): number =>
    rows.filter(({ row }) => !isBlank(cellAt(table.grid, row, ordinal))).length;
  const without = new Set(nameless);
  const named = records.filter((row) => !without.has(row));
  if (numbered(named) * 2 < named.length) return nameless.length >= records.length * OFTEN;
  return numbered(nameless) === 0;
};

export interface OfficerCellInput {
  readonly table: ClassedTable;
  readonly row: number;
  readonly fields: ReadonlyMap<Field, number>;
  readonly state: GroupState;
  readonly context: TableContext;
  readonly above: OfficerCell | undefined;
  readonly carries: boolean;
}

/** The officer's cell of a row: its own, its merge's, the one above it, or that of its group or title. */
export const officerCellAt = (input: OfficerCellInput): OfficerCell => {
  const { table, row, fields, state, context, above, carries } = input;
  const column = fields.get('officer');
  const { sheet } = table.grid;
  const at: CellRef = column === undefined ? { sheet, row } : { sheet, row, column };
  const cell = valueAt(table, row, column);
  if (!isNothing(cell)) return { cell, at };
  if (carries && above) return { cell: above.cell, at };
  const named = state.officerText ?? (column === undefined ? context.officerText : undefined);
  return { cell: named ?? '', at };
};

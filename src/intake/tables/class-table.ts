import type { Grid } from '../../base/grid';
import type { Field } from '../words/lexicon';
import { sampleColumn } from './heading/column-evidence';
import { filledCells, titleBounds } from '../cells/grid-cells';
import type { Band } from './heading/heading-row';
import { holdsTicks, tellsOfTrips } from './day-columns';
import type { ClassedTable, ColumnReading, NamedTable, TableKind } from './heading/table';
import { kindOf } from './table-kind';

const nameOf = (grid: Grid, from: number, to: number, band: Band): string => {
  const texts = [grid.sheet];
  for (let row = Math.max(from, to - 12); row < to; row += 1)
    for (const { cell } of filledCells(grid, row, band)) if (typeof cell === 'string') texts.push(cell);
  return texts.join(' . ').slice(0, 600);
};

/** Columns that few of the rows fill in do not tell what a table is: leave beside a list of officers. */
const OPTIONAL: ReadonlySet<Field | undefined> = new Set<Field>(['reason', 'start', 'end', 'dates']);
const FEW = 0.5;
/** A table with any of these is of trips, however many of their dates are missing. */
const ERRAND: ReadonlySet<Field | undefined> = new Set<Field>([
  'days',
  'unit',
  'commune',
  'topic',
  'kind',
  'status',
]);

const tellingColumns = ({ grid, columns, bottom, last }: NamedTable): ColumnReading[] => {
  const officer = columns.find(({ field }) => field === 'officer');
  if (!officer || columns.some(({ field }) => ERRAND.has(field))) return [...columns];
  const count = (column: number): number => sampleColumn(grid, column, bottom + 1, last).length;
  const people = count(officer.column);
  return columns.filter(({ field, column }) => !OPTIONAL.has(field) || count(column) >= people * FEW);
};

/** Ticks under dates are trips only where the table says so. */
const kindOfTicks = (kind: TableKind, name: string, areTicks: () => boolean): TableKind =>
  kind === 'trips-wide' && !tellsOfTrips(name) && areTicks() ? 'other' : kind;

/** Whether its columns under periods stay groups: a form with people down the rows, or a matrix of rounds. */
const keepsGroups = ({ columns, outsidePeriods }: NamedTable, kind: TableKind): boolean =>
  kind === 'trips-wide' || (kind === 'rounds' && columns !== outsidePeriods);

/** Pass 4: what a table is of. */
export const classTable = (table: NamedTable): ClassedTable => {
  const { outsidePeriods, ...block } = table;
  const { grid, header, top, bottom, last } = block;
  const name = nameOf(grid, block.titleFrom, top, titleBounds(block));
  const kind = kindOfTicks(kindOf(outsidePeriods, header, name), name, () =>
    holdsTicks(header, (column) => sampleColumn(grid, column, bottom + 1, last)),
  );
  if (keepsGroups(table, kind)) return { ...block, columns: outsidePeriods, kind };
  return { ...block, kind: kindOf(tellingColumns(table), [], name) };
};

import type { Field } from '../../words/lexicon';
import { sampleColumn } from '../heading/column-evidence';
import { cellText, filledCells, titleBounds } from '../../cells/grid-cells';
import type { Block, ClassedTable, ColumnReading, NamedTable, TableKind } from '../heading/table';
import { classOf } from './table-class';
import { kindOf } from './table-kind';

const MOST_TITLE_ROWS = 12;
const LONGEST_NAME = 600;

/** The lines over the heading, the nearest first, and the tab's name after them. */
const titlesOver = (table: Block): string[] => {
  const { grid, titleFrom, top } = table;
  const bounds = titleBounds(table);
  const texts: string[] = [];
  for (let row = top - 1; row >= Math.max(titleFrom, top - MOST_TITLE_ROWS); row -= 1)
    for (const { cell } of filledCells(grid, row, bounds))
      if (typeof cell === 'string') texts.push(cellText(cell));
  return [...texts, grid.sheet];
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

/** Whether its columns under periods stay groups: a form with people down the rows, or a matrix of rounds. */
const keepsGroups = ({ columns, outsidePeriods }: NamedTable, kind: TableKind): boolean =>
  kind === 'trips-wide' || (kind === 'rounds' && columns !== outsidePeriods);

/** Pass 4: what a table is of: whose columns it has, and whether it is of duty at the grassroots. */
export const classTable = (table: NamedTable): ClassedTable => {
  const { outsidePeriods, ...block } = table;
  const titles = titlesOver(block);
  const name = [...titles].reverse().join(' . ').slice(0, LONGEST_NAME);
  const whole = kindOf(outsidePeriods, block.header, name);
  const hasGroups = keepsGroups(table, whole);
  const columns = hasGroups ? outsidePeriods : block.columns;
  const shape = hasGroups ? whole : kindOf(tellingColumns(table), [], name);
  return { ...block, columns, ...classOf(shape, { ...block, columns, titles }) };
};

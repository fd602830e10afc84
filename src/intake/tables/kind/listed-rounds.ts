import { cellText } from '../../cells/grid-cells';
import { fold } from '../../text/fold';
import type { Field } from '../../words/headings/field';
import { IS_OF_AN_ERRAND } from '../../words/headings/field-sets';
import { TOLD_BY_CELLS } from '../columns/thresholds';
import { sampleColumn } from '../heading/column-evidence';
import type { ColumnReading } from '../heading/table';
import type { MatterTable } from './table-matter';

/** One round is a trip as much as a round. */
const FEWEST_ROUNDS = 2;

/** What the headings say: cells alone, under words that nobody knows, look the same beside rounds as beside trips. */
const saidByHeadings = (columns: readonly ColumnReading[]): ColumnReading[] =>
  columns.filter(({ confidence }) => confidence > TOLD_BY_CELLS);

/**
 * Whether a table with dates lists rounds, with who leads each or with anything else beside it: the round stands before
 * the person, every row has another, and no heading says where anybody went, how long or what for. How long a round
 * takes is a round's own, where no heading says that people stand in the table.
 */
export const listsRounds = ({ grid, columns, bottom, last }: MatterTable): boolean => {
  const said = saidByHeadings(columns);
  const find = (wanted: Field): ColumnReading | undefined => columns.find(({ field }) => field === wanted);
  const says = (wanted: Field): boolean => said.some(({ field }) => field === wanted);
  const [round, officer, quarter] = [find('round'), find('officer'), find('quarter')];
  if (round === undefined || (officer !== undefined && round.column > officer.column)) return false;
  if (IS_OF_AN_ERRAND.some(says) || (says('officer') && says('days'))) return false;
  const texts = (column: ColumnReading | undefined): string[] =>
    column === undefined
      ? []
      : sampleColumn(grid, column.column, bottom + 1, last).map((cell) => fold(cellText(cell)));
  const [rounds, people, quarters] = [texts(round), texts(officer), texts(quarter)];
  const isEachQuarters = quarters.length === rounds.length;
  const keys = new Set(rounds.map((text, row) => `${isEachQuarters ? (quarters[row] ?? '') : ''} ${text}`));
  return rounds.length >= FEWEST_ROUNDS && keys.size === rounds.length && people.length <= rounds.length;
};

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

/**
 * Whether a table with people and dates lists rounds, and who leads each: the round stands before the person, every
 * row has another, and nothing says where anybody went, how long or what for. Where no heading but the cells alone say
 * that people stand in it (`Verified by`), how long a round takes is a round's own.
 */
export const listsLedRounds = ({ grid, columns, bottom, last }: MatterTable): boolean => {
  const find = (wanted: Field): ColumnReading | undefined => columns.find(({ field }) => field === wanted);
  const [round, officer] = [find('round'), find('officer')];
  if (round === undefined || officer === undefined || round.column > officer.column) return false;
  const ofErrand: readonly Field[] =
    officer.confidence > TOLD_BY_CELLS ? [...IS_OF_AN_ERRAND, 'days'] : IS_OF_AN_ERRAND;
  if (ofErrand.some((field) => find(field) !== undefined)) return false;
  const texts = (column: ColumnReading): string[] =>
    sampleColumn(grid, column.column, bottom + 1, last).map((cell) => fold(cellText(cell)));
  const [rounds, people, quarter] = [texts(round), texts(officer), find('quarter')];
  const quarters = quarter ? texts(quarter) : [];
  const isEachQuarters = quarters.length === rounds.length;
  const keys = new Set(rounds.map((text, row) => `${isEachQuarters ? (quarters[row] ?? '') : ''} ${text}`));
  return rounds.length >= FEWEST_ROUNDS && keys.size === rounds.length && people.length <= rounds.length;
};

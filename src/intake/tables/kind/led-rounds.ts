import { cellText } from '../../cells/grid-cells';
import { fold } from '../../text/fold';
import type { Field } from '../../words/headings/field';
import { IS_OF_AN_ERRAND } from '../../words/headings/field-sets';
import { sampleColumn } from '../heading/column-evidence';
import type { MatterTable } from './table-matter';

/** One round is a trip as much as a round. */
const FEWEST_ROUNDS = 2;

/**
 * Whether a table with people and dates lists rounds, and who leads each: the round stands before the person, every
 * row has another, and nothing says where anybody went, how long or what for.
 */
export const listsLedRounds = ({ grid, columns, bottom, last }: MatterTable): boolean => {
  const at = (wanted: Field): number | undefined => columns.find(({ field }) => field === wanted)?.column;
  const [round, officer] = [at('round'), at('officer')];
  if (round === undefined || officer === undefined || round > officer) return false;
  if ([...IS_OF_AN_ERRAND, 'days' as const].some((field) => at(field) !== undefined)) return false;
  const rounds = sampleColumn(grid, round, bottom + 1, last).map((cell) => fold(cellText(cell)));
  const people = sampleColumn(grid, officer, bottom + 1, last);
  return (
    rounds.length >= FEWEST_ROUNDS && new Set(rounds).size === rounds.length && people.length <= rounds.length
  );
};

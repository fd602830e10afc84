import { textAt } from '../../cells/grid-cells';
import { fold } from '../../text/fold';
import { readRound } from '../../words/time/quarter-round';
import type { Field } from '../../words/headings/field';
import { IS_OF_AN_ERRAND } from '../../words/headings/field-sets';
import { isToldByCells } from '../columns/told-by-cells';
import { ROWS_LOOKED_AT, sampleColumn } from '../heading/column-evidence';
import type { MatterTable } from './table-matter';

/** One round is a trip as much as a round. */
const FEWEST_ROUNDS = 2;

/** `Đợt 02`, `đợt II`: the same round in other words. */
const nameOfRound = (text: string): string => {
  const round = readRound(text);
  if (round === undefined || round === 'outside') return fold(text);
  return `${round.quarter ?? ''}/${round.number}`;
};

/** The rounds as their rows name them, each with the quarter that stands beside it or over it. */
const roundsIn = (
  { grid, bottom, last }: MatterTable,
  round: number,
  quarter: number | undefined,
): string[] => {
  const rounds: string[] = [];
  let over = '';
  for (let row = bottom + 1; row <= Math.min(last, bottom + ROWS_LOOKED_AT); row += 1) {
    if (quarter !== undefined) over = fold(textAt(grid, row, quarter)) || over;
    const text = textAt(grid, row, round);
    if (text !== '') rounds.push(`${over} ${nameOfRound(text)}`);
  }
  return rounds;
};

/**
 * Whether a table with dates lists rounds, with who leads each or with anything else beside it: the round stands before
 * the person, every row has another, and no heading says where anybody went, how long or what for. How long a round
 * takes is a round's own, where no heading says that people stand in the table: cells alone, under words that nobody
 * knows, look the same beside rounds as beside trips.
 */
export const listsRounds = (table: MatterTable): boolean => {
  const { grid, header, columns, bottom, last } = table;
  const find = (wanted: Field): number | undefined => columns.find(({ field }) => field === wanted)?.column;
  const says = (wanted: Field): boolean =>
    columns.some((column) => column.field === wanted && !isToldByCells(header, column));
  const [round, officer] = [find('round'), find('officer')];
  if (round === undefined || (officer !== undefined && round > officer)) return false;
  // What a round is held for may stand beside it; beside people it is what somebody went for.
  const isOfTrip = IS_OF_AN_ERRAND.filter((field) => officer !== undefined || field !== 'topic').some(says);
  if (isOfTrip || (says('officer') && says('days'))) return false;
  const rounds = roundsIn(table, round, find('quarter'));
  const people = officer === undefined ? [] : sampleColumn(grid, officer, bottom + 1, last);
  return (
    rounds.length >= FEWEST_ROUNDS && new Set(rounds).size === rounds.length && people.length <= rounds.length
  );
};

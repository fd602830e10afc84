import type { Day } from '../../base/day';
import type { Quarter } from './period';
import { contains, type Span } from './span';

/** A round (đợt): the window of days in which a quarter's trips are planned. */
export interface Round {
  readonly quarter: Quarter;
  /** Counts from 1 within the quarter. */
  readonly number: number;
  readonly span: Span;
}

/** How a row names its round; `outside` is a trip typed as outside every round (ngoài đợt). */
export type RoundRef = { readonly quarter?: Quarter; readonly number: number } | 'outside';

/** The round whose window holds the day, or undefined between the rounds. */
export const roundOf = (day: Day, rounds: readonly Round[]): Round | undefined =>
  rounds.find((round) => contains(round.span, day));

/**
 * The round that a row names. `quarter` helps where the row gives only a number; undefined for
 * `outside` and for rounds that the office has not set.
 */
export const findRound = (ref: RoundRef, rounds: readonly Round[], quarter?: Quarter): Round | undefined => {
  if (ref === 'outside') return undefined;
  const wanted = ref.quarter ?? quarter;
  return rounds.find((round) => round.quarter === wanted && round.number === ref.number);
};

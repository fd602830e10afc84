import type { Quarter } from './period';
import type { Span } from './span';

/** A round (đợt): the window of days in which a quarter's trips are planned. */
export interface Round {
  readonly quarter: Quarter;
  /** Counts from 1 within the quarter. */
  readonly number: number;
  readonly span: Span;
}

/** How a row names its round; `outside` is a trip typed as outside every round (ngoài đợt). */
export type RoundRef = { readonly quarter?: Quarter; readonly number: number } | 'outside';

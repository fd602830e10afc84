import type { KnownRounds } from '../../office/formulas/known-rounds';
import type { Result } from '../formula';
import type { Argument } from './arguments';
import type { DutyFigures } from './duty-figures';

/** Told what a formula found out from the lists and its arguments alone, so that it can be kept. */
export type Told<T> = (found: T) => void;

/** What was found out of all officers in one period, as a formula names it. */
export interface ToldFigures {
  readonly period: Argument;
  readonly figures: readonly DutyFigures[];
}

/** So many lines of officers are told and kept at most, over all periods: more are too long a text for the cache. */
export const MOST_LINES = 1_000;

/**
 * A function of officers, trips, period and duty that gives one figure an officer; the last argument, which no formula
 * hands it, is to be told of all figures.
 */
export type OfficerFunction = (
  ...args: readonly [
    officers?: Argument,
    trips?: Argument,
    period?: Argument,
    duty?: Argument,
    told?: Told<readonly ToldFigures[]>,
  ]
) => Result;

export type { KnownRounds };

export interface Answers {
  readonly roundOf: (dates?: Argument, told?: Told<KnownRounds>) => Result;
  readonly ofTexts: (text?: Argument, year?: Argument) => Result;
}

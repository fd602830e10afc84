import { partsOf } from '../../../base/day';
import type { Quarter } from '../../../domain/days/period';
import type { Round, RoundRef } from '../../../domain/days/round';
import type { Span } from '../../../domain/days/span';

/** Where a row stands in time: its year, and its quarter where it tells one. */
export interface RoundTime {
  readonly year: number;
  readonly quarter?: Quarter | undefined;
}

/** Finds the window of a round by quarter and number; of those of several years, that of the row's own. */
export interface RoundBook {
  readonly spanOf: (ref: RoundRef | undefined, time: RoundTime) => Span | undefined;
}

/** No quarter has so many rounds. */
const MOST_ROUNDS = 1000;

const keyOf = (quarter: Quarter, number: number): number => quarter * MOST_ROUNDS + number;

export const bookOf = (rounds: readonly Round[]): RoundBook => {
  const spans = new Map<number, Span[]>();
  for (const { quarter, number, span } of rounds) {
    const known = spans.get(keyOf(quarter, number));
    if (known) known.push(span);
    else spans.set(keyOf(quarter, number), [span]);
  }
  return {
    spanOf: (ref, { year, quarter }) => {
      if (ref === undefined || ref === 'outside') return undefined;
      const own = ref.quarter ?? quarter;
      const found = own === undefined ? undefined : spans.get(keyOf(own, ref.number));
      return found?.find(({ from }) => partsOf(from).year === year) ?? found?.[0];
    },
  };
};

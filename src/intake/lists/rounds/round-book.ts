import type { Quarter } from '../../../domain/days/period';
import type { Round, RoundRef } from '../../../domain/days/round';
import type { Span } from '../../../domain/days/span';

/** Finds the window of a round by quarter and number. */
export interface RoundBook {
  readonly spanOf: (ref: RoundRef | undefined, quarter: Quarter | undefined) => Span | undefined;
}

/** No quarter has so many rounds. */
const MOST_ROUNDS = 1000;

const keyOf = (quarter: Quarter, number: number): number => quarter * MOST_ROUNDS + number;

export const bookOf = (rounds: readonly Round[]): RoundBook => {
  const spans = new Map(rounds.map(({ quarter, number, span }) => [keyOf(quarter, number), span]));
  return {
    spanOf: (ref, quarter) => {
      if (ref === undefined || ref === 'outside') return undefined;
      const own = ref.quarter ?? quarter;
      return own === undefined ? undefined : spans.get(keyOf(own, ref.number));
    },
  };
};

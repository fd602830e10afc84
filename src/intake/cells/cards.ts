import type { Cell } from '../../base/cell';
import type { Grid } from '../../base/grid';
import { mergedReader, uprightOf, type UprightGrid } from './upright';

/** One line of a card: its words, and where what they ask for stands. */
export interface Fact {
  readonly label: string;
  readonly row: number;
  readonly column: number;
}

/** Of one trip. */
export type Card = readonly Fact[];

export interface Cards {
  readonly grid: Grid;
  /** The first row of the first card; what stands above is the title. */
  readonly top: number;
  /** The rows of their facts, in order. */
  readonly rows: readonly number[];
  readonly cards: readonly Card[];
}

/** Sets cards upright under their title: a row for each, and a column for each of the words that they say. */
export const setCardsUpright = ({ grid, top, cards }: Cards): UprightGrid => {
  const valueAt = mergedReader(grid);
  const labels = [...new Set(cards.flatMap((card) => card.map(({ label }) => label)))];
  const factOf = (card: Card | undefined, label: string | undefined): Fact | undefined =>
    card?.find((fact) => fact.label === label);
  const body = cards.map((card) =>
    labels.map((label): Cell => {
      const fact = factOf(card, label);
      return fact === undefined ? '' : valueAt(fact.row, fact.column);
    }),
  );
  return uprightOf(grid, {
    top,
    rows: [labels, ...body],
    at: (row, index) => {
      const card = cards[Math.max(0, row - top - 1)];
      // What a card does not say stands nowhere: its first line is shown instead.
      const { row: line, column } = factOf(card, labels[index]) ?? card?.[0] ?? { row: top, column: 1 };
      return { row: line, column };
    },
  });
};

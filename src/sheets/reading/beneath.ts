import type { Beneath, Grid } from '../../base/grid';
import { once } from '../../base/once';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** So many blank rows part what people keep on one tab from a cell that was left far below by accident. */
const FAR_APART = 1_000;

/** Rows of a tab, both included. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The stretches of rows that hold anything; nothing is asked of the blank rows between them. */
const stretchesOf = ({ cells, blank }: Pick<Grid, 'cells' | 'blank'>): Stretch[] => {
  const found: Stretch[] = [];
  cells.forEach((row, index) => {
    if (row === blank) return;
    const last = found[found.length - 1];
    if (last && index + 1 - last.to <= FAR_APART)
      found[found.length - 1] = { from: last.from, to: index + 1 };
    else found.push({ from: index + 1, to: index + 1 });
  });
  return found;
};

/** Asks for a table of the range's cells, one call for each stretch that anybody asks about. */
const lazily = <T>(
  stretches: readonly Stretch[],
  ask: (stretch: Stretch) => readonly (readonly T[])[],
): ((row: number, column: number) => T | undefined) => {
  const parts = stretches.map((stretch) => ({ stretch, cells: once(() => ask(stretch)) }));
  return (row, column) => {
    const part = parts.find(({ stretch }) => stretch.from <= row && row <= stretch.to);
    return part?.cells()[row - part.stretch.from]?.[column - 1];
  };
};

/** What lies beneath the values of a tab, whose data range this is. */
export const beneathOf = (range: Range, grid: Pick<Grid, 'cells' | 'blank'>): Beneath => {
  const stretches = once(() => stretchesOf(grid));
  const part = ({ from, to }: Stretch): Range => range.offset(from - 1, 0, to - from + 1);
  const formulas = once(() => lazily(stretches(), (stretch) => part(stretch).getFormulas()));
  const lines = once(() => lazily(stretches(), (stretch) => part(stretch).getFontLines()));
  return {
    formulaAt: (row, column) => formulas()(row, column) ?? '',
    isStruck: (row, column) => lines()(row, column) === 'line-through',
  };
};

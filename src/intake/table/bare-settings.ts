import type { Grid } from '../grid';
import { cellText, filledCells, indexMerges, lastColumnOf, lastRowOf } from './grid-cells';
import type { FoundTable } from './table';

const FEWEST = 3;
const MOST_SHARE = 0.6;

/**
 * A tab of names and values without any heading: a settings tab, when most of its rows name something that
 * can be set.
 */
export const findBareSettings = (
  grid: Grid,
  isSetting: (text: string) => boolean,
): FoundTable | undefined => {
  const pairs: { column: number; known: boolean }[] = [];
  for (let row = grid.firstRow; row <= lastRowOf(grid); row += 1) {
    const [name, value] = filledCells(grid, row);
    if (!name || !value || typeof name.cell !== 'string') continue;
    pairs.push({ column: name.column, known: isSetting(cellText(name.cell)) });
  }
  const known = pairs.filter((pair) => pair.known);
  const [first] = known;
  if (!first || known.length < FEWEST || known.length < pairs.length * MOST_SHARE) return undefined;
  const column = (offset: number, field: 'parameter' | 'value') => ({
    column: first.column + offset,
    heading: '',
    field,
    confidence: known.length / pairs.length,
    corrected: false,
  });
  return {
    grid,
    merges: indexMerges(grid),
    kind: 'settings',
    top: grid.firstRow,
    bottom: grid.firstRow - 1,
    left: first.column,
    right: lastColumnOf(grid),
    header: [],
    columns: [column(0, 'parameter'), column(1, 'value')],
    titleFrom: grid.firstRow,
    last: lastRowOf(grid),
  };
};

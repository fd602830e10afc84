import type { Grid } from '../../base/grid';
import { numbersFrom } from '../../base/runs';
import { cellText, filledCells, indexMerges, lastColumnOf, lastRowOf } from '../cells/grid-cells';
import type { ClassedTable } from './heading/table';

/** One label that a setting has may stand in any list of words; two different ones are no chance. */
const FEWEST = 2;
/**
 * An office adds lines of its own to its settings; where they outnumber the known ones, the tab is of another
 * matter.
 */
export const MOST_SHARE = 0.6;

/** A number, the name, its value and a remark; a longer row is one of a register. */
const MOST_CELLS = 4;

interface Pair {
  readonly column: number;
  readonly setting: string | undefined;
}

type Find = (text: string) => string | undefined;

/** The name in a row and what it sets; undefined for a row that has no name. */
const pairIn = (grid: Grid, row: number, settingOf: Find, nameIn: Find): Pair | undefined => {
  const [name, value, ...others] = filledCells(grid, row);
  if (!name || typeof name.cell !== 'string') return undefined;
  const text = cellText(name.cell);
  const label = value ? text : nameIn(text);
  if (label === undefined) return undefined;
  const isLine = others.length + 2 <= MOST_CELLS;
  return { column: name.column, setting: isLine ? settingOf(label) : undefined };
};

/**
 * A tab of names and values without any heading: a settings tab, when most of its rows name different
 * things that can be set.
 */
export const findBareSettings = (grid: Grid, settingOf: Find, nameIn: Find): ClassedTable | undefined => {
  const pairs = numbersFrom(grid.firstRow, lastRowOf(grid)).flatMap(
    (row) => pairIn(grid, row, settingOf, nameIn) ?? [],
  );
  const known = pairs.filter(({ setting }) => setting !== undefined);
  const [first] = known;
  const different = new Set(known.map(({ setting }) => setting)).size;
  if (!first || different < FEWEST || known.length < pairs.length * MOST_SHARE) return undefined;
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
    was: 'settings',
    top: grid.firstRow,
    bottom: grid.firstRow - 1,
    left: first.column,
    right: lastColumnOf(grid),
    header: [],
    columns: [column(0, 'parameter'), column(1, 'value')],
    person: {},
    titleFrom: grid.firstRow,
    last: lastRowOf(grid),
  };
};

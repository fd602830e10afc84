import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/base/cell';
import type { Grid, Merge } from '../../src/base/grid';
import { indexMerges } from '../../src/intake/cells/grid-cells';

const SIZE = 6;
const PLACE = fc.integer({ min: 1, max: SIZE });

const MERGE = fc.tuple(PLACE, PLACE, PLACE, PLACE).map(([a, b, c, d]): Merge => ({
  top: Math.min(a, b),
  bottom: Math.max(a, b),
  left: Math.min(c, d),
  right: Math.max(c, d),
}));

const holds = ({ top, bottom, left, right }: Merge, row: number, column: number): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;

const meets = (one: Merge, other: Merge): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

/** As Google has them: of two cells or more, none over another. */
const asMerged = (merges: readonly Merge[]): Merge[] =>
  merges.reduce<Merge[]>((kept, merge) => {
    const isOne = merge.top === merge.bottom && merge.left === merge.right;
    return isOne || kept.some((other) => meets(merge, other)) ? kept : [...kept, merge];
  }, []);

/** A tab in which a merged cell has its value in its first cell; `asked` says how often Google was asked for them. */
const tabOf = (values: readonly (readonly Cell[])[], merges: readonly Merge[]) => {
  const asked = { times: 0 };
  const isCovered = (row: number, column: number): boolean =>
    merges.some((merge) => holds(merge, row, column) && (merge.top !== row || merge.left !== column));
  const grid: Grid = {
    ...{ sheet: 'Nhật ký', firstRow: 1, firstColumn: 1 },
    cells: values.map((line, r) => line.map((cell, c) => (isCovered(r + 1, c + 1) ? '' : cell))),
    merges: () => {
      asked.times += 1;
      return merges;
    },
  };
  return { grid, asked };
};

const VALUES = fc.array(fc.array(fc.constantFrom('', 'x', 3), { minLength: SIZE, maxLength: SIZE }), {
  minLength: SIZE,
  maxLength: SIZE,
});

const PLACES = Array.from({ length: SIZE * SIZE }, (_, at) => ({
  row: Math.floor(at / SIZE) + 1,
  column: (at % SIZE) + 1,
}));

const full = (rows: number): Cell[][] => Array.from({ length: rows }, () => [1, 'Lê Văn An', '05/4', 'xã A']);

describe('which cells of a tab are merged', () => {
  it('is told as Google tells it, whatever stands in them', () => {
    fc.assert(
      fc.property(VALUES, fc.array(MERGE, { maxLength: 6 }).map(asMerged), (values, merges) => {
        const index = indexMerges(tabOf(values, merges).grid);
        const told = PLACES.map(({ row, column }) => index.at(row, column));
        const truth = PLACES.map(({ row, column }) => merges.find((merge) => holds(merge, row, column)));
        expect(told).toEqual(truth);
      }),
    );
  });

  it('gives a blank cell the value of the cell that is merged over it from above', () => {
    fc.assert(
      fc.property(
        VALUES,
        fc.array(MERGE, { maxLength: 6 }).map(asMerged),
        PLACE,
        (values, merges, heading) => {
          const { grid } = tabOf(values, merges);
          const index = indexMerges(grid);
          for (const { row, column } of PLACES.filter((place) => place.row > heading)) {
            const merge = merges.find((one) => holds(one, row, column));
            const isFromAbove =
              merge?.left === column && merge.top > heading && grid.cells[merge.top - 1]?.[column - 1] !== '';
            if (isFromAbove && merge.top < row) expect(index.from({ row, column, heading })).toBe(merge);
          }
        },
      ),
    );
  });

  it('is not asked of Google where every cell holds something', () => {
    const { grid, asked } = tabOf(full(5), []);
    const index = indexMerges(grid);
    for (let row = 1; row <= 5; row += 1)
      for (let column = 1; column <= 4; column += 1) index.at(row, column);
    expect(asked.times).toBe(0);
  });

  it('is not asked for the sake of a column in which nothing stands, and once where there is something', () => {
    const rows = full(40).map((row): Cell[] => [...row, '']);
    const { grid, asked } = tabOf(rows, []);
    const index = indexMerges(grid);
    for (let row = 2; row <= 40; row += 1) index.from({ row, column: 5, heading: 1 });
    expect(asked.times).toBe(0);
    const noted = indexMerges({
      ...grid,
      cells: rows.map((row, at) => (at === 4 ? [...row.slice(0, 4), 'ốm'] : row)),
    });
    for (let row = 2; row <= 40; row += 1) noted.from({ row, column: 5, heading: 1 });
    expect(asked.times).toBe(1);
  });
});

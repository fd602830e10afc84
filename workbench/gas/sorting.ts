import type { ICellData, Nullable } from '@univerjs/core';
import type { Area } from './area';
import type { Bench, Place } from './bench';
import { GoogleError } from './emulation';
import type { CellChange, Grid } from './grid';
import { EMPTY } from './grid';
import { mapArea } from './shape';
import type { CellValue } from './values';
import { valueOf } from './values';

/** A column of the tab, from 1, and its direction. */
interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/** Google's forms: a column, `{column, ascending}`, or an array of these. */
function readSortKeys(spec: unknown): readonly SortKey[] {
  if (Array.isArray(spec)) return spec.flatMap(readSortKeys);
  if (typeof spec === 'number') return [{ column: spec, ascending: true }];
  const { column, ascending } = spec as Partial<SortKey>;
  if (typeof column !== 'number') throw new GoogleError('Invalid sort specification.');
  return [{ column, ascending: ascending !== false }];
}

interface SortableRow {
  readonly cells: readonly Nullable<ICellData>[];
  readonly keys: readonly CellValue[];
}

/** Sorts the rows of the place, values with their formats; blanks come last either way. */
export function sortRows(bench: Bench, place: Place, spec: unknown): void {
  const keys = readSortKeys(spec);
  const grid = bench.grid(place.sheetId);
  const rows = readRows(bench, grid, place.area, keys);
  const sorted = [...rows].sort((a, b) => compareRows(a, b, keys));
  grid.write(place.area, (row, column) =>
    moved(sorted[row - place.area.top]?.cells[column - place.area.left]),
  );
}

function readRows(bench: Bench, grid: Grid, area: Area, keys: readonly SortKey[]): SortableRow[] {
  const read = (row: number, column: number): CellValue =>
    valueOf(grid.cell(row, column), grid.pattern(row, column), bench.zone);
  const cells = mapArea(area, (row, column) => grid.worksheet.getCellRaw(row, column));
  return cells.map((row, index) => ({
    cells: row.map((cell) => (cell === null || cell === undefined ? cell : { ...cell })),
    keys: keys.map(({ column }) => read(area.top + index, column - 1)),
  }));
}

function moved(cell: Nullable<ICellData>): CellChange {
  return { ...EMPTY, s: null, ...cell };
}

function compareRows(a: SortableRow, b: SortableRow, keys: readonly SortKey[]): number {
  for (const [index, { ascending }] of keys.entries()) {
    const [first, second] = [a.keys[index] ?? '', b.keys[index] ?? ''];
    if (first === '' || second === '') {
      if (first !== second) return first === '' ? 1 : -1;
      continue;
    }
    const order = compareValues(first, second);
    if (order !== 0) return ascending ? order : -order;
  }
  return 0;
}

/** Numbers and dates before text, text before booleans. */
function compareValues(a: CellValue, b: CellValue): number {
  const [first, second] = [rank(a), rank(b)];
  if (first !== second) return first - second;
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b, 'vi');
  return Number(a) - Number(b);
}

function rank(value: CellValue): number {
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 0;
}

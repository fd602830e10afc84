import type { Cell } from '../../base/cell';
import { cellAt, isNothing } from '../cells/grid-cells';
import { isFullName } from '../names/vi-name';
import type { ClassedTable } from '../tables/heading/table';
import { isSomeone } from '../words/named/bodies';
import { isRowNumber } from '../words/row-words';
import { rowNumberOf, type RowTest } from './row-reader';

/** A sum of one row says nothing: the same number may stand twice. */
const FEWEST = 2;
/** Averages are typed with one decimal: a twentieth off either way. */
const ROUNDING = 0.051;

/** What may be made of some figures: their sum, how many they are, what each is on average. */
const summaries = (figures: readonly number[]): readonly number[] => {
  const sum = figures.reduce((all, figure) => all + figure, 0);
  return [sum, figures.length, sum / figures.length];
};

/** Whether it sums up all figures, or the last ones alone: those since the total before. */
const isSummary = (typed: number, figures: readonly number[]): boolean => {
  if (figures.length < FEWEST) return false;
  if (summaries(figures).some((it) => Math.abs(it - typed) < ROUNDING)) return true;
  let sum = 0;
  return [...figures].reverse().some((figure, at) => {
    sum += figure;
    return at + 1 >= FEWEST && Math.abs(sum - typed) < ROUNDING;
  });
};

/** The figures of a column above a row, the nearest last. */
const figuresAbove = ({ grid, bottom }: ClassedTable, row: number, column: number): number[] => {
  const figures: number[] = [];
  for (let above = bottom + 1; above < row; above += 1) {
    const cell = cellAt(grid, above, column);
    if (typeof cell === 'number') figures.push(cell);
  }
  return figures;
};

/** Whether each of the cells is a figure that sums up those above it in its column. */
const sumsUpAbove = (
  table: ClassedTable,
  row: number,
  cells: readonly { readonly column: number; readonly cell: Cell }[],
): boolean =>
  cells.length > 0 &&
  cells.every(
    ({ column, cell }) => typeof cell === 'number' && isSummary(cell, figuresAbove(table, row, column)),
  );

/** `TC`, `Số lượt`, `Tổng đang lọc`: nobody in the column of names, and else nothing but sums of what stands above. */
export const isTotalByFigures: RowTest = (reader, row, cells, { column, text }) => {
  const { fields, table, says, isOfficer } = reader;
  if (column !== fields.get('officer') || isRowNumber(rowNumberOf(reader, cells))) return false;
  if (!(fields.has('start') || fields.has('dates')) || isSomeone(text) || isFullName(text)) return false;
  const figures = cells.filter((it) => it.column !== column && !isNothing(it.cell));
  return !isOfficer(text) && says.someone(text) && sumsUpAbove(table, row, figures);
};

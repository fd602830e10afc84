import type { Cell } from '../../base/cell';
import type { CopySpec, FilledBlock } from '../edit';
import { hasPlaceholder, type FilledTemplate } from './template';

type Cells = readonly (readonly Cell[])[];

/** Runs of neighbouring columns with something to fill: columns count from 0, the end is left out. */
const runsOf = (row: readonly Cell[]): { from: number; to: number }[] => {
  const runs: { from: number; to: number }[] = [];
  row.forEach((cell, column) => {
    if (!hasPlaceholder(cell)) return;
    const last = runs[runs.length - 1];
    if (last?.to === column) last.to += 1;
    else runs.push({ from: column, to: column + 1 });
  });
  return runs;
};

/** Rows of the copy that come from each row of the blank: how many, and from which on. */
const spread = (sourceRows: readonly number[], source: number): { from: number; count: number } => ({
  from: sourceRows.indexOf(source) + 1,
  count: sourceRows.filter((row) => row === source).length,
});

/** Whom the blank is filled for, and of which period, as a key. */
interface Subject {
  /** '' for the whole office. */
  readonly about: string;
  readonly period: string;
}

/**
 * The filled copy of the office's blank, as a tab of the add-on's own beside it: rows of lists repeated,
 * and only the cells with placeholders written, so that the blank's formulas and looks stay.
 */
export const filledCopy = (
  blank: { readonly title: string; readonly cells: Cells },
  { cells, sourceRows }: FilledTemplate,
  { about, period }: Subject,
): CopySpec => {
  const places = blank.cells.map((row, index) => ({ row, ...spread(sourceRows, index + 1) }));
  return {
    key: `blank:${blank.title}:${period}:${about}`,
    title: about === '' ? `${blank.title} ✓` : `${blank.title} ✓ ${about}`,
    of: blank.title,
    repeats: places.flatMap(({ count }, index) => (count > 1 ? [{ row: index + 1, count }] : [])),
    blocks: places.flatMap(({ row, from, count }) =>
      runsOf(row).map((run): FilledBlock => ({
        row: from,
        column: run.from + 1,
        cells: cells.slice(from - 1, from - 1 + count).map((line) => line.slice(run.from, run.to)),
      })),
    ),
  };
};

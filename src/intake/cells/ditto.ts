import type { Cell } from '../../base/cell';
import type { Grid } from '../../base/grid';
import { isBlank, isBlankRow } from './grid-cells';
import { says } from '../text/pattern';
import { AS_ABOVE } from '../words/row-words';

/** `nt`, `-nt-`, `"`, `-//-`: what stands above. Capitals alone (`NT`) may be a department's. */
const DITTO = /^\s*(?:[nN]t|n\/t|[-–]\s?[nN]\/?[tT]\s?[-–]|["”“″〃]|''|[-–]?\s?\/\/\s?[-–]?)\s*$/u;
const saysAsAbove = says(AS_ABOVE, 'whole');
/** `Như trên` with blanks around it; most texts of a workbook are longer, and are not searched. */
const LONGEST = 14;
/** Most cells begin otherwise, and need no closer look. */
const BEGINS = new Set(' \t-–nN"”“″〃\'/');

const isDitto = (cell: Cell): boolean =>
  typeof cell === 'string' &&
  cell.length <= LONGEST &&
  BEGINS.has(cell.charAt(0)) &&
  (DITTO.test(cell) || saysAsAbove(cell.trim()));

/** A number or a date, typed as text or not. */
const isFigure = (cell: Cell): boolean =>
  typeof cell === 'string' ? /^\d[\d\s./-]*$/.test(cell.trim()) : typeof cell !== 'boolean';

/** Under a heading or the title of a group, which have no figures, an entry repeats nothing: its sign stays as typed. */
const isEntryAsWell = (above: readonly Cell[], row: readonly Cell[]): boolean =>
  above.some(isFigure) || !row.some(isFigure);

/** A row that would repeat nothing but blanks stays as it is typed, so that somebody accounts for it. */
const repeated = (row: readonly Cell[], above: readonly Cell[]): readonly Cell[] => {
  const meant = row.map((cell, column) => (isDitto(cell) ? (above[column] ?? cell) : cell));
  return meant.every(isBlank) ? row : meant;
};

/** The tab with every sign of repetition replaced by the value that it repeats; the same one where there is none. */
export const withoutDittos = (grid: Grid): Grid => {
  const rows: (readonly Cell[])[] = [];
  let replaced = false;
  for (const row of grid.cells) {
    const above = rows[rows.length - 1];
    if (above === undefined || isBlankRow(grid, row) || !row.some(isDitto) || !isEntryAsWell(above, row)) {
      rows.push(row);
      continue;
    }
    rows.push(repeated(row, above));
    replaced = true;
  }
  return replaced ? { ...grid, cells: rows } : grid;
};

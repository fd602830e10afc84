import { isDateCell, type Cell } from '../../base/cell';

const START = 0x811c9dc5;
const PRIME = 0x01000193;

/** Six decimals: what a file or another spreadsheet makes of a number's last digits tells nothing. */
const figureOf = (cell: Cell): string | undefined => {
  if (isDateCell(cell)) return String(cell.day);
  return typeof cell === 'number' ? String(Math.round(cell * 1e6) / 1e6) : undefined;
};

/**
 * A number made of the figures of a row, its own check left out, and of how many rows the tab has: a figure changed
 * by hand, a row taken out or put in is seen by it. It is no seal: who knows the way can make it too.
 */
export const rowCheck = (figures: readonly Cell[], rows: number): number => {
  const text = [
    rows,
    ...figures.map((cell, index) => [index, figureOf(cell)]).filter(([, told]) => told !== undefined),
  ]
    .flat()
    .join('|');
  let hash = START;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
};

import type { PlannedChange } from './plan';

/** Changes of neighbouring cells that fill a rectangle: one write. Rows and columns count from 1. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly lines: readonly (readonly PlannedChange[])[];
}

interface Line {
  readonly row: number;
  readonly cells: PlannedChange[];
}

const linesOf = (changes: readonly PlannedChange[]): Line[] => {
  const lines: Line[] = [];
  for (const change of [...changes].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = lines[lines.length - 1];
    const end = last?.cells[last.cells.length - 1];
    if (last?.row === change.row && end !== undefined && end.column + 1 === change.column)
      last.cells.push(change);
    else lines.push({ row: change.row, cells: [change] });
  }
  return lines;
};

const leftOf = ({ cells }: Line): number => cells[0]?.column ?? 1;

/** The changes as rectangles: neighbours in a row, then rows of the same columns under one another. */
export const blocksOf = (changes: readonly PlannedChange[]): Block[] => {
  const lines = linesOf(changes).sort(
    (a, b) => leftOf(a) - leftOf(b) || a.cells.length - b.cells.length || a.row - b.row,
  );
  const blocks: { top: number; left: number; lines: PlannedChange[][] }[] = [];
  for (const line of lines) {
    const last = blocks[blocks.length - 1];
    const fits =
      last?.left === leftOf(line) &&
      last.lines[0]?.length === line.cells.length &&
      last.top + last.lines.length === line.row;
    if (fits) last.lines.push(line.cells);
    else blocks.push({ top: line.row, left: leftOf(line), lines: [line.cells] });
  }
  return blocks.sort((a, b) => a.top - b.top || a.left - b.left);
};

export const changesIn = ({ lines }: Block): PlannedChange[] => lines.flat();

/** Two blocks that together are this one; undefined for a single cell. */
export const halvesOf = (block: Block): readonly [Block, Block] | undefined => {
  const { top, left, lines } = block;
  const middle = Math.ceil(lines.length / 2);
  if (lines.length > 1)
    return [
      { ...block, lines: lines.slice(0, middle) },
      { top: top + middle, left, lines: lines.slice(middle) },
    ];
  const [line = []] = lines;
  if (line.length < 2) return undefined;
  const half = Math.ceil(line.length / 2);
  return [
    { top, left, lines: [line.slice(0, half)] },
    { top, left: left + half, lines: [line.slice(half)] },
  ];
};

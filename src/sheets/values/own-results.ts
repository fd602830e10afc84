import type { Cell } from '../../base/cell';

/**
 * An invisible character (U+2063) at the end of every heading of a table that our formulas spill. By it
 * the add-on knows its own results among people's cells: read as a table of trips or a roster, they would
 * count twice. It stays with the text when people copy the values.
 */
const RESULT_MARK = '\u2063';

/** A heading of a result. */
export const resultHeading = (text: string): string => text + RESULT_MARK;

const isHeading = (cell: Cell | undefined): boolean => typeof cell === 'string' && cell.endsWith(RESULT_MARK);

const isBlank = (cell: Cell | undefined): boolean => cell === undefined || cell === '';

interface ResultArea {
  readonly top: number;
  readonly left: number;
  /** The column after the last one. */
  readonly end: number;
}

const headingsIn = (row: readonly Cell[], top: number): ResultArea[] => {
  const areas: ResultArea[] = [];
  row.forEach((cell, column) => {
    if (!isHeading(cell)) return;
    const last = areas[areas.length - 1];
    if (last?.end === column) areas[areas.length - 1] = { ...last, end: column + 1 };
    else areas.push({ top, left: column, end: column + 1 });
  });
  return areas;
};

const clearArea = (cells: Cell[][], { top, left, end }: ResultArea): void => {
  for (let row = top; row < cells.length; row += 1) {
    const line = cells[row];
    if (line === undefined || line.slice(left, end).every(isBlank)) return;
    line.fill('', left, end);
  }
};

/** Whether a table that our own formulas have spilled begins in one of the rows. */
export const holdOwnResults = (rows: readonly (readonly unknown[])[]): boolean =>
  rows.some((row) => row.some((value) => typeof value === 'string' && value.endsWith(RESULT_MARK)));

/** The cells without tables that our own formulas have spilled, down to the first row that is blank. */
export const withoutOwnResults = (cells: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] => {
  const areas = cells.flatMap((row, top) => (row === cells[top - 1] ? [] : headingsIn(row, top)));
  if (areas.length === 0) return cells;
  const left = cells.map((row) => [...row]);
  for (const area of areas) clearArea(left, area);
  return left;
};

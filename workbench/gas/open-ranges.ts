import type { ICellData, Nullable, Workbook } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { splitReference } from './area';

/** A text, which stays; or a range without its last row, with the tab's name where there is one. */
const OPEN_RANGE =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!'])((?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?[a-z]{1,3}(\$?)\d+:\$?[a-z]{1,3})(?![\p{L}\p{N}_.$!(])/giu;

/** The key in a cell's custom data under which its formula stands as it was written. */
const WRITTEN = 'written';

interface WrittenFormula {
  readonly formula: string;
  /** What the engine was given for it. */
  readonly closed: string;
}

/**
 * The engine knows no ranges such as `A2:C`, which reach to the last row: they are given that row. Unlike
 * Google's they do not follow rows added below. Tabs that are not there leave a range as it is.
 */
function closeRanges(formula: string, rowsOf: (sheet: string | undefined) => number | undefined): string {
  return formula.replace(
    OPEN_RANGE,
    (found: string, range: string | undefined, fixed: string | undefined) => {
      const rows = range === undefined ? undefined : rowsOf(splitReference(range).sheet);
      return rows === undefined ? found : `${found}${fixed ?? ''}${rows}`;
    },
  );
}

/** The cell as the engine can compute it; what was written is kept beside it for `getFormula`. */
export function withClosedRanges<T extends { f?: ICellData['f']; custom?: ICellData['custom'] }>(
  cell: T,
  workbook: Workbook,
  sheetId: string,
): T {
  if (typeof cell.f !== 'string' || !cell.f.includes(':')) return cell;
  const closed = closeRanges(cell.f, (name) => {
    const sheet =
      name === undefined ? workbook.getSheetBySheetId(sheetId) : workbook.getSheetBySheetName(name);
    return sheet?.getRowCount();
  });
  if (closed === cell.f) return cell;
  const written: WrittenFormula = { formula: cell.f, closed };
  return { ...cell, f: closed, custom: { ...cell.custom, [WRITTEN]: written } };
}

/** A cell with a formula that can't be parsed: it keeps the text, and shows Google's error. */
export function unreadableFormula(formula: string): Pick<ICellData, 'v' | 't' | 'custom'> {
  const written: WrittenFormula = { formula, closed: '' };
  return { v: '#ERROR!', t: CellValueType.STRING, custom: { [WRITTEN]: written } };
}

/** The formula as it was written, as long as nothing moved it; '' where the cell has none. */
export function formulaOf(cell: Nullable<ICellData>): string {
  const written = cell?.custom?.[WRITTEN] as WrittenFormula | undefined;
  const stored = cell?.f ?? '';
  return written?.closed === stored ? written.formula : stored;
}

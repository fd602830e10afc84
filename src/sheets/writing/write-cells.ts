import { isDateCell, type Cell, type CellChange, type CellRef } from '../../base/cell';
import { writeValues } from './write-values';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface Placed extends CellChange {
  readonly at: CellRef & { readonly column: number };
}

const hasColumn = (change: CellChange): change is Placed => change.at.column !== undefined;

/** Cells under one another without a gap, written in one call. */
const runsOf = (changes: readonly Placed[]): Placed[][] => {
  const runs: Placed[][] = [];
  for (const change of [...changes].sort((a, b) => a.at.column - b.at.column || a.at.row - b.at.row)) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last?.at.column === change.at.column && last.at.row + 1 === change.at.row) run.push(change);
    else runs.push([change]);
  }
  return runs;
};

/** What Sheets would take for a formula, a number or a date if it were typed. */
const needsTextFormat = (text: string): boolean => /^\s*['=+\-@]|^\s*\d|^\s*(true|false)\s*$/i.test(text);

/** The format in which the value stays what it is; the cell's own wherever that does. */
const formatFor = (cell: Cell, current: string): string => {
  if (isDateCell(cell)) return /[dy]/i.test(current) ? current : 'dd/mm/yyyy';
  if (typeof cell === 'string') return needsTextFormat(cell) ? '@' : current;
  return current === '@' ? 'General' : current;
};

const writeRun = (range: Range, run: readonly Placed[]): void => {
  const current = range.getNumberFormats();
  const formats = run.map(({ to }, index) => [formatFor(to, current[index]?.[0] ?? 'General')]);
  if (formats.some(([format], index) => format !== current[index]?.[0])) range.setNumberFormats(formats);
  writeValues(
    range,
    run.map(({ to }) => [to]),
  );
};

const tryRun = (sheet: Sheet, run: readonly Placed[]): boolean => {
  const [first] = run;
  if (!first) return true;
  try {
    writeRun(sheet.getRange(first.at.row, first.at.column, run.length, 1), run);
    // A rule that rejects the value speaks up only when the write is carried out.
    SpreadsheetApp.flush();
    return true;
  } catch {
    return false;
  }
};

/** A change that was not made: the cell's rule refuses the value, or the person may not edit the cell. */
export interface RefusedChange extends CellChange {
  readonly closed?: true;
}

const isClosed = (sheet: Sheet, { at }: Placed): boolean => !sheet.getRange(at.row, at.column).canEdit();

/** Writes the run, or what of it may be written and the cells' own rules accept; returns the refused changes. */
const writeOrSplit = (sheet: Sheet, run: readonly Placed[]): RefusedChange[] => {
  if (tryRun(sheet, run)) return [];
  const [only] = run;
  if (run.length > 1 || only === undefined) return run.flatMap((change) => writeOrSplit(sheet, [change]));
  return [isClosed(sheet, only) ? { ...only, closed: true } : only];
};

/**
 * Writes values into cells that people keep; neighbours in a column go together. A cell whose validation
 * refuses its value, or which the person may not edit, keeps the old one and does not hold up the others. Returns
 * the changes refused, also those on a tab that is gone.
 */
export const writeCells = (spreadsheet: Spreadsheet, changes: readonly CellChange[]): RefusedChange[] => {
  const bySheet = new Map<string, Placed[]>();
  for (const change of changes.filter(hasColumn))
    bySheet.set(change.at.sheet, [...(bySheet.get(change.at.sheet) ?? []), change]);
  return [...bySheet].flatMap(([name, placed]): RefusedChange[] => {
    const sheet = spreadsheet.getSheetByName(name);
    return sheet === null ? placed : runsOf(placed).flatMap((run) => writeOrSplit(sheet, run));
  });
};

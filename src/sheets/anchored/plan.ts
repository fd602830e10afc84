import { sameCell, type AnchoredRow, type KnownCell, type RowChange } from '../../base/anchored-row';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows to be made under one that is known, before anything is written into them. */
export interface RowsToMake {
  readonly sheet: string;
  readonly below: number;
  readonly count: number;
  readonly known: readonly KnownCell[];
  /** What stood in the row under it, which moves down. */
  readonly next: readonly KnownCell[];
}

/** A change with all that taking it back needs. */
export interface PlannedChange extends RowChange {
  readonly row: number;
  /** The cell's number format as it is. */
  readonly format: string;
}

/** What is to be written on one tab; plain data, to be kept until it is done. */
export interface Plan {
  readonly sheet: string;
  readonly make?: RowsToMake;
  /** By row: the cells by which it is known again. None of them holds a formula, whose value may change by itself. */
  readonly known: readonly (readonly [row: number, cells: readonly KnownCell[]])[];
  readonly changes: readonly PlannedChange[];
  /** Cells that were to be written and hold a formula: these stay. */
  readonly formulas: readonly { readonly row: number; readonly column: number }[];
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cells that a plan looks at or writes, as they stand before rows are made. */
const standingCells = (rows: readonly AnchoredRow[], make: RowsToMake | undefined): Place[] => {
  const cells = rows.flatMap(({ row, known, changes }) => [
    ...known,
    ...changes.map(({ column }) => ({ row, column })),
  ]);
  if (make === undefined) return cells;
  return [...cells.filter(({ row }) => row <= make.below), ...make.known, ...make.next];
};

const GENERAL = 'General';

interface Looks {
  readonly formulaAt: (row: number, column: number) => boolean;
  readonly formatAt: (row: number, column: number) => string;
}

/** Formulas and formats of the rows, in two reads; rows that are still to be made have neither. */
const looksOf = (sheet: Sheet, rows: readonly AnchoredRow[], make: RowsToMake | undefined): Looks => {
  const cells = standingCells(rows, make);
  if (cells.length === 0) return { formulaAt: () => false, formatAt: () => GENERAL };
  const top = Math.min(...cells.map(({ row }) => row));
  const bottom = Math.max(...cells.map(({ row }) => row));
  const right = Math.max(...cells.map(({ column }) => column));
  const range = sheet.getRange(top, 1, bottom - top + 1, right);
  const [formulas, formats] = [range.getFormulas(), range.getNumberFormats()];
  return {
    formulaAt: (row, column) => (formulas[row - top]?.[column - 1] ?? '') !== '',
    formatAt: (row, column) => formats[row - top]?.[column - 1] ?? GENERAL,
  };
};

/** A tab may end above rows that are to be written. */
const roomBelow = (sheet: Sheet, name: string, rows: readonly AnchoredRow[]): RowsToMake | undefined => {
  const bottom = Math.max(...rows.map(({ row }) => row));
  const below = sheet.getMaxRows();
  return bottom > below ? { sheet: name, below, count: bottom - below, known: [], next: [] } : undefined;
};

/** What a formula gives may change by itself. */
const withoutFormulas = (make: RowsToMake, formulaAt: Looks['formulaAt']): RowsToMake => {
  const isValue = ({ row, column }: Place): boolean => !formulaAt(row, column);
  return { ...make, known: make.known.filter(isValue), next: make.next.filter(isValue) };
};

/** The writes of one tab, with what is there; undefined where the tab is gone. */
export const planFor = (
  spreadsheet: Spreadsheet,
  name: string,
  rows: readonly AnchoredRow[],
  asked?: RowsToMake,
): Plan | undefined => {
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet === null) return undefined;
  const make = asked ?? roomBelow(sheet, name, rows);
  const { formulaAt, formatAt } = looksOf(sheet, rows, make);
  const isMade = (row: number): boolean => make !== undefined && row > make.below;
  const isFormula = ({ row, column }: Place): boolean => !isMade(row) && formulaAt(row, column);
  const all = rows.flatMap(({ row, changes }) =>
    changes.filter(({ from, to }) => !sameCell(from, to)).map((change) => ({ ...change, row })),
  );
  return {
    sheet: name,
    ...(make === undefined ? {} : { make: withoutFormulas(make, formulaAt) }),
    known: rows.map(({ row, known }) => [row, known.filter((cell) => !isFormula(cell))]),
    changes: all
      .filter((change) => !isFormula(change))
      .map((change) => ({
        ...change,
        // A row that is made has the formats of the one above it.
        format: formatAt(isMade(change.row) ? (make?.below ?? change.row) : change.row, change.column),
      })),
    formulas: all.filter(isFormula).map(({ row, column }) => ({ row, column })),
  };
};

import type { ICellData, Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { Bench } from '../gas/bench';
import { withClosedRanges } from '../gas/open-ranges';
import { canonicalFormula } from '../gas/formula-text';
import { cellFor } from '../gas/values';

/** Before the grid's own reading of dates, which takes the month first. */
const BEFORE_NUMBER_FORMATS = 1000;

function readFormula(cell: ICellData, formula: string, bench: Bench, sheetId: string): ICellData {
  // Without a semicolon the formula may already be canonical: a comma between digits stays one.
  const read = formula.includes(';') ? { ...cell, f: canonicalFormula(formula, bench.habits) } : cell;
  return withClosedRanges(read, bench.engine.workbook, sheetId);
}

function readCell(cell: ICellData, pattern: string, bench: Bench): ICellData {
  const isPlain = cell.p === undefined || cell.p === null;
  if (!isPlain || cell.v === undefined || cell.v === null) return cell;
  return { ...cell, ...cellFor(String(cell.v), pattern, bench.writing()) };
}

/** Reads what a person types as Google does, by the spreadsheet's locale: 05/4/2022 is a day of April in Vietnam. */
export function readTypingByLocale(bench: Bench): void {
  const { writeCellInterceptor } = bench.engine.injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: BEFORE_NUMBER_FORMATS,
    handler: (cell: Nullable<ICellData>, location, next) => {
      if (cell === undefined || cell === null) return next(cell);
      const pattern = bench.grid(location.subUnitId).pattern(location.row, location.col);
      const read =
        typeof cell.f === 'string'
          ? readFormula(cell, cell.f, bench, location.subUnitId)
          : readCell(cell, pattern, bench);
      return read === cell ? next(cell) : read;
    },
  });
}

import type { ICellData, Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { Engine } from '../engine/engine';
import { isTextPattern } from '../gas/number-formats';
import type { TypingContext } from '../gas/typed-text';
import { canonicalFormula, readTyped } from '../gas/typed-text';
import { cellForTyped } from '../gas/values';

/** Before the grid's own reading of dates, which takes the month first. */
const BEFORE_NUMBER_FORMATS = 1000;

function readCell(cell: ICellData, pattern: string, context: TypingContext): ICellData {
  if (typeof cell.f === 'string') {
    // Without a semicolon the formula may already be canonical: a comma between digits stays one.
    return cell.f.includes(';') ? { ...cell, f: canonicalFormula(cell.f, context.habits) } : cell;
  }
  const isPlain = cell.p === undefined || cell.p === null;
  if (!isPlain || cell.v === undefined || cell.v === null || isTextPattern(pattern)) return cell;
  return { ...cell, ...cellForTyped(readTyped(String(cell.v), context), pattern) } as ICellData;
}

/** Reads what a person types as Google does, by the spreadsheet's locale: 05/4/2022 is a day of April in Vietnam. */
export function readTypingByLocale(engine: Engine, context: () => TypingContext): void {
  const { writeCellInterceptor } = engine.injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: BEFORE_NUMBER_FORMATS,
    handler: (cell: Nullable<ICellData>, location, next) => {
      if (cell === undefined || cell === null) return next(cell);
      const styles = location.workbook.getStyles();
      const pattern =
        styles.getStyleByCell(location.worksheet.getCellRaw(location.row, location.col))?.n?.pattern ?? '';
      const read = readCell(cell, pattern, context());
      return read === cell ? next(cell) : read;
    },
  });
}

import type { ICellData, Nullable } from '@univerjs/core';
import { CellValueType, InterceptorEffectEnum } from '@univerjs/core';
import type { ISheetLocation } from '@univerjs/sheets';
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Bench } from '../gas/bench';
import { display, isDatePattern, isTextPattern } from '../gas/number-formats';

/** After the grid's own number formats, which leave plain numbers as they are, and before its last word at -1. */
const AFTER_NUMBER_FORMATS = -0.5;
const BEFORE_NUMBER_FORMATS = 1000;

type Place = Pick<ISheetLocation, 'subUnitId' | 'row' | 'col' | 'worksheet'>;

function rawNumber(place: Place): number | undefined {
  const raw = place.worksheet.getCellRaw(place.row, place.col);
  return raw?.t === CellValueType.NUMBER && typeof raw.v === 'number' ? raw.v : undefined;
}

function decimals(value: unknown, decimal: string): string {
  return String(value).replace('.', decimal);
}

/** What stands in the editor: a number with the locale's decimal sign, a day with its year whatever the cell shows. */
function editorText(value: number, pattern: string, bench: Bench): string | undefined {
  if (isTextPattern(pattern)) return undefined;
  if (!isDatePattern(pattern)) return decimals(value, bench.habits.decimal);
  if (value < 1) return undefined;
  const time = Number.isInteger(value) ? '' : ' hh:mm:ss';
  return display(value, `${bench.habits.datePattern}${time}`, bench.habits);
}

/** Shows numbers as the spreadsheet's locale writes them: 61,5 in Vietnam, in cells and in the editor. */
export function showNumbersByLocale(bench: Bench): void {
  const { engine } = bench;
  const interceptors = engine.injector.get(SheetInterceptorService);
  const patternAt = (place: Place): string => bench.grid(place.subUnitId).pattern(place.row, place.col);
  if (bench.habits.tag === 'vi') engine.book.setNumfmtLocal('vi');
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_NUMBER_FORMATS,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _place, next) => {
      // Also in a cell with the format of text, which the grid then takes for one.
      const isPlain = typeof cell?.v === 'number' && !Number.isInteger(cell.v);
      return next(isPlain ? { ...cell, v: decimals(cell.v, bench.habits.decimal) } : cell);
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: BEFORE_NUMBER_FORMATS,
    handler: (cell: Nullable<ICellData>, place, next) => {
      const shown = next(cell);
      const value = rawNumber(place);
      const hasFormula = typeof cell?.f === 'string' || typeof cell?.si === 'string';
      if (value === undefined || hasFormula || String(shown?.v).endsWith('%')) return shown;
      const text = editorText(value, patternAt(place), bench);
      return text === undefined ? shown : { ...shown, v: text };
    },
  });
}

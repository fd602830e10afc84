import type { ICellData, IStyleData } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import type { Cell, CellErrorValue, CellValue } from 'exceljs';
import { isDatePattern } from '../gas/number-formats';
import type { TextRun } from '../gas/rich-text';

const DAY_MS = 86_400_000;
const EXCEL_ERRORS = new Set(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!']);

/**
 * Puts value, formula with its last result, or link into a cell of the file. `spill` is where the formula's result
 * spills to, in A1 notation.
 */
export function cellOut(
  cell: Cell,
  data: ICellData,
  style: IStyleData | undefined,
  spill: string | undefined,
): void {
  const value = valueOut(data, style);
  if (typeof data.f === 'string') {
    cell.value = formulaOut(data.f.replace(/^=/, ''), value, spill);
    return;
  }
  const link = linkOut(data);
  if (link !== undefined && typeof value === 'string') cell.value = { text: value, hyperlink: link };
  else cell.value = value ?? null;
}

function formulaOut(formula: string, result: CellValue | undefined, spill: string | undefined): CellValue {
  const stored = result === undefined ? {} : { result };
  const isArray = spill?.includes(':') === true;
  const array = isArray ? { shareType: 'array', ref: spill } : {};
  return { formula, ...stored, ...array } as CellValue;
}

function valueOut(data: ICellData, style: IStyleData | undefined): CellValue | undefined {
  const { v, t } = data;
  if (v === null || v === undefined) return undefined;
  if (t === CellValueType.BOOLEAN) return Number(v) === 1;
  if (typeof v === 'number') return numberOut(v, style?.n?.pattern ?? '');
  return EXCEL_ERRORS.has(String(v)) ? ({ error: v } as CellErrorValue) : v;
}

function numberOut(value: number, pattern: string): CellValue {
  if (pattern === '' || !isDatePattern(pattern)) return value;
  return new Date(Math.round((value - 25_569) * DAY_MS));
}

function linkOut(data: ICellData): string | undefined {
  const runs = data.custom?.['runs'] as readonly TextRun[] | undefined;
  return runs?.find((run) => run.link !== null)?.link ?? undefined;
}

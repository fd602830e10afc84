import type { ICellData } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import type { Cell, CellValue } from 'exceljs';
import { ValueType } from './exceljs-enums';

const DAY_MS = 86_400_000;

export interface FormulaHabits {
  /** True for a formula whose stored result must not be believed: the engine computes it at opening. */
  readonly recalculates: (formula: string) => boolean;
}

/** Content of a cell in the engine's terms, without its style; undefined when the cell is blank. */
export function cellIn(cell: Cell, habits: FormulaHabits): ICellData | undefined {
  if (cell.type === ValueType.Formula) return formulaIn(cell, habits);
  return valueIn(cell.value);
}

function formulaIn(cell: Cell, habits: FormulaHabits): ICellData | undefined {
  const { formula } = cell;
  if (formula === '') return valueIn(cell.result);
  const f = `=${formula.replace(/_xlfn\.(_xlws\.)?|_xludf\./g, '')}`;
  const isArray = (cell.model as { shareType?: string }).shareType === 'array';
  const stored = isArray || habits.recalculates(f) ? undefined : valueIn(cell.result);
  return { f, ...stored };
}

function valueIn(value: CellValue): ICellData | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return value === '' ? undefined : text(value);
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value instanceof Date) return { v: serialOf(value), t: CellValueType.NUMBER };
  return objectIn(value);
}

function objectIn(value: object): ICellData | undefined {
  if ('error' in value) return text(String(value.error));
  if ('richText' in value)
    return text((value.richText as { text: string }[]).map((run) => run.text).join(''));
  if ('hyperlink' in value) return linkIn(value as { text: unknown; hyperlink: unknown });
  return undefined;
}

function linkIn(value: { text: unknown; hyperlink: unknown }): ICellData {
  const shown = typeof value.text === 'object' && value.text !== null ? objectIn(value.text)?.v : value.text;
  const words = typeof shown === 'string' ? shown : '';
  const run = { start: 0, end: words.length, link: String(value.hyperlink), look: NO_LOOK };
  return { ...text(words), custom: { runs: [run] } };
}

const NO_LOOK = {
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  family: null,
  size: null,
  color: null,
};

function text(value: string): ICellData {
  return { v: value, t: CellValueType.STRING };
}

/** exceljs reads a serial number as an instant of that wall-clock time in UTC. */
export function serialOf(date: Date): number {
  return Math.round((date.getTime() / DAY_MS + 25_569) * DAY_MS) / DAY_MS;
}

import type { ICellData, Nullable } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { GoogleError } from './emulation';
import type { CellChange } from './grid';
import { cellForFormula } from './formula-text';
import { EMPTY, booleanCell, formulaCell, numberCell, textCell } from './grid';
import type { LocaleHabits } from './number-formats';
import { display, isDatePattern, isTextPattern } from './number-formats';
import type { Typed, TypingContext } from './typed-text';
import { readTyped } from './typed-text';
import type { Zone } from './zone';

/** What Apps Script puts into a value: '' for a blank cell. */
export type CellValue = string | number | boolean | Date;

/** The engine's name for a blocked spill, and Google's. */
const ENGINE_ERRORS: ReadonlyMap<string, string> = new Map([
  ['#SPILL!', '#REF!'],
  ['#CYCLE!', '#REF!'],
]);

/** What `getValue` gives for a cell. `pattern` is the cell's number format. */
export function valueOf(cell: Nullable<ICellData>, pattern: string, zone: Zone): CellValue {
  const value = cell?.v;
  if (value === null || value === undefined) return '';
  if (cell?.t === CellValueType.BOOLEAN) return isTrue(value);
  if (typeof value === 'number') return numberOf(value, pattern, zone);
  return typeof value === 'boolean' ? value : (ENGINE_ERRORS.get(value) ?? value);
}

function isTrue(value: string | number | boolean): boolean {
  return value === 1 || value === true || value === '1';
}

function numberOf(value: number, pattern: string, zone: Zone): number | Date {
  return isDateCell(pattern) && isDateSerial(value) ? new Date(zone.toInstant(value)) : value;
}

/** Days of the years 1 to 9999: a number beyond them, such as a telephone's, stays one under a date's format. */
function isDateSerial(value: number): boolean {
  return value >= -693_593 && value < 2_958_466;
}

function isDateCell(pattern: string): boolean {
  return pattern !== '' && isDatePattern(pattern);
}

/** What `getDisplayValue` gives. */
export function displayOf(cell: Nullable<ICellData>, pattern: string, habits: LocaleHabits): string {
  const value = cell?.v;
  if (value === null || value === undefined) return '';
  if (cell?.t === CellValueType.BOOLEAN) return isTrue(value) ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return display(value, pattern, habits);
  const text = String(value);
  return ENGINE_ERRORS.get(text) ?? text;
}

export interface WritingContext extends TypingContext {
  readonly zone: Zone;
  /** Whether a format of text keeps text from being read. */
  readonly keepsText: boolean;
}

/** What `setValue` makes of a value in a cell with that number format. Throws for what a cell can't hold. */
export function cellFor(value: unknown, pattern: string, context: WritingContext): CellChange {
  if (value === null || value === undefined || value === '') return EMPTY;
  if (typeof value === 'boolean') return booleanCell(value);
  if (typeof value === 'number') return numberCell(value);
  if (typeof value === 'string') return cellForText(value, pattern, context);
  if (isDate(value)) return cellForDate(value, pattern, context);
  return textCell(asText(value));
}

function cellForText(text: string, pattern: string, context: WritingContext): CellChange {
  if (isTextPattern(pattern) && context.keepsText) return textCell(text);
  const typed = readTyped(text, context);
  return typed.kind === 'formula'
    ? cellForFormula(typed.formula, context.habits)
    : cellForTyped(typed, pattern);
}

/** The cell that typing makes; a number format is set only where the cell has none. */
export function cellForTyped(typed: Typed, pattern: string): CellChange {
  switch (typed.kind) {
    case 'blank':
      return EMPTY;
    case 'text':
      return textCell(typed.text);
    case 'formula':
      return formulaCell(typed.formula);
    case 'boolean':
      return booleanCell(typed.value);
    case 'number':
      return withPattern(numberCell(typed.value), pattern === '' ? typed.pattern : undefined);
  }
}

function cellForDate(date: Date, pattern: string, context: WritingContext): CellChange {
  const instant = date.getTime();
  if (Number.isNaN(instant)) throw new GoogleError('Invalid date');
  const serial = Math.round(context.zone.toSerial(instant) * 86_400_000) / 86_400_000;
  return withPattern(numberCell(serial), isDatePattern(pattern) ? undefined : context.habits.datePattern);
}

function withPattern(cell: CellChange, pattern: string | undefined): CellChange {
  return pattern === undefined ? cell : { ...cell, s: { n: { pattern } } };
}

/** Dates come from the script's realm, so `instanceof` does not know them. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function asText(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(String).join(', ')}]` : Object.prototype.toString.call(value);
}

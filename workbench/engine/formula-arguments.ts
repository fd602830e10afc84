import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { ArrayValueObject } from '@univerjs/engine-formula';
import type { Nullable } from '@univerjs/core';
import { isDatePattern } from '../gas/number-formats';
import type { Zone } from '../gas/zone';

type FormulaScalar = string | number | boolean | Date | undefined;
/** What Google hands a custom function: a scalar for one cell, rows for a range, `undefined` for an omitted argument. */
export type FormulaValue = FormulaScalar | readonly (readonly FormulaScalar[])[];

export function argumentOf(variant: FunctionVariantType, zone: Zone): FormulaValue {
  if (variant.isReferenceObject()) return rowsOfReference(variant as BaseReferenceObject, zone);
  const value = variant as BaseValueObject;
  if (value instanceof ArrayValueObject) return rowsOfArray(value, zone);
  return value.isNull() ? undefined : scalarOf(value, value.getPattern(), zone);
}

/** Blank is '', dates by their number format are Dates, errors their text. */
function scalarOf(value: Nullable<BaseValueObject>, pattern: string, zone: Zone): FormulaScalar {
  if (!value || value.isNull()) return '';
  const plain = value.getValue();
  if (typeof plain !== 'number' || pattern === '' || !isDatePattern(pattern)) return plain;
  return new Date(zone.toInstant(plain));
}

function rowsOfReference(reference: BaseReferenceObject, zone: Zone): FormulaValue {
  const { startRow, startColumn } = reference.getRangePosition();
  const [unitId, sheetId] = [reference.getUnitId(), reference.getSheetId()];
  const rows = blankRows(reference.getRowCount(), reference.getColumnCount());
  reference.iterator((value, row, column) => {
    const cells = rows[row - startRow];
    if (cells === undefined || value === null || value === undefined) return undefined;
    const pattern = value.isNumber() ? reference.getCellPattern(unitId, sheetId, row, column) : '';
    cells[column - startColumn] = scalarOf(value, pattern, zone);
    return undefined;
  });
  return reference.getRowCount() === 1 && reference.getColumnCount() === 1 ? rows[0]?.[0] : rows;
}

function rowsOfArray(array: ArrayValueObject, zone: Zone): FormulaValue {
  const rows = blankRows(array.getRowCount(), array.getColumnCount());
  array.iterator((value, row, column) => {
    const cells = rows[row];
    if (cells !== undefined) cells[column] = scalarOf(value, value?.getPattern() ?? '', zone);
    return undefined;
  });
  return rows;
}

function blankRows(rowCount: number, columnCount: number): FormulaScalar[][] {
  return Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, (): FormulaScalar => ''));
}

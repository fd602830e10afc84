import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Engine } from '../engine/engine';
import type { ExtrasData } from '../gas/extras';
import type { SavedWorkbook, Spills } from './write';

/**
 * The open workbook as `writeXlsx` takes it: its data, what its array formulas spilled, and the file that it was
 * opened from.
 */
export function workbookToSave(
  engine: Engine,
  extras: ExtrasData,
  origin: Uint8Array | undefined,
): SavedWorkbook {
  const model = engine.injector.get(FormulaDataModel);
  const unitId = engine.workbook.getUnitId();
  const spills = {
    cells: model.getArrayFormulaCellData()[unitId] ?? {},
    ranges: model.getArrayFormulaRange()[unitId] ?? {},
  } as Spills;
  return { data: engine.book.save(), extras, spills, origin };
}

import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Engine } from '../engine/engine';
import type { CellChange } from './grid';

/** How far a formula goes from the cell that it was written for. */
export interface Moved {
  readonly rows: number;
  readonly columns: number;
}

/** The cell with its formula's relative references moved along. */
export function movedFormula(engine: Engine, cell: CellChange, { rows, columns }: Moved): CellChange {
  if (typeof cell.f !== 'string' || (rows === 0 && columns === 0)) return cell;
  return { ...cell, f: engine.injector.get(LexerTreeBuilder).moveFormulaRefOffset(cell.f, columns, rows) };
}

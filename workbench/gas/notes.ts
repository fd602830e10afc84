import { generateRandomId } from '@univerjs/core';
import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from '@univerjs/sheets-note';
import type { Grid } from './grid';

/** The note of a cell; '' when there is none. */
export function readNote(grid: Grid, row: number, column: number): string {
  const { unitId, subUnitId } = grid.address;
  return (
    grid.engine.injector.get(SheetsNoteModel).getNote(unitId, subUnitId, { row, col: column })?.note ?? ''
  );
}

/**
 * Puts a note on a cell, or takes it off when the text is empty. The engine's commands for notes know the
 * active tab only, so the tab is named to its mutations.
 */
export function writeNote(grid: Grid, row: number, column: number, text: string): void {
  const { unitId, subUnitId } = grid.address;
  const model = grid.engine.injector.get(SheetsNoteModel);
  const known = model.getNote(unitId, subUnitId, { row, col: column });
  if ((known?.note ?? '') === text) return;
  grid.requireEditable({ top: row, bottom: row, left: column, right: column });
  const where = { unitId, sheetId: subUnitId, row, col: column };
  if (text === '') {
    grid.engine.run(RemoveNoteMutation.id, where);
    return;
  }
  const note = {
    id: known?.id ?? generateRandomId(),
    row,
    col: column,
    width: 220,
    height: 100,
    note: text,
    show: false,
  };
  grid.engine.run(UpdateNoteMutation.id, { ...where, note });
}

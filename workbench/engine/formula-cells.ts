import type { ICellData, Injector, Nullable, Workbook, Worksheet } from '@univerjs/core';
import {
  CommandType,
  ICommandService,
  IUniverInstanceService,
  ObjectMatrix,
  UniverInstanceType,
} from '@univerjs/core';
import type { IFormulaData } from '@univerjs/engine-formula';
import {
  FormulaDataModel,
  initSheetFormulaData,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { InsertSheetMutation, RemoveSheetMutation } from '@univerjs/sheets';

type Cells = ObjectMatrix<Nullable<ICellData>>;

/** What names no tab and changes no cell of those that were there before: calculations, and tabs that come and go. */
const CELLS_STAY = new Set<string>([
  SetFormulaCalculationNotificationMutation.id,
  SetFormulaCalculationStartMutation.id,
  // Its name is out of use, and the engine itself still makes it.
  'formula.mutation.set-formula-data',
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
]);

/**
 * At every change the engine looks through all cells of all tabs for formulas, several times. Few cells hold any:
 * these are picked out once for each tab, and anew where the tab was changed.
 */
export function pickOutFormulas(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  const instances = injector.get(IUniverInstanceService);
  const cells = new FormulaCells();
  injector.get(ICommandService).beforeCommandExecuted(({ id, type, params }) => {
    if (type === CommandType.MUTATION && !CELLS_STAY.has(id)) cells.forget(params);
  });
  model.getFormulaData = () => {
    const found: IFormulaData = {};
    for (const workbook of instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      const unitId = workbook.getUnitId();
      found[unitId] = {};
      for (const worksheet of workbook.getSheets())
        initSheetFormulaData(found, unitId, worksheet.getSheetId(), cells.of(worksheet));
    }
    return found;
  };
}

class FormulaCells {
  private readonly known = new Map<string, { readonly worksheet: Worksheet; readonly cells: Cells }>();

  /** A change that names no tab may be one of any. */
  forget(change: { readonly subUnitId?: string } | undefined): void {
    if (change?.subUnitId === undefined) this.known.clear();
    else this.known.delete(change.subUnitId);
  }

  of(worksheet: Worksheet): Cells {
    const id = worksheet.getSheetId();
    const known = this.known.get(id);
    if (known?.worksheet === worksheet) return known.cells;
    const cells = cellsWithFormulas(worksheet);
    this.known.set(id, { worksheet, cells });
    return cells;
  }
}

function cellsWithFormulas(worksheet: Worksheet): Cells {
  const stored = worksheet.getCellMatrix().getMatrix();
  const [rows, columns] = [worksheet.getRowCount(), worksheet.getColumnCount()];
  const picked: Cells = new ObjectMatrix<Nullable<ICellData>>();
  for (let row = 0; row < rows; row += 1) {
    const cells = stored[row];
    if (cells === undefined) continue;
    for (let column = 0; column < columns; column += 1) {
      const cell = cells[column];
      if (holdsFormula(cell)) picked.setValue(row, column, cell);
    }
  }
  return picked;
}

const holdsFormula = (cell: Nullable<ICellData>): cell is ICellData =>
  cell !== null && cell !== undefined && ((cell.f ?? '') !== '' || (cell.si ?? '') !== '');

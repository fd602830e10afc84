import { CellAlertManagerService } from '@univerjs/sheets-ui';
import type { ICellAlert } from '@univerjs/sheets-ui';
import type { Engine } from '../engine/engine';

export interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The grid's key for the card that explains an error in a cell. */
const FORMULA_ALERT = 'SHEET_FORMULA_ALERT';

/**
 * Lets the card over a cell with an error say what the add-on said, as Google shows the message of a thrown error.
 */
export function explainFormulaErrors(
  engine: Engine,
  title: string,
  messageAt: (place: FormulaPlace) => string | undefined,
): void {
  const alerts = engine.injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert: ICellAlert) => {
    const { subUnitId, row, col } = alert.location;
    const message =
      alert.key === FORMULA_ALERT ? messageAt({ sheetId: subUnitId, row, column: col }) : undefined;
    show(message === undefined ? alert : { ...alert, title, message, width: 280 });
  };
}

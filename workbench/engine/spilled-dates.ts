import { SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { Engine } from './engine';

/** The cell of a formula, and a place in the rows that it gave. */
interface SpilledDate {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Dates that a formula spills show as dates, as on Google: the engine keeps a number format for the first cell
 * only. Cells that have a format keep theirs.
 */
export class SpilledDates {
  private waiting: SpilledDate[] = [];

  constructor(
    private readonly engine: Engine,
    private readonly pattern: () => string,
  ) {
    engine.commands.onCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationResultMutation.id) this.format();
    });
  }

  note(date: SpilledDate): void {
    this.waiting.push(date);
  }

  private format(): void {
    const dates = this.waiting;
    this.waiting = [];
    const { workbook } = this.engine;
    for (const { sheetId, row, column } of dates) {
      const cell = workbook.getSheetBySheetId(sheetId)?.getCellRaw(row, column);
      if (workbook.getStyles().getStyleByCell(cell)?.n?.pattern !== undefined) continue;
      // Named as a change of style only, so that nothing is calculated again.
      this.engine.run(SetRangeValuesMutation.id, {
        unitId: workbook.getUnitId(),
        subUnitId: sheetId,
        cellValue: { [row]: { [column]: { s: { n: { pattern: this.pattern() } } } } },
        trigger: SetStyleCommand.id,
      });
    }
  }
}

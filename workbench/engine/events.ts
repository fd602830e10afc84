import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { CellValueType, ObjectMatrix } from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  SetBorderCommand,
  ClearSelectionFormatCommand,
} from '@univerjs/sheets';
import type { Area } from '../gas/area';
import { formulaOf } from '../gas/open-ranges';
import type { Engine } from './engine';

/** Cells that a person changed: typed, pasted, cleared, filled or undone. */
export interface PersonalEdit {
  readonly sheetId: string;
  readonly area: Area;
  /** Only for one cell, and only where there is a value. */
  readonly value?: string;
  readonly oldValue?: string;
}

interface CellsChanged {
  readonly subUnitId: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  readonly trigger?: string;
}

const FORMAT_ONLY: readonly (string | undefined)[] = [
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
];

/** Tells of a person's edits, one call for all that one action changed on a tab; never of the script's own writes. */
export class EditWatch {
  private readonly before = new Map<string, string | undefined>();
  private readonly changed = new Map<string, Area>();
  private due = false;

  constructor(
    private readonly engine: Engine,
    private readonly tell: (edit: PersonalEdit) => void,
  ) {
    engine.commands.beforeCommandExecuted((command, options) => {
      if (command.id !== SetRangeValuesMutation.id || options?.['applyFormulaCalculationResult'] === true)
        return;
      this.remember(command.params as CellsChanged, options?.fromFormula === true);
    });
  }

  /** A typed formula is stored ahead of the edit itself: that hides the value before, and is no edit. */
  private remember(params: CellsChanged, isAhead: boolean): void {
    if (this.engine.scripting || FORMAT_ONLY.includes(params.trigger)) return;
    const worksheet = this.engine.workbook.getSheetBySheetId(params.subUnitId);
    new ObjectMatrix(params.cellValue).forValue((row, column, cell) => {
      if (!touchesContent(cell)) return;
      const key = `${params.subUnitId}!${row},${column}`;
      if (!this.before.has(key)) this.before.set(key, asText(worksheet?.getCellRaw(row, column)));
      if (isAhead) return;
      this.changed.set(params.subUnitId, union(this.changed.get(params.subUnitId), row, column));
    });
    if (this.before.size > 0 && !this.due) {
      this.due = true;
      queueMicrotask(() => this.flush());
    }
  }

  private flush(): void {
    const edits = [...this.changed].map(([sheetId, area]) => this.edit(sheetId, area));
    this.due = false;
    this.before.clear();
    this.changed.clear();
    for (const edit of edits) this.tell(edit);
  }

  private edit(sheetId: string, area: Area): PersonalEdit {
    if (area.top !== area.bottom || area.left !== area.right) return { sheetId, area };
    const worksheet = this.engine.workbook.getSheetBySheetId(sheetId);
    const value = asText(worksheet?.getCellRaw(area.top, area.left));
    const oldValue = this.before.get(`${sheetId}!${area.top},${area.left}`);
    return {
      sheetId,
      area,
      ...(value === undefined ? {} : { value }),
      ...(oldValue === undefined ? {} : { oldValue }),
    };
  }
}

function touchesContent(cell: Nullable<ICellData>): boolean {
  return cell === null || cell === undefined || 'v' in cell || 'f' in cell || 'p' in cell;
}

/** As Google gives it to `onEdit`: the raw value as text; a formula's text where there is one. */
function asText(cell: Nullable<ICellData>): string | undefined {
  if (typeof cell?.f === 'string') return formulaOf(cell);
  const value = cell?.v;
  if (value === null || value === undefined || value === '') return undefined;
  return cell?.t === CellValueType.BOOLEAN ? booleanText(value === 1 || value === true) : String(value);
}

function booleanText(value: boolean): string {
  return value ? 'TRUE' : 'FALSE';
}

function union(area: Area | undefined, row: number, column: number): Area {
  return {
    top: Math.min(area?.top ?? row, row),
    bottom: Math.max(area?.bottom ?? row, row),
    left: Math.min(area?.left ?? column, column),
    right: Math.max(area?.right ?? column, column),
  };
}

import type { ICommandInfo, IRange, Nullable } from '@univerjs/core';
import type { IRender } from '@univerjs/engine-render';
import { IRenderManagerService } from '@univerjs/engine-render';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetWorksheetRowAutoHeightMutation,
} from '@univerjs/sheets';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { Engine } from '../engine/engine';

interface MergeParams {
  readonly subUnitId: string;
  readonly ranges: readonly IRange[];
}

const MERGES: readonly string[] = [AddWorksheetMergeMutation.id, RemoveWorksheetMergeMutation.id];

/**
 * Holds the drawing of the grid while a script works, as Google shows a script's changes only when it flushes:
 * drawing after each of many writes would take most of the time.
 */
export class Painting {
  private holders = 0;
  private readonly merged = new Map<string, IRange[]>();

  constructor(private readonly engine: Engine) {
    engine.commands.onCommandExecuted((command) => this.noteMerges(command));
  }

  hold(): void {
    this.holders += 1;
    if (this.holders === 1) this.render()?.engine.stopRenderLoop();
  }

  release(): void {
    this.holders -= 1;
    if (this.holders > 0) return;
    this.fitMergedRows();
    const render = this.render();
    render?.engine.runRenderLoop(() => render.scene.render());
    render?.scene.makeDirty(true);
  }

  private render(): Nullable<IRender> {
    const { injector, workbook } = this.engine;
    return injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
  }

  private noteMerges(command: Readonly<ICommandInfo>): void {
    if (this.holders === 0 || !MERGES.includes(command.id)) return;
    const { subUnitId, ranges } = command.params as MergeParams;
    this.merged.set(subUnitId, [...(this.merged.get(subUnitId) ?? []), ...ranges]);
  }

  /** The grid fits rows to text that was wrapped before it was merged; merged text has no say in a row's height. */
  private fitMergedRows(): void {
    const unitId = this.engine.workbook.getUnitId();
    for (const [sheetId, ranges] of this.merged) {
      const worksheet = this.engine.workbook.getSheetBySheetId(sheetId);
      const skeleton = this.render()?.with(SheetSkeletonManagerService).getSkeleton(sheetId);
      if (worksheet === null || worksheet === undefined || skeleton === null || skeleton === undefined)
        continue;
      const endColumn = worksheet.getColumnCount() - 1;
      const rows = ranges.map((range) => ({ ...range, startColumn: 0, endColumn }));
      const rowsAutoHeightInfo = skeleton.calculateAutoHeightInRange(rows);
      if (rowsAutoHeightInfo.length === 0) continue;
      const params = { unitId, subUnitId: sheetId, rowsAutoHeightInfo };
      this.engine.commands.syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, params);
    }
    if (this.merged.has(this.engine.workbook.getActiveSheet().getSheetId())) this.drawSelectionAnew();
    this.merged.clear();
  }

  /** The selection was drawn when its cell was not merged yet. */
  private drawSelectionAnew(): void {
    this.engine.book.getActiveSheet().getActiveRange()?.activate();
  }
}

import type { ICommandInfo, IRange, Nullable } from '@univerjs/core';
import { DataValidationModel } from '@univerjs/data-validation';
import type { IRender } from '@univerjs/engine-render';
import { IRenderManagerService } from '@univerjs/engine-render';
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  RemoveWorksheetMergeMutation,
  SetSelectionsOperation,
  SetColHiddenMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowAutoHeightMutation,
} from '@univerjs/sheets';
import {
  ScrollToRangeOperation,
  SheetScrollManagerService,
  SheetSkeletonManagerService,
} from '@univerjs/sheets-ui';
import type { FRange } from '@univerjs/sheets/facade';
import type { Engine } from '../engine/engine';
import type { RowSpan } from './row-heights';
import { fittedHeights, holdHeights, measureOnlyVisibleText, releaseHeights } from './row-heights';

interface MergeParams {
  readonly subUnitId: string;
  readonly ranges: readonly IRange[];
}

interface ShownParams {
  readonly subUnitId: string;
  readonly selections: readonly { readonly range: IRange }[];
}

const MERGES: readonly string[] = [AddWorksheetMergeMutation.id, RemoveWorksheetMergeMutation.id];
const INSERTS: readonly string[] = [InsertRowMutation.id, InsertColMutation.id];
const WIDTHS: readonly string[] = [SetWorksheetColWidthMutation.id, SetColHiddenMutation.id];

/** More rows than these are not fitted again: measuring text takes long. */
const ROWS_FITTED = 1000;

/**
 * Holds the drawing of the grid while a script works, as Google shows a script's changes only when it flushes:
 * drawing after each of many writes would take most of the time.
 */
export class Painting {
  private holders = 0;
  private readonly unfitted = new Map<string, RowSpan[]>();
  /** Where tabs stood before the grid scrolled to the rows and columns that were put in. */
  private readonly scrolls = new Map<string, { readonly row: number; readonly column: number }>();
  /** The selection as it was before the grid itself moved it. */
  private selection: FRange | null = null;

  /** What the script selected last. */
  private shown: ShownParams | undefined;

  constructor(private readonly engine: Engine) {
    measureOnlyVisibleText();
    engine.commands.onCommandExecuted((command) => this.note(command));
  }

  hold(): void {
    this.holders += 1;
    if (this.holders > 1) return;
    holdHeights();
    this.render()?.engine.stopRenderLoop();
  }

  release(): void {
    this.holders -= 1;
    if (this.holders > 0) return;
    for (const [sheetId, spans] of releaseHeights()) this.noteRows(sheetId, spans);
    this.catchUp();
    const render = this.render();
    render?.engine.runRenderLoop(() => render.scene.render());
    render?.scene.makeDirty(true);
  }

  private render(): Nullable<IRender> {
    const { injector, workbook } = this.engine;
    return injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
  }

  /** The grid fits rows as soon as text is wrapped; merging and widening after that need another look. */
  private note(command: Readonly<ICommandInfo>): void {
    if (this.holders === 0) return;
    if (command.id === SetSelectionsOperation.id) this.shown = command.params as ShownParams;
    if (INSERTS.includes(command.id)) this.noteScroll((command.params as MergeParams).subUnitId);
    const isMerge = MERGES.includes(command.id);
    if (!isMerge && !WIDTHS.includes(command.id)) return;
    const { subUnitId, ranges } = command.params as MergeParams;
    const active = this.engine.book.getActiveSheet();
    if (active.getSheetId() === subUnitId) this.selection ??= active.getActiveRange();
    this.noteRows(subUnitId, isMerge ? ranges : [{ startRow: 0, endRow: ROWS_FITTED - 1 }]);
  }

  private noteRows(sheetId: string, spans: readonly RowSpan[]): void {
    this.unfitted.set(sheetId, [...(this.unfitted.get(sheetId) ?? []), ...spans]);
  }

  private catchUp(): void {
    for (const [sheetId, spans] of this.unfitted) this.fitRows(sheetId, spans);
    this.select();
    this.scrollBack();
    this.reveal();
    this.unfitted.clear();
    this.selection = null;
  }

  private noteScroll(sheetId: string): void {
    if (this.scrolls.has(sheetId)) return;
    const place = { unitId: this.engine.workbook.getUnitId(), sheetId };
    const state = this.render()?.with(SheetScrollManagerService).getScrollStateByParam(place);
    this.scrolls.set(sheetId, {
      row: state?.sheetViewStartRow ?? 0,
      column: state?.sheetViewStartColumn ?? 0,
    });
  }

  /** On Google, rows that a script puts in do not move the person's view. */
  private scrollBack(): void {
    const active = this.engine.book.getActiveSheet();
    const place = this.scrolls.get(active.getSheetId());
    if (place !== undefined) active.scrollToCell(place.row, place.column);
    this.scrolls.clear();
  }

  /** On Google, a cell that a script shows comes into sight; the grid by itself leaves the view where it was. */
  private reveal(): void {
    const { shown } = this;
    this.shown = undefined;
    const active = this.engine.book.getActiveSheet();
    if (shown?.subUnitId !== active.getSheetId()) return;
    const first = shown.selections.at(-1)?.range;
    if (first === undefined) return;
    // With what follows, so that the cell does not stand half behind the edge.
    const range = { ...first, endRow: first.startRow + 2, endColumn: first.startColumn + 1 };
    void this.engine.commands.executeCommand(ScrollToRangeOperation.id, { range });
  }

  /** The selection was drawn before its cell was merged, or moved to the columns that were hidden. */
  private select(): void {
    const active = this.engine.book.getActiveSheet();
    if (!this.unfitted.has(active.getSheetId())) return;
    const isKnown = this.selection?.getSheetId() === active.getSheetId();
    const range = (isKnown ? this.selection : active.getActiveRange()) ?? active.getRange(0, 0);
    const isCell = range.getWidth() === 1 && range.getHeight() === 1;
    const merge = isCell ? active.getSheet().getMergedCell(range.getRow(), range.getColumn()) : undefined;
    (merge ? active.getRange(merge) : range).activate();
  }

  private fitRows(sheetId: string, spans: readonly RowSpan[]): void {
    const worksheet = this.engine.workbook.getSheetBySheetId(sheetId);
    const skeleton = this.render()?.with(SheetSkeletonManagerService).getSkeleton(sheetId);
    if (worksheet === null || worksheet === undefined || skeleton === null || skeleton === undefined) return;
    const { injector, workbook } = this.engine;
    const unitId = workbook.getUnitId();
    const hasRules = injector.get(DataValidationModel).getRules(unitId, sheetId).length > 0;
    const rowsAutoHeightInfo = fittedHeights(worksheet, skeleton, { spans, hasRules });
    if (rowsAutoHeightInfo.length === 0) return;
    const params = { unitId, subUnitId: sheetId, rowsAutoHeightInfo };
    this.engine.commands.syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, params);
  }
}

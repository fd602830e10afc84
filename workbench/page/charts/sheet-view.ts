import type { IRender } from '@univerjs/engine-render';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { filter, Subscription } from 'rxjs';
import type { Engine } from '../../engine/engine';
import type { ChartRecord } from '../../gas/extras';

/** Pixels of the page. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the open tab's cells stand on the screen. */
export class SheetView {
  constructor(private readonly engine: Engine) {}

  get render(): IRender | undefined {
    const { injector, workbook } = this.engine;
    return injector.get(IRenderManagerService).getRenderById(workbook.getUnitId()) ?? undefined;
  }

  /** Calls after each drawing of the grid, whose screen may be made later; returns how to stop. */
  afterDrawing(tell: () => void): () => void {
    const { injector, workbook } = this.engine;
    const renders = injector.get(IRenderManagerService);
    const watching = new Subscription();
    const watch = (render: IRender): void => watching.add(render.engine.endFrame$.subscribe(tell));
    const made = renders.getRenderById(workbook.getUnitId());
    if (made) watch(made);
    else
      watching.add(
        renders.created$.pipe(filter(({ unitId }) => unitId === workbook.getUnitId())).subscribe(watch),
      );
    return () => watching.unsubscribe();
  }

  get sheetId(): string {
    return this.engine.workbook.getActiveSheet().getSheetId();
  }

  get canvas(): HTMLElement | undefined {
    return this.render?.engine.getCanvasElement();
  }

  /** The part of the grid that scrolls, without headers and frozen cells. */
  window(): Box | undefined {
    const viewport = this.render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const canvas = this.canvas?.getBoundingClientRect();
    if (viewport === undefined || canvas === undefined) return undefined;
    const { left, top, width, height } = viewport;
    return {
      left: canvas.left + left,
      top: canvas.top + top,
      width: width ?? canvas.width - left,
      height: height ?? canvas.height - top,
    };
  }

  /** A chart's box, seen from the corner of the window; its size is that of the sheet at its zoom. */
  boxOf(position: ChartRecord['position'], size: Pick<Box, 'width' | 'height'>): Box | undefined {
    const { render } = this;
    const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (render === undefined || viewport === undefined || !skeleton) return undefined;
    const cell = skeleton.getCellWithCoordByIndex(position.row - 1, position.column - 1);
    const { scaleX, scaleY } = render.scene;
    return {
      left: (cell.startX + position.offsetX - viewport.viewportScrollX) * scaleX - viewport.left,
      top: (cell.startY + position.offsetY - viewport.viewportScrollY) * scaleY - viewport.top,
      width: size.width * scaleX,
      height: size.height * scaleY,
    };
  }
}

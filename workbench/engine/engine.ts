import type { Injector, IWorkbookData, Univer, Workbook } from '@univerjs/core';
import { ICommandService, IUndoRedoService, UniverInstanceType } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { outliveForeignFormulas } from './foreign-formulas';
import { pickOutFormulas } from './formula-cells';
import { drawPainted, PaintMutation, paintingOf } from './paint-mutation';
import { rememberLooks } from './remembered-looks';
import { WaitingLooks, type PaintedLooks } from './waiting-looks';

/** The spreadsheet engine with one workbook open, headless or in a page. */
export class Engine {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
  private readonly looks = new WaitingLooks();
  private scriptDepth = 0;

  constructor(
    readonly univer: Univer,
    readonly workbook: Workbook,
  ) {
    this.api = FUniver.newAPI(univer);
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.commands.registerCommand(PaintMutation);
    drawPainted();
  }

  /** The same workbook behind the engine's convenience API. */
  get book(): FWorkbook {
    this.paint();
    const book = this.api.getUniverSheet(this.workbook.getUnitId());
    if (book === null) throw new Error('The workbook was closed.');
    return book;
  }

  /** Runs a command or mutation of the engine at once. Throws when the engine refuses it. */
  run(id: string, params: object): void {
    this.paint();
    this.command(id, params);
  }

  private command(id: string, params: object): void {
    const done = this.commands.syncExecuteCommand(id, params);
    if (!done) throw new Error(`The engine refused ${id}.`);
  }

  /** Keeps what a script paints until something else is asked of the cells; see WaitingLooks. */
  paintLater(looks: PaintedLooks): void {
    this.paintNow(this.looks.add(looks));
  }

  /** Paints what waits for it. */
  paint(): void {
    this.paintNow(this.looks.take());
  }

  private paintNow(looks: PaintedLooks | undefined): void {
    if (looks === undefined) return;
    const { unitId, subUnitId, value } = looks;
    const worksheet = this.workbook.getSheetBySheetId(subUnitId);
    if (worksheet === null || worksheet === undefined) return;
    const painting = paintingOf(worksheet, this.workbook.getStyles(), value);
    const of = (painted: typeof painting.looks) => ({
      id: PaintMutation.id,
      params: { unitId, subUnitId, looks: painted },
    });
    const redo = of(painting.looks);
    this.whileScripting(() => this.command(redo.id, redo.params));
    this.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: unitId,
      undoMutations: [of(painting.before)],
      redoMutations: [redo],
    });
  }

  /** True while a script is at work: its own writes must not fire onEdit. */
  get scripting(): boolean {
    return this.scriptDepth > 0;
  }

  whileScripting<T>(work: () => T): T {
    this.scriptDepth += 1;
    try {
      return work();
    } finally {
      this.scriptDepth -= 1;
    }
  }

  dispose(): void {
    this.univer.dispose();
  }
}

/** Opens a workbook in a Univer that has its plugins registered. */
export function openEngine(univer: Univer, data: Partial<IWorkbookData>): Engine {
  outliveForeignFormulas(univer.__getInjector());
  pickOutFormulas(univer.__getInjector());
  const workbook = univer.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  rememberLooks(workbook.getStyles());
  return new Engine(univer, workbook);
}

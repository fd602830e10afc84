import type { Injector, IWorkbookData, Univer, Workbook } from '@univerjs/core';
import { ICommandService, UniverInstanceType } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { outliveForeignFormulas } from './foreign-formulas';

/** The spreadsheet engine with one workbook open, headless or in a page. */
export class Engine {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
  private scriptDepth = 0;

  constructor(
    readonly univer: Univer,
    readonly workbook: Workbook,
  ) {
    this.api = FUniver.newAPI(univer);
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
  }

  /** The same workbook behind the engine's convenience API. */
  get book(): FWorkbook {
    const book = this.api.getUniverSheet(this.workbook.getUnitId());
    if (book === null) throw new Error('The workbook was closed.');
    return book;
  }

  /** Runs a command or mutation of the engine at once. Throws when the engine refuses it. */
  run(id: string, params: object): void {
    const done = this.commands.syncExecuteCommand(id, params);
    if (!done) throw new Error(`The engine refused ${id}.`);
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
  const workbook = univer.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  return new Engine(univer, workbook);
}

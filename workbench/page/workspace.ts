import { ILayoutService } from '@univerjs/ui';
import manifest from '../../appsscript.json';
import type { PageLanguage } from '../engine/browser';
import { bootBrowser } from '../engine/browser';
import type { Engine } from '../engine/engine';
import { EditWatch } from '../engine/events';
import type { CustomFunction } from '../engine/formulas';
import { Calculation } from '../engine/settle';
import type { Bench, BenchSettings } from '../gas/bench';
import { AuthMode } from '../gas/enums';
import type { Installation } from '../gas/install';
import { installGoogle } from '../gas/install';
import type { UserInterface } from '../gas/user-interface';
import { User } from '../gas/users';
import { Charts } from './charts/charts';
import { judgeDatesByValue } from './date-validation';
import { explainFormulaErrors } from './formula-tips';
import { installFormulas } from './formulas';
import { importOtherBooks } from './imports';
import { Locks } from './locks';
import { showNumbersByLocale } from './number-look';
import { Painting } from './painting';
import { Pickers } from './pickers';
import { readPastedTextByLocale } from './pasted-text';
import type { Project } from './project';
import { ScriptRunner } from './script/runner';
import { readTypingByLocale } from './typing';
import type { Words } from './words';
import type { Work } from './work';

export interface WorkspaceParts {
  readonly container: HTMLElement;
  readonly language: PageLanguage;
  readonly project: Project;
  readonly functions: readonly CustomFunction[];
  readonly ui: UserInterface;
  readonly words: Words;
}

const DEFAULT_SETTINGS: BenchSettings = {
  locale: 'vi_VN',
  timeZone: manifest.timeZone,
  scriptTimeZone: manifest.timeZone,
  userLocale: 'vi',
  userEmail: 'can.bo@example.com',
  ownerEmail: 'can.bo@example.com',
  scopes: manifest.oauthScopes,
};

function originOf({ origin }: { readonly origin?: Uint8Array | undefined }): Pick<Work, 'origin'> {
  return origin === undefined ? {} : { origin };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function log(level: string, text: string): void {
  // The browser's console is the page's execution log.
  if (level === 'error' || level === 'warn') globalThis.console[level](text);
  else globalThis.console.info(text);
}

/** One open workbook with Google's services over it and threads for the add-on's script. */
export class Workspace {
  readonly bench: Bench;
  readonly runner: ScriptRunner;
  private readonly locks = new Locks();
  private readonly charts: Charts;
  private readonly pickers: Pickers;

  private constructor(
    readonly engine: Engine,
    private readonly google: Installation,
    private readonly calculation: Calculation,
    private readonly parts: WorkspaceParts & Pick<Work, 'origin'>,
  ) {
    this.bench = google.bench;
    this.runner = new ScriptRunner({
      workerUrl: '/worker.js',
      code: parts.project.code,
      pages: parts.project.pages.values(),
      services: () => this.servicesOfExecution(),
      settled: () => calculation.settle(),
      log,
      painting: new Painting(engine),
    });
    const { container, words } = parts;
    this.charts = new Charts({ container, bench: this.bench, notDrawn: words.chartNotDrawn });
    this.pickers = new Pickers(engine);
    judgeDatesByValue(this.bench);
    showNumbersByLocale(this.bench);
    readTypingByLocale(this.bench);
    readPastedTextByLocale(this.bench);
  }

  static async open(work: Work, parts: WorkspaceParts): Promise<Workspace> {
    const engine = await bootBrowser(parts, work.book);
    const calculation = new Calculation(engine);
    const google = installGoogle({
      engine,
      settings: {
        ...DEFAULT_SETTINGS,
        ...work.settings,
        userLocale: parts.language,
        scopes: manifest.oauthScopes,
      },
      ui: parts.ui,
      now: () => Date.now(),
      htmlFile: (name) => parts.project.pages.get(name.replace(/\.html$/, '')),
      log: (level, words) => log(level, words.map(String).join(' ')),
      sleep: wait,
      flush: () => calculation.settle(),
      ...(work.extras === undefined ? {} : { extras: work.extras }),
    });
    return new Workspace(engine, google, calculation, { ...parts, ...originOf(work) });
  }

  /** Makes the bundle's custom functions known to the grid. Throws what the bundle throws at load. */
  installFormulas(): void {
    const { container, project, functions, words } = this.parts;
    const errors = installFormulas(this.google, project.code, functions);
    const imports = importOtherBooks(this.bench, { container, project, words });
    explainFormulaErrors(
      this.engine,
      words.formulaError,
      ({ sheetId, row, column }) =>
        errors.messageAt(sheetId, row, column) ?? imports.errors.messageAt(sheetId, row, column),
    );
  }

  /** What `onOpen` is given. */
  openEvent(): unknown {
    return this.event({});
  }

  /** Hears of each edit of the person, as the event that `onEdit` is given. */
  watchEdits(tell: (event: unknown) => void): void {
    new EditWatch(this.engine, (edit) => {
      const { value, oldValue } = edit;
      const range = this.bench.make.range(edit);
      tell(
        this.event({
          range,
          ...(value === undefined ? {} : { value }),
          ...(oldValue === undefined ? {} : { oldValue }),
        }),
      );
    });
  }

  /** Gives the keyboard to the grid. */
  focus(): void {
    this.engine.injector.get(ILayoutService).focus();
  }

  settled(): Promise<void> {
    return this.calculation.settle();
  }

  /** The file that the workbook was opened from. */
  get origin(): Uint8Array | undefined {
    return this.parts.origin;
  }

  /** The workbook as plain data. */
  snapshot(fileName: string): Work {
    return {
      fileName,
      book: this.engine.book.save(),
      extras: structuredClone(this.bench.extras.data),
      settings: this.bench.settings,
      ...originOf(this),
    };
  }

  dispose(): void {
    this.runner.dispose();
    this.charts.dispose();
    this.pickers.dispose();
    this.engine.dispose();
  }

  private event(fields: Readonly<Record<string, unknown>>): unknown {
    const source = this.bench.make.spreadsheet();
    const user = new User(this.bench.settings.userEmail);
    return this.google.faces.toFace({ authMode: AuthMode.LIMITED, source, user, ...fields });
  }

  private servicesOfExecution(): { globals: Readonly<Record<string, object>>; ended: () => void } {
    const execution = {};
    const lockService = this.google.faces.toFace(this.locks.serviceFor(execution)) as object;
    return {
      globals: { ...this.google.globals, LockService: lockService },
      ended: () => {
        this.google.bench.ended();
        this.locks.releaseAll(execution);
      },
    };
  }
}

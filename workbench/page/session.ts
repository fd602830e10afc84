import type { PageLanguage } from '../engine/browser';
import { Autosave, watchTouches } from './autosave';
import { blankWork } from './blank-work';
import { AddOnMenus } from './chrome/add-on-menus';
import { Questions } from './chrome/questions';
import type { ShellActions } from './chrome/shell';
import { Shell } from './chrome/shell';
import { Toasts } from './chrome/toasts';
import { acceptLosses, download, tellBadFile } from './files';
import { functionsOf } from './formulas';
import { forget, keep, kept } from './keep';
import { pageUi } from './page-ui';
import { Pickers } from './pickers';
import { Panels } from './panel/panels';
import type { Project } from './project';
import { fetchWorkbook } from './project';
import { Scripts } from './scripts';
import type { Words } from './words';
import { fill } from './words';
import type { Work } from './work';
import type { ReadingParts } from './workbook-files';
import { readWorkbook, writeWorkbook } from './workbook-files';
import { Workspace } from './workspace';
import { nameOfBook } from '../xlsx/file-name';

/** The work of last time; what was only looked at then is lost by nobody. */
interface KeptWork extends Work {
  readonly isTouched?: boolean;
}

export interface SessionParts {
  readonly language: PageLanguage;
  readonly words: Words;
  readonly project: Project;
  readonly switchLanguage: () => void;
}

/** What is open on the page: one workbook at a time, and all that a person does with it. */
export class Session {
  private readonly shell: Shell;
  private readonly toasts: Toasts;
  private readonly questions: Questions;
  private readonly panels: Panels;
  private readonly menus: AddOnMenus;
  private readonly autosave = new Autosave({
    isBusy: () => this.underWay > 0,
    waiting: () => this.shell.showState('keeping', this.parts.words.keeping),
    save: () => void this.keepWork(),
  });
  /** Calls of the script that have not ended. */
  private underWay = 0;
  /** Whether anything was done to the workbook since it was opened. */
  private isTouched = false;
  private open: { workspace: Workspace; scripts: Scripts; fileName: string } | undefined;
  private functions: readonly string[] = [];
  private readonly reading: ReadingParts;

  constructor(private readonly parts: SessionParts) {
    const { words, project, language } = parts;
    Pickers.listen();
    this.reading = { language, functions: functionsOf(project.code, language) };
    this.questions = new Questions(words, () => this.toGrid());
    this.toasts = new Toasts(words.close, () => this.toGrid());
    this.menus = new AddOnMenus(words.extensionsMenu, (name) => void this.command(name));
    this.panels = new Panels({
      closeLabel: words.close,
      guestScript: project.guestScript,
      functions: () => this.functions,
      run: (name, args) => this.panelCall(name, args),
      focusEditor: () => this.toGrid(),
    });
    this.shell = new Shell(words, this.shellActions(), this.panels.sidebar);
    document.body.append(this.toasts.root);
  }

  /** Opens the work of last time, or the served workbook. */
  async begin(): Promise<void> {
    const { project, words } = this.parts;
    this.shell.showFileName(project.fileName);
    this.shell.showMenus([]);
    this.shell.drawCurtain(words.loading);
    const before = await kept<KeptWork>(project.fileKey).catch(() => undefined);
    if (before === undefined) return this.beginAnew();
    await this.show(before);
    this.isTouched = before.isTouched ?? true;
    this.shell.showState('resumed', words.resumed);
  }

  private async beginAnew(): Promise<void> {
    await this.openServed();
    const [menu] = this.menus.bar();
    if (menu !== undefined) this.shell.hintAt(menu);
  }

  /** A file that cannot be read, or whose losses are not accepted, leaves the open workbook as it was. */
  private async openFile(file: File): Promise<void> {
    const work = await this.read(file.name, new Uint8Array(await file.arrayBuffer()));
    if (work !== undefined) await this.replaceBy(work);
  }

  /** Asks first where something was done to the open workbook. */
  private async replaceBy(work: Work): Promise<void> {
    const { words } = this.parts;
    if (this.open !== undefined && this.isTouched) {
      const message = fill(words.replaceText, { name: work.fileName });
      const labels = { OK: words.proceed };
      const question = { title: words.replaceTitle, message, buttons: 'OK_CANCEL', labels } as const;
      if ((await this.questions.alert(question)) !== 'OK') return;
    }
    await this.show(work);
    this.autosave.changed();
  }

  private async openServed(): Promise<void> {
    const { words, project } = this.parts;
    const work = await this.read(project.fileName, await fetchWorkbook());
    if (work === undefined) this.shell.drawCurtain(words.nothingOpen, words.nothingOpenHint);
    else await this.show(work);
  }

  private async read(name: string, bytes: Uint8Array): Promise<Work | undefined> {
    const { words } = this.parts;
    const read = await readWorkbook(name, bytes, this.reading);
    if (read.kind === 'bad') {
      await tellBadFile(this.questions, words, { name, reason: read.reason });
      return undefined;
    }
    const accepted = await acceptLosses(this.questions, words, {
      intro: words.lossOpen,
      losses: read.losses,
    });
    return accepted ? read.work : undefined;
  }

  private async show(work: Work): Promise<void> {
    const { words, language, project } = this.parts;
    document.body.removeAttribute('data-ready');
    this.closeWork();
    const container = this.shell.newSurface();
    this.shell.drawCurtain(words.loading);
    this.shell.showFileName(work.fileName);
    const { shell, toasts, questions, menus, panels } = this;
    const ui = pageUi({ shell, toasts, questions, menus, panels });
    const workspace = await Workspace.open(work, {
      container,
      language,
      project,
      functions: this.reading.functions,
      ui,
      words,
    });
    const scripts = new Scripts({ runner: workspace.runner, shell, questions, toasts, words });
    this.open = { workspace, scripts, fileName: work.fileName };
    this.isTouched = false;
    this.autosave.watch(workspace.engine);
    watchTouches(workspace.engine, () => {
      this.isTouched = true;
    });
    // A handle for the browser's console and for tests: the grid itself is a picture.
    Reflect.set(globalThis, 'workbench', { book: () => workspace.engine.book });
    workspace.watchEdits((event) => void this.trigger('onEdit', event));
    this.shell.liftCurtain();
    await this.loadAddOn(workspace);
    document.body.setAttribute('data-ready', '');
  }

  private async loadAddOn(workspace: Workspace): Promise<void> {
    const { words } = this.parts;
    try {
      workspace.installFormulas();
      this.functions = await workspace.runner.publicFunctions();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      await this.questions.alert({ title: words.bundleFailedTitle, message, tone: 'error' });
      return;
    }
    await this.trigger('onOpen', workspace.openEvent());
  }

  private closeWork(): void {
    this.autosave.cancel();
    this.panels.closeAll();
    this.menus.clear();
    this.shell.showMenus([]);
    this.open?.workspace.dispose();
    this.open = undefined;
  }

  private toGrid(): void {
    this.open?.workspace.focus();
  }

  private async command(functionName: string): Promise<void> {
    await this.during(this.open?.scripts.command(functionName));
  }

  private async trigger(functionName: string, event: unknown): Promise<void> {
    await this.during(this.open?.scripts.trigger(functionName, event, this.functions));
  }

  private panelCall(functionName: string, args: readonly unknown[]): Promise<unknown> {
    return this.during(this.open?.scripts.panelCall(functionName, args, this.functions));
  }

  /** What a call leaves behind is kept when it has ended, not half done. */
  private async during<T>(call: Promise<T> | undefined): Promise<T | undefined> {
    this.underWay += 1;
    this.autosave.changed();
    try {
      return await call;
    } finally {
      this.underWay -= 1;
      this.autosave.changed();
    }
  }

  private async saveFile(): Promise<void> {
    if (this.open === undefined) return;
    const { words } = this.parts;
    const { workspace, fileName } = this.open;
    await workspace.settled();
    const { bytes, losses } = writeWorkbook(workspace, this.reading);
    if (!(await acceptLosses(this.questions, words, { intro: words.lossSave, losses }))) return;
    download(`${nameOfBook(fileName)}.xlsx`, bytes);
    this.shell.showState('saved', words.saved);
  }

  private async restart(): Promise<void> {
    const { words, project } = this.parts;
    const question = { title: words.restartTitle, message: words.restartText, buttons: 'OK_CANCEL' } as const;
    if ((await this.questions.alert(question)) !== 'OK') return;
    await forget(project.fileKey);
    await this.openServed();
  }

  private async keepWork(): Promise<void> {
    if (this.open === undefined) return;
    const { words, project } = this.parts;
    try {
      const work = this.open.workspace.snapshot(this.open.fileName);
      await keep(project.fileKey, { ...work, isTouched: this.isTouched } satisfies KeptWork);
      if (!this.autosave.isPending) this.shell.showState('kept', words.kept);
    } catch {
      this.shell.showState('failed', words.keepFailed);
    }
  }

  private shellActions(): ShellActions {
    return {
      open: (file) => void this.openFile(file),
      blank: () => void this.replaceBy(blankWork(this.parts.words)),
      save: () => void this.saveFile(),
      restart: () => void this.restart(),
      stopScripts: () => this.open?.workspace.runner.stopAll(),
      switchLanguage: () => this.parts.switchLanguage(),
      toGrid: () => this.toGrid(),
    };
  }
}

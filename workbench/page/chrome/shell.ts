import { SPREADSHEET_ENDINGS } from '../../xlsx/file-name';
import { element } from '../dom';
import type { Words } from '../words';
import type { ToGrid } from './keyboard';
import type { BarMenu } from './menu-bar';
import { MenuBar } from './menu-bar';
import { startHint } from './start-hint';

export interface ShellActions {
  open(file: File): void;
  blank(): void;
  save(): void;
  restart(): void;
  stopScripts(): void;
  switchLanguage(): void;
  readonly toGrid: ToGrid;
}

/** `keeping`: something changed, or is under way; `kept`: all that was done is safe in the browser. */
export type WorkState = 'resumed' | 'keeping' | 'kept' | 'failed' | 'saved';

/** The page around the grid: name, file, menus, buttons, the place of the grid and that of the sidebar. */
export class Shell {
  private readonly menuBar: MenuBar;
  private readonly fileName = element('span', { class: 'file-name' });
  private readonly state = element('span', { class: 'state', attributes: { role: 'status' } });
  private readonly grid = element('main', { class: 'grid' });
  private readonly chooser: HTMLInputElement;
  private readonly running: HTMLElement;
  private curtain: HTMLElement | undefined;

  constructor(
    private readonly words: Words,
    private readonly actions: ShellActions,
    sidebar: HTMLElement,
  ) {
    this.menuBar = new MenuBar(actions.toGrid);
    this.chooser = this.newChooser();
    this.running = this.newRunning();
    document.body.replaceChildren(this.top(), this.grid, sidebar, this.running);
  }

  /** An empty place for a grid; the one before is gone. */
  newSurface(): HTMLElement {
    const surface = element('div', { class: 'surface' });
    this.grid.replaceChildren(surface);
    return surface;
  }

  showFileName(name: string): void {
    this.fileName.textContent = name;
    this.fileName.title = name;
    document.title = `${name} – ${this.words.product}`;
  }

  /** Says how safe the work is. */
  showState(state: WorkState, text: string): void {
    this.state.dataset['state'] = state;
    this.state.textContent = text;
    this.state.title = text;
  }

  showRunning(isRunning: boolean): void {
    this.running.hidden = !isRunning;
  }

  /** Covers the grid while there is none to see: loading, or an error that left nothing to show. */
  drawCurtain(title: string, text = ''): void {
    this.liftCurtain();
    const parts = [element('strong', { text: title }), ...(text === '' ? [] : [element('span', { text })])];
    this.curtain = element('div', { class: 'curtain', attributes: { role: 'status' } }, ...parts);
    this.grid.append(this.curtain);
  }

  liftCurtain(): void {
    this.curtain?.remove();
    this.curtain = undefined;
  }

  /** The page's own File menu, then the add-on's. */
  showMenus(menus: readonly BarMenu[]): void {
    this.menuBar.show([this.fileMenu(), ...menus]);
  }

  /** Points at the add-on's menu, which stands last. */
  hintAt(menu: BarMenu): void {
    const { startHint: text, close } = this.words;
    startHint(this.menuBar.root, menu, { text, close, toGrid: this.actions.toGrid });
  }

  private fileMenu(): BarMenu {
    const { words, actions } = this;
    return {
      title: words.fileMenu,
      entries: [
        { kind: 'item', label: words.open, run: () => this.chooser.click() },
        { kind: 'item', label: words.blank, run: () => actions.blank() },
        { kind: 'item', label: words.save, run: () => actions.save() },
        { kind: 'separator' },
        { kind: 'item', label: words.restart, run: () => actions.restart() },
        { kind: 'separator' },
        { kind: 'item', label: words.otherLanguage, run: () => actions.switchLanguage() },
      ],
    };
  }

  private newChooser(): HTMLInputElement {
    const chooser = element('input', {
      attributes: { type: 'file', accept: SPREADSHEET_ENDINGS, hidden: '' },
    });
    chooser.addEventListener('change', () => {
      const file = chooser.files?.[0];
      chooser.value = '';
      if (file !== undefined) this.actions.open(file);
    });
    return chooser;
  }

  private newRunning(): HTMLElement {
    const stop = this.button(this.words.cancelRun, 'button quiet', () => this.actions.stopScripts());
    const attributes = { role: 'status', hidden: '' };
    return element(
      'div',
      { class: 'running', attributes },
      element('span', { text: this.words.running }),
      stop,
    );
  }

  /** What a button does is done to the workbook: the keyboard stays with the grid. */
  private button(label: string, look: string, act: () => void): HTMLElement {
    return element('button', {
      class: look,
      text: label,
      attributes: { type: 'button' },
      on: {
        click: () => {
          this.actions.toGrid();
          act();
        },
      },
    });
  }

  private top(): HTMLElement {
    const { words } = this;
    const title = element(
      'div',
      { class: 'title' },
      element('h1', { text: words.product }),
      this.fileName,
      this.state,
    );
    const actions = element(
      'div',
      { class: 'actions' },
      this.button(words.open, 'button', () => this.chooser.click()),
      this.button(words.save, 'button primary', () => this.actions.save()),
      this.chooser,
    );
    const mark = element('div', { class: 'mark', text: '1+2', attributes: { 'aria-hidden': 'true' } });
    return element('header', { class: 'top' }, mark, title, this.menuBar.root, actions);
  }
}

import { element } from '../dom';
import type { ToGrid } from './keyboard';

export type BarEntry =
  | { readonly kind: 'item'; readonly label: string; readonly run: () => void; readonly disabled?: boolean }
  | { readonly kind: 'separator' }
  | { readonly kind: 'submenu'; readonly label: string; readonly entries: readonly BarEntry[] };

export interface BarMenu {
  readonly title: string;
  readonly entries: readonly BarEntry[];
}

function siblings(item: HTMLElement): HTMLElement[] {
  const list = item.closest('[role=menu],[role=menubar]');
  const items = [...(list?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  return items.filter((other) => other.closest('[role=menu],[role=menubar]') === list);
}

function step(item: HTMLElement, by: number): void {
  const items = siblings(item);
  items[(items.indexOf(item) + by + items.length) % items.length]?.focus();
}

/** The bar of menus over the grid, worked by mouse or keyboard as menus are. */
export class MenuBar {
  readonly root = element('div', { class: 'menu-bar', attributes: { role: 'menubar' } });
  private open: HTMLElement | undefined;

  constructor(private readonly toGrid: ToGrid) {
    document.addEventListener('pointerdown', (event) => {
      if (!this.root.contains(event.target as Node)) this.close();
    });
    this.root.addEventListener('keydown', (event) => this.onKey(event));
  }

  show(menus: readonly BarMenu[]): void {
    this.close();
    this.root.replaceChildren(...menus.map((menu) => this.top(menu)));
  }

  close(): void {
    this.open?.querySelector('[role=menuitem]')?.setAttribute('aria-expanded', 'false');
    for (const list of this.root.querySelectorAll('.open')) list.classList.remove('open');
    this.open = undefined;
  }

  private top(menu: BarMenu): HTMLElement {
    const button = element('button', {
      class: 'menu-title',
      text: menu.title,
      attributes: { role: 'menuitem', 'aria-haspopup': 'menu', 'aria-expanded': 'false', type: 'button' },
    });
    const holder = element('div', { class: 'menu' }, button, this.list(menu.title, menu.entries));
    button.addEventListener('click', () => (this.open === holder ? this.close() : this.openTop(holder)));
    button.addEventListener('pointerenter', () => {
      if (this.open !== undefined && this.open !== holder) this.openTop(holder);
    });
    return holder;
  }

  private openTop(holder: HTMLElement): void {
    this.close();
    holder.classList.add('open');
    holder.querySelector('[role=menuitem]')?.setAttribute('aria-expanded', 'true');
    this.open = holder;
  }

  private list(label: string, entries: readonly BarEntry[]): HTMLElement {
    const attributes = { role: 'menu', 'aria-label': label };
    return element('div', { class: 'menu-list', attributes }, ...entries.map((entry) => this.entry(entry)));
  }

  private entry(entry: BarEntry): HTMLElement {
    if (entry.kind === 'separator') return element('hr', { attributes: { role: 'separator' } });
    const button = element('button', {
      class: 'menu-item',
      text: entry.label,
      attributes: { role: 'menuitem', type: 'button', tabindex: '-1' },
    });
    if (entry.kind === 'submenu') return this.submenu(button, entry.label, entry.entries);
    button.disabled = entry.disabled === true;
    button.addEventListener('click', () => {
      this.close();
      this.toGrid();
      entry.run();
    });
    button.addEventListener('pointerenter', () => this.closeSubmenusBeside(button));
    return button;
  }

  private submenu(button: HTMLButtonElement, label: string, entries: readonly BarEntry[]): HTMLElement {
    button.setAttribute('aria-haspopup', 'menu');
    const holder = element('div', { class: 'submenu' }, button, this.list(label, entries));
    const open = (): void => {
      this.closeSubmenusBeside(holder);
      holder.classList.add('open');
    };
    button.addEventListener('click', open);
    holder.addEventListener('pointerenter', open);
    return holder;
  }

  private closeSubmenusBeside(item: HTMLElement): void {
    for (const other of item.parentElement?.querySelectorAll('.submenu.open') ?? []) {
      if (other !== item) other.classList.remove('open');
    }
  }

  private onKey(event: KeyboardEvent): void {
    const item = event.target as HTMLElement;
    const action = this.keys[event.key];
    if (action === undefined || item.getAttribute('role') !== 'menuitem') return;
    event.preventDefault();
    event.stopPropagation();
    action(item);
  }

  private readonly keys: Readonly<Record<string, (item: HTMLElement) => void>> = {
    ArrowDown: (item) => (item.matches('.menu-title') ? this.enter(item) : step(item, 1)),
    ArrowUp: (item) => (item.matches('.menu-title') ? this.enter(item) : step(item, -1)),
    ArrowRight: (item) => (item.matches('.submenu > *') ? this.enter(item) : this.beside(item, 1)),
    ArrowLeft: (item) => this.back(item),
    Escape: (item) => this.escape(item),
    Enter: (item) => (item.hasAttribute('aria-haspopup') ? this.enter(item) : item.click()),
    ' ': (item) => (item.hasAttribute('aria-haspopup') ? this.enter(item) : item.click()),
  };

  private enter(item: HTMLElement): void {
    if (item.matches('.menu-title')) this.openTop(item.parentElement as HTMLElement);
    else item.parentElement?.classList.add('open');
    item.nextElementSibling?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }

  private back(item: HTMLElement): void {
    const holder = item.closest('.menu-list')?.parentElement;
    if (holder?.matches('.submenu') !== true) {
      this.beside(item, -1);
      return;
    }
    holder.classList.remove('open');
    holder.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }

  /** Out of an open menu to its title, and from there to the grid. */
  private escape(item: HTMLElement): void {
    if (this.open === undefined) {
      this.toGrid();
      return;
    }
    this.close();
    item.closest('.menu')?.querySelector<HTMLElement>('.menu-title')?.focus();
  }

  private beside(item: HTMLElement, by: number): void {
    const title = item.closest('.menu')?.querySelector<HTMLElement>('.menu-title');
    const wasOpen = this.open !== undefined;
    if (title === null || title === undefined) return;
    step(title, by);
    if (wasOpen) this.openTop(document.activeElement?.parentElement as HTMLElement);
  }
}

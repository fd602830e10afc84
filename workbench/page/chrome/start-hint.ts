import { element } from '../dom';
import type { ToGrid } from './keyboard';
import { takeAway } from './keyboard';
import type { BarEntry, BarMenu } from './menu-bar';

export interface HintParts {
  readonly text: string;
  readonly close: string;
  readonly toGrid: ToGrid;
}

const firstItem = (entries: readonly BarEntry[]): Extract<BarEntry, { kind: 'item' }> | undefined =>
  entries.find((entry) => entry.kind === 'item');

/**
 * A card under the add-on's menu for who opens the page for the first time: what the menu is, and its first
 * command as a button. It goes when the menu bar is used, or when it is closed.
 */
export function startHint(bar: HTMLElement, menu: BarMenu, parts: HintParts): void {
  const item = firstItem(menu.entries);
  const holder = bar.lastElementChild;
  if (item === undefined || holder === null) return;
  const close = (): void => {
    takeAway(card, () => card.remove(), parts.toGrid);
    bar.removeEventListener('pointerdown', close);
    bar.removeEventListener('keydown', close);
  };
  const start = element('button', {
    class: 'button primary',
    text: item.label,
    attributes: { type: 'button' },
    on: {
      click: () => {
        close();
        item.run();
      },
    },
  });
  const dismiss = element('button', {
    class: 'icon-button',
    text: '×',
    attributes: { type: 'button', 'aria-label': parts.close },
    on: { click: close },
  });
  const card = element(
    'div',
    { class: 'start-hint', attributes: { role: 'note' } },
    element('span', { text: parts.text }),
    start,
    dismiss,
  );
  // Its own buttons are inside the bar, but are not its menus.
  for (const event of ['pointerdown', 'keydown'])
    card.addEventListener(event, (own) => own.stopPropagation());
  bar.addEventListener('pointerdown', close);
  bar.addEventListener('keydown', close);
  holder.append(card);
}

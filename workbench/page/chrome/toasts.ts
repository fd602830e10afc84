import type { Toast } from '../../gas/user-interface';
import { element } from '../dom';
import type { ToGrid } from './keyboard';
import { takeAway } from './keyboard';

/** The cards at the lower right corner. As on Google, a new one takes the place of the one before. */
export class Toasts {
  readonly root = element('div', { class: 'toasts', attributes: { role: 'status', 'aria-live': 'polite' } });
  private timer: number | undefined;

  constructor(
    private readonly closeLabel: string,
    private readonly toGrid: ToGrid,
  ) {}

  show({ message, title, seconds }: Toast): void {
    window.clearTimeout(this.timer);
    const close = element('button', {
      class: 'icon-button',
      text: '×',
      attributes: { type: 'button', 'aria-label': this.closeLabel },
      on: { click: () => this.hide() },
    });
    const head = title === '' ? [] : [element('strong', { text: title })];
    const body = element('div', { class: 'toast-body' }, ...head, element('span', { text: message }));
    this.root.replaceChildren(element('div', { class: 'toast' }, body, close));
    if (seconds >= 0) this.timer = window.setTimeout(() => this.hide(), seconds * 1000);
  }

  hide(): void {
    window.clearTimeout(this.timer);
    takeAway(this.root, () => this.root.replaceChildren(), this.toGrid);
  }
}

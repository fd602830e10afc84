import { element } from '../dom';

export interface Toast {
  readonly text: string;
  readonly title?: string;
  /** How long it stays; negative: until the person closes it. */
  readonly seconds?: number;
}

const DEFAULT_SECONDS = 5;

/** The cards at the lower right corner. As on Google, a new one takes the place of the one before. */
export class Toasts {
  readonly root = element('div', { class: 'toasts', attributes: { role: 'status', 'aria-live': 'polite' } });
  private timer: number | undefined;

  constructor(private readonly closeLabel: string) {}

  show({ text, title = '', seconds = DEFAULT_SECONDS }: Toast): void {
    window.clearTimeout(this.timer);
    const close = element('button', {
      class: 'icon-button',
      text: '×',
      attributes: { type: 'button', 'aria-label': this.closeLabel },
      on: { click: () => this.hide() },
    });
    const head = title === '' ? [] : [element('strong', { text: title })];
    const body = element('div', { class: 'toast-body' }, ...head, element('span', { text }));
    this.root.replaceChildren(element('div', { class: 'toast' }, body, close));
    if (seconds >= 0) this.timer = window.setTimeout(() => this.hide(), seconds * 1000);
  }

  hide(): void {
    window.clearTimeout(this.timer);
    this.root.replaceChildren();
  }
}

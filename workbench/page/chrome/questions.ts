import type { ButtonName, ButtonSetName, PromptAnswer } from '../../gas/user-interface';
import { element } from '../dom';
import type { ToGrid } from './keyboard';
import { showDialog } from './keyboard';
import type { Words } from '../words';

export interface PageQuestion {
  readonly title?: string;
  readonly message: string;
  readonly buttons?: ButtonSetName;
  /** Other words on a button than its usual ones. */
  readonly labels?: Readonly<Partial<Record<ButtonName, string>>>;
  readonly tone?: 'plain' | 'error';
}

const SETS: Readonly<Record<ButtonSetName, readonly ButtonName[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** Google's alert and prompt boxes: they stand before everything else until the person answers. */
export class Questions {
  private waiting: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly words: Words,
    private readonly toGrid: ToGrid,
  ) {}

  /** Which button the person chose; CLOSE for the cross or the Escape key. */
  async alert(question: PageQuestion): Promise<ButtonName> {
    return (await this.inTurn(question, undefined)).button;
  }

  async prompt(question: PageQuestion): Promise<PromptAnswer> {
    return this.inTurn(question, element('input', { class: 'prompt-input', attributes: { type: 'text' } }));
  }

  private inTurn(question: PageQuestion, input: HTMLInputElement | undefined): Promise<PromptAnswer> {
    const answer = this.waiting.then(() => this.show(question, input));
    this.waiting = answer;
    return answer;
  }

  private show(question: PageQuestion, input: HTMLInputElement | undefined): Promise<PromptAnswer> {
    return new Promise((resolve) => {
      const box = element('dialog', { class: `question ${question.tone ?? 'plain'}` });
      const answer = (button: ButtonName): void => {
        close();
        resolve({ button, text: input?.value ?? '' });
      };
      box.addEventListener('cancel', () => answer('CLOSE'));
      box.append(this.content(question, input, answer));
      const close = showDialog(box, true, this.toGrid);
      (input ?? box.querySelector<HTMLElement>('.primary'))?.focus();
    });
  }

  private content(
    question: PageQuestion,
    input: HTMLInputElement | undefined,
    answer: (button: ButtonName) => void,
  ): HTMLElement {
    const names = SETS[question.buttons ?? 'OK'];
    const form = element('form', {
      on: {
        submit: (event) => {
          event.preventDefault();
          answer(names[0] ?? 'OK');
        },
      },
    });
    form.append(this.header(question.title ?? '', answer));
    if (question.message !== '')
      form.append(element('p', { class: 'question-text', text: question.message }));
    if (input !== undefined) {
      input.setAttribute('aria-label', question.message || question.title || '');
      form.append(input);
    }
    form.append(this.buttons(names, question, answer));
    return form;
  }

  private header(title: string, answer: (button: ButtonName) => void): HTMLElement {
    const close = element('button', {
      class: 'icon-button',
      text: '×',
      attributes: { type: 'button', 'aria-label': this.words.close },
      on: { click: () => answer('CLOSE') },
    });
    return element('header', {}, element('h2', { text: title }), close);
  }

  private buttons(
    names: readonly ButtonName[],
    question: PageQuestion,
    answer: (button: ButtonName) => void,
  ): HTMLElement {
    const usual: Readonly<Record<ButtonName, string>> = {
      OK: this.words.ok,
      CANCEL: this.words.cancel,
      YES: this.words.yes,
      NO: this.words.no,
      CLOSE: this.words.close,
    };
    const made = names.map((name, index) =>
      element('button', {
        class: index === 0 ? 'button primary' : 'button',
        text: question.labels?.[name] ?? usual[name],
        attributes: { type: index === 0 ? 'submit' : 'button', 'data-button': name },
        on: index === 0 ? {} : { click: () => answer(name) },
      }),
    );
    return element('footer', {}, ...made);
  }
}

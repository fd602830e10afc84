import type {
  ButtonName,
  MenuSpec,
  Panel,
  PromptAnswer,
  Question,
  Toast,
  UserInterface,
} from './gas/user-interface';

/** What the script showed, and the answers that it is to get. Without a prepared answer the first button is pressed. */
export class UiLog implements UserInterface {
  readonly alerts: Question[] = [];
  readonly prompts: Question[] = [];
  readonly toasts: Toast[] = [];
  readonly menus: MenuSpec[] = [];
  readonly panels: Panel[] = [];
  private readonly buttons: ButtonName[] = [];
  private readonly texts: PromptAnswer[] = [];

  /** Presses this button at the next alert. */
  answerAlert(...buttons: ButtonName[]): void {
    this.buttons.push(...buttons);
  }

  answerPrompt(...answers: PromptAnswer[]): void {
    this.texts.push(...answers);
  }

  alert(question: Question): ButtonName {
    this.alerts.push(question);
    return this.buttons.shift() ?? firstButton(question);
  }

  prompt(question: Question): PromptAnswer {
    this.prompts.push(question);
    return this.texts.shift() ?? { button: 'CANCEL', text: '' };
  }

  toast(toast: Toast): void {
    this.toasts.push(toast);
  }

  addMenu(menu: MenuSpec): void {
    this.menus.push(menu);
  }

  showPanel(panel: Panel): void {
    this.panels.push(panel);
  }
}

function firstButton({ buttons }: Question): ButtonName {
  return buttons.startsWith('YES') ? 'YES' : 'OK';
}

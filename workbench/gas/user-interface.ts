/** An answer that a person gives: at once from a script of answers, later in a page. */
export type Answered<T> = T | Promise<T>;

export type ButtonName = 'CLOSE' | 'OK' | 'CANCEL' | 'YES' | 'NO';
export type ButtonSetName = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';

export interface Question {
  readonly title: string;
  readonly message: string;
  readonly buttons: ButtonSetName;
}

export interface PromptAnswer {
  readonly button: ButtonName;
  readonly text: string;
}

export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | MenuSpec;

export interface MenuSpec {
  readonly kind: 'menu';
  readonly caption: string;
  readonly entries: readonly MenuEntry[];
  /** True for a menu that Google shows under Extensions. */
  readonly addon: boolean;
}

export interface Panel {
  readonly place: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly html: string;
  /** Pixels; undefined where the script gave none. */
  readonly width: number | undefined;
  readonly height: number | undefined;
}

export interface Toast {
  readonly message: string;
  readonly title: string;
  /** Seconds; negative stays until it is closed. */
  readonly seconds: number;
}

/** Where the script's menus, messages and panels go: a page, or a log with scripted answers. */
export interface UserInterface {
  alert(question: Question): Answered<ButtonName>;
  prompt(question: Question): Answered<PromptAnswer>;
  toast(toast: Toast): void;
  addMenu(menu: MenuSpec): void;
  showPanel(panel: Panel): void;
}

/** Goes on with an answer, whether it is here or still to come. */
export function whenAnswered<T, R>(answer: Answered<T>, proceed: (value: T) => R): Answered<R> {
  return answer instanceof Promise ? answer.then(proceed) : proceed(answer);
}

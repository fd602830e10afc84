/**
 * Who shows what a script asks to be shown: a person's page, or prepared answers when there is no screen.
 *
 * In the page the script runs in a thread of its own and stands still while an answer is awaited; Google's classes
 * live in the page. So `alert` and `prompt` may answer later: `Ui` must hand the host's result on as it is (mapping a
 * promise with `then` where it has to map), and the page awaits it before the script goes on.
 */
export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
export type ButtonSetName = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';

export interface AskedQuestion {
  readonly title: string;
  readonly text: string;
  readonly buttons: ButtonSetName;
}

export interface PromptAnswer {
  readonly button: ButtonName;
  readonly text: string;
}

/** An HtmlOutput as it is shown. */
export interface ShownHtml {
  readonly html: string;
  readonly title: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

export type ShownMenuEntry =
  | { readonly kind: 'item'; readonly label: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'submenu'; readonly label: string; readonly entries: readonly ShownMenuEntry[] };

export interface ShownMenu {
  readonly title: string;
  /** Made by `createAddonMenu`: it hangs under the Extensions menu. */
  readonly addon: boolean;
  readonly entries: readonly ShownMenuEntry[];
}

export interface UiHost {
  /** `addToUi`: a menu of the same title takes the place of the one before. */
  addMenu(menu: ShownMenu): void;
  toast(toast: { readonly text: string; readonly title: string; readonly seconds: number }): void;
  alert(question: AskedQuestion): ButtonName | Promise<ButtonName>;
  prompt(question: AskedQuestion): PromptAnswer | Promise<PromptAnswer>;
  showSidebar(html: ShownHtml): void;
  showDialog(html: ShownHtml, modal: boolean): void;
}

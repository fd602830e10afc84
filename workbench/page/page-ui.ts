import type { UserInterface } from '../gas/user-interface';
import type { AddOnMenus } from './chrome/add-on-menus';
import type { Questions } from './chrome/questions';
import type { Shell } from './chrome/shell';
import type { Toasts } from './chrome/toasts';
import type { Panels } from './panel/panels';

export interface PageParts {
  readonly shell: Shell;
  readonly toasts: Toasts;
  readonly questions: Questions;
  readonly menus: AddOnMenus;
  readonly panels: Panels;
}

/** Where the script's menus, messages and panels go on the page. Answers come later; the script waits for them. */
export function pageUi({ shell, toasts, questions, menus, panels }: PageParts): UserInterface {
  return {
    alert: (question) => questions.alert(question),
    prompt: (question) => questions.prompt(question),
    toast: (toast) => toasts.show(toast),
    addMenu: (menu) => {
      menus.add(menu);
      shell.showMenus(menus.bar());
    },
    showPanel: (panel) => panels.show(panel),
  };
}

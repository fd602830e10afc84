import type { Bench } from './bench';
import { GoogleError, emulation } from './emulation';
import { Button, ButtonSet, enumName, enumValue } from './enums';
import { HtmlOutput } from './html-output';
import type { ButtonSetName, MenuEntry, MenuSpec, Panel, PromptAnswer, Question } from './user-interface';
import { whenAnswered } from './user-interface';

type Google = GoogleAppsScript.Base.Ui;
type GoogleMenu = GoogleAppsScript.Base.Menu;
type GoogleOutput = GoogleAppsScript.HTML.HtmlOutput;
type GoogleButton = GoogleAppsScript.Base.Button;

export class Ui extends emulation<Google>('Ui') {
  override readonly Button = Button;
  override readonly ButtonSet = ButtonSet;

  constructor(private readonly bench: Bench) {
    super();
  }

  override createMenu(caption: string): GoogleMenu {
    return new Menu(this.bench, caption, false);
  }
  override createAddonMenu(): GoogleMenu {
    return new Menu(this.bench, this.bench.engine.workbook.name, true);
  }
  override alert(...args: unknown[]): GoogleButton {
    const answer = this.bench.ui.alert(readQuestion(args));
    // A page answers later: its bridge to the script waits for it.
    return whenAnswered(answer, (name) => enumValue(Button, name)) as unknown as GoogleButton;
  }
  override prompt(...args: unknown[]): GoogleAppsScript.Base.PromptResponse {
    const answer = this.bench.ui.prompt(readQuestion(args));
    return whenAnswered(answer, (given) => new PromptResponse(given)) as PromptResponse;
  }
  override showSidebar(output: GoogleOutput): void {
    this.#show('sidebar', output, output.getTitle());
  }
  override showModalDialog(output: GoogleOutput, title: string): void {
    this.#show('modal', output, title);
  }
  override showModelessDialog(output: GoogleOutput, title: string): void {
    this.#show('modeless', output, title);
  }

  #show(place: Panel['place'], output: GoogleOutput, title: string): void {
    if (!(output instanceof HtmlOutput)) throw new GoogleError('An HtmlOutput was expected.');
    const { width, height } = output.size;
    this.bench.ui.showPanel({ place, title, html: output.getContent(), width, height });
  }
}

/** Google's overloads: prompt; prompt and buttons; title, prompt and buttons. */
function readQuestion(args: readonly unknown[]): Question {
  const buttons = args.length > 1 ? (enumName(args.at(-1), 'buttons') as ButtonSetName) : 'OK';
  const [title, message] = args.length === 3 ? [args[0], args[1]] : ['', args[0]];
  return { title: String(title), message: String(message), buttons };
}

class PromptResponse extends emulation<GoogleAppsScript.Base.PromptResponse>('PromptResponse') {
  constructor(private readonly answer: PromptAnswer) {
    super();
  }
  override getResponseText(): string {
    return this.answer.text;
  }
  override getSelectedButton(): GoogleButton {
    return enumValue(Button, this.answer.button);
  }
}

class Menu extends emulation<GoogleMenu>('Menu') {
  #entries: MenuEntry[] = [];

  constructor(
    private readonly bench: Bench,
    private readonly caption: string,
    private readonly addon: boolean,
  ) {
    super();
  }

  get spec(): MenuSpec {
    return { kind: 'menu', caption: this.caption, entries: [...this.#entries], addon: this.addon };
  }

  override addItem(caption: string, functionName: string): GoogleMenu {
    this.#entries.push({ kind: 'item', caption, functionName });
    return this;
  }
  override addSeparator(): GoogleMenu {
    this.#entries.push({ kind: 'separator' });
    return this;
  }
  override addSubMenu(menu: GoogleMenu): GoogleMenu {
    if (!(menu instanceof Menu)) throw new GoogleError('A menu was expected.');
    this.#entries.push(menu.spec);
    return this;
  }
  override addToUi(): void {
    this.bench.ui.addMenu(this.spec);
  }
}

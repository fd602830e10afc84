import type { Questions } from './chrome/questions';
import type { Shell } from './chrome/shell';
import type { Toasts } from './chrome/toasts';
import type { ScriptRunner } from './script/runner';
import { ScriptStopped, ScriptTooLong } from './script/runner';
import type { Words } from './words';

export interface ScriptsParts {
  readonly runner: ScriptRunner;
  readonly shell: Shell;
  readonly questions: Questions;
  readonly toasts: Toasts;
  readonly words: Words;
}

/** Google's limits in milliseconds: a command or a panel's call, and a simple trigger. */
const COMMAND_LIMIT = 6 * 60_000;
const TRIGGER_LIMIT = 30_000;

/** Runs the add-on's functions for menus, triggers and panels, and tells the person when one fails. */
export class Scripts {
  private commands = 0;
  private triggers: Promise<void> = Promise.resolve();

  constructor(private readonly parts: ScriptsParts) {}

  /** A menu item was chosen. */
  async command(functionName: string): Promise<void> {
    const { runner, shell, words } = this.parts;
    this.commands += 1;
    shell.showRunning(true);
    try {
      await runner.call(functionName, { limit: COMMAND_LIMIT });
    } catch (error) {
      await this.tell(words.scriptFailed, error);
    } finally {
      this.commands -= 1;
      shell.showRunning(this.commands > 0);
    }
  }

  /** Runs a simple trigger after those before it. Without one of that name in the script, nothing happens. */
  trigger(functionName: string, event: unknown, functions: readonly string[]): Promise<void> {
    if (!functions.includes(functionName)) return Promise.resolve();
    const { runner, toasts, words } = this.parts;
    this.triggers = this.triggers.then(async () => {
      try {
        await runner.call(functionName, { args: [event], limit: TRIGGER_LIMIT });
      } catch (error) {
        const message = this.messageOf(error);
        if (message !== undefined)
          toasts.show({ title: `${words.scriptFailed} (${functionName})`, message, seconds: 10 });
      }
    });
    return this.triggers;
  }

  /** A panel calls `google.script.run`: its own failure handler hears of errors. */
  panelCall(functionName: string, args: readonly unknown[], functions: readonly string[]): Promise<unknown> {
    if (!functions.includes(functionName)) {
      return Promise.reject(new Error(`Script function not found: ${functionName}`));
    }
    return this.parts.runner.call(functionName, { args, limit: COMMAND_LIMIT });
  }

  private async tell(title: string, error: unknown): Promise<void> {
    const { questions, words } = this.parts;
    const message = this.messageOf(error);
    if (message === undefined) return;
    await questions.alert({ title, message, tone: 'error', labels: { OK: words.close } });
  }

  /** Nothing is said of what the person stopped. */
  private messageOf(error: unknown): string | undefined {
    if (error instanceof ScriptStopped) return undefined;
    if (error instanceof ScriptTooLong) return this.parts.words.tooLong;
    return error instanceof Error ? error.message : String(error);
  }
}

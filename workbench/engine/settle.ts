import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { Engine } from './engine';

/** The engine waits 100 ms for further changes before it calculates; longer silence means none is due. */
const GRACE_MS = 1500;

/**
 * Knows when the engine has calculated everything that was changed. Calculation is asynchronous: a change is
 * noted, a tenth of a second later a calculation starts, and its end is announced by a notification.
 */
export class Calculation {
  private due = false;
  private running = false;
  private waiting: (() => void)[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(engine: Engine) {
    const dirty = engine.injector.get(IActiveDirtyManagerService);
    engine.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.begin();
      else if (command.id === SetFormulaCalculationNotificationMutation.id) this.heed(command);
      else if (dirty.get(command.id) !== undefined && !isResult(options)) this.expect();
    });
  }

  /** Resolves when no calculation is due or running. */
  settle(): Promise<void> {
    if (!this.due && !this.running) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Notes that a calculation will follow. */
  expect(): void {
    this.due = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.finish(), GRACE_MS);
  }

  private begin(): void {
    clearTimeout(this.timer);
    this.due = false;
    this.running = true;
  }

  private heed(command: Readonly<ICommandInfo>): void {
    const state = (command.params as { functionsExecutedState?: FormulaExecutedStateType } | undefined)
      ?.functionsExecutedState;
    if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
    this.running = false;
    if (!this.due) this.finish();
  }

  private finish(): void {
    clearTimeout(this.timer);
    if (this.running) return;
    this.due = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}

function isResult(options: IExecutionOptions | undefined): boolean {
  return options?.fromFormula === true || options?.onlyLocal === true;
}

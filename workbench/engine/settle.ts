import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { Engine } from './engine';

/** So long the engine waits for further changes before it calculates. */
const WAIT_MS = 100;
/**
 * So many waits in a row without a calculation mean that none is due. They are begun one after the other: on a busy
 * machine a single long one would be over before the engine's own short one has begun.
 */
const WAITS = 15;

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
    this.wait(WAITS);
  }

  private wait(left: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (left > 1) this.wait(left - 1);
      else this.finish();
    }, WAIT_MS);
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

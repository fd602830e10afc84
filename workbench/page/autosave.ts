import { CommandType } from '@univerjs/core';
import type { Engine } from '../engine/engine';

const QUIET_MS = 800;

/** Saves a while after the last change, and at once when the person leaves the page. */
export class Autosave {
  private timer: number | undefined;
  private readonly leaving = (): void => {
    if (document.visibilityState === 'hidden') this.now();
  };

  /** `waiting` is told that something changed and is not saved yet; `save` saves it. */
  constructor(
    private readonly waiting: () => void,
    private readonly save: () => void,
  ) {
    document.addEventListener('visibilitychange', this.leaving);
  }

  /** Every lasting change of the workbook is a mutation; selections and scrolling are not. */
  watch(engine: Engine): void {
    engine.commands.onCommandExecuted((command, options) => {
      if (command.type === CommandType.MUTATION && options?.onlyLocal !== true) this.changed();
    });
  }

  changed(): void {
    if (this.timer === undefined) this.waiting();
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.now(), QUIET_MS);
  }

  /** Saves what is still unsaved. */
  now(): void {
    if (this.timer === undefined) return;
    this.cancel();
    this.save();
  }

  cancel(): void {
    window.clearTimeout(this.timer);
    this.timer = undefined;
  }

  dispose(): void {
    this.cancel();
    document.removeEventListener('visibilitychange', this.leaving);
  }
}

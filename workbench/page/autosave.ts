import { CommandType } from '@univerjs/core';
import type { Engine } from '../engine/engine';

const QUIET_MS = 800;

/** Results of formulas are no work of anybody's. */
const CALCULATED =
  /^formula\.|\.mutation\.set-(?:formula|array-formula|other-formula|numfmt-cache|worksheet-row-auto-height)/;

/** Hears of what people and scripts do to the workbook. */
export function watchTouches(engine: Engine, touched: () => void): void {
  engine.commands.onCommandExecuted(({ id, type }, options) => {
    if (type === CommandType.MUTATION && options?.onlyLocal !== true && !CALCULATED.test(id)) touched();
  });
}

export interface AutosaveParts {
  /** Whether what is on the page is half done. */
  readonly isBusy: () => boolean;
  /** Something changed and is not saved yet. */
  readonly waiting: () => void;
  readonly save: () => void;
}

/** Saves a while after the last change, once no script is at work, and at once when the person leaves the page. */
export class Autosave {
  private timer: number | undefined;
  private readonly leaving = (): void => {
    if (document.visibilityState === 'hidden') this.now();
  };

  constructor(private readonly parts: AutosaveParts) {
    document.addEventListener('visibilitychange', this.leaving);
  }

  /** Every lasting change of the workbook is a mutation; selections and scrolling are not. */
  watch(engine: Engine): void {
    engine.commands.onCommandExecuted((command, options) => {
      if (command.type === CommandType.MUTATION && options?.onlyLocal !== true) this.changed();
    });
  }

  changed(): void {
    if (this.timer === undefined) this.parts.waiting();
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => (this.parts.isBusy() ? this.changed() : this.now()), QUIET_MS);
  }

  /** Whether something changed that is not handed to `save` yet. */
  get isPending(): boolean {
    return this.timer !== undefined;
  }

  /** Saves what is still unsaved. */
  now(): void {
    if (this.timer === undefined) return;
    this.cancel();
    this.parts.save();
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

import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { describe, expect, it } from 'vitest';
import type { Engine } from '../../workbench/engine/engine';
import { Calculation } from '../../workbench/engine/settle';

interface Command {
  readonly id: string;
  readonly params?: unknown;
}

/** An engine that only tells what the test lets it tell. */
const silentEngine = () => {
  const listeners: ((command: Command) => void)[] = [];
  const tell = (command: Command): void => {
    for (const listener of listeners) listener(command);
  };
  const engine = {
    injector: { get: () => ({ get: () => undefined }) },
    commands: { onCommandExecuted: (listener: (command: Command) => void) => listeners.push(listener) },
  };
  return { engine: engine as unknown as Engine, tell };
};

/** The machine does something else. */
const busyFor = (milliseconds: number): void => {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
};

const done = {
  id: SetFormulaCalculationNotificationMutation.id,
  params: { functionsExecutedState: FormulaExecutedStateType.SUCCESS },
};

describe('a workbook that is opened on a busy machine', () => {
  it('is open when its formulas are calculated, however late the engine begins', async () => {
    const { engine, tell } = silentEngine();
    const calculation = new Calculation(engine);
    calculation.expect();
    busyFor(1600);
    let isCalculated = false;
    setTimeout(() => {
      tell({ id: SetFormulaCalculationStartMutation.id });
      setTimeout(() => {
        isCalculated = true;
        tell(done);
      }, 300);
    }, 90);
    await calculation.settle();
    expect(isCalculated).toBe(true);
  });

  it('is open after a while where no formula is to be calculated', async () => {
    const calculation = new Calculation(silentEngine().engine);
    calculation.expect();
    await expect(calculation.settle()).resolves.toBeUndefined();
  });
});

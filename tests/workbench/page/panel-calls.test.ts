import { describe, expect, it, vi } from 'vitest';
import { legalResult } from '../../../workbench/page/panel/payload';
import type { Send } from '../../../workbench/page/panel/script-run';
import { scriptRun } from '../../../workbench/page/panel/script-run';

interface PanelRunner {
  withSuccessHandler(handler: (value: unknown) => void): PanelRunner;
  withFailureHandler(handler: (error: Error) => void): PanelRunner;
  withUserObject(value: unknown): PanelRunner;
  count: (...args: unknown[]) => void;
  secret_?: () => void;
}

function panel(): { run: PanelRunner; send: ReturnType<typeof vi.fn<Send>> } {
  const send = vi.fn<Send>();
  return { run: scriptRun(['count'], send) as unknown as PanelRunner, send };
}

describe('google.script.run in a panel', () => {
  it('sends the call and returns nothing', () => {
    const { run, send } = panel();
    const count: (...args: unknown[]) => unknown = run.count;
    expect(count('Ban Xây dựng Đoàn', 2, true, null, [{ day: 44657 }])).toBeUndefined();
    expect(send).toHaveBeenCalledWith('count', ['Ban Xây dựng Đoàn', 2, true, null, [{ day: 44657 }]], {});
  });

  it('keeps the handlers of each call apart', () => {
    const { run, send } = panel();
    const first = run.withSuccessHandler(() => undefined);
    first.withUserObject('nút 1').count();
    first.withFailureHandler(() => undefined).count();
    expect(send.mock.calls.map(([, , handlers]) => Object.keys(handlers))).toEqual([
      ['success', 'userObject'],
      ['success', 'failure'],
    ]);
  });

  it.each([
    ['a Date', new Date()],
    ['a function', () => 1],
    ['a Date inside', { days: [new Date()] }],
    ['an instance of a class', new Map()],
  ])('refuses %s as Google does', (_what, value) => {
    const { run, send } = panel();
    expect(() => run.count('đúng', value)).toThrow('Failed due to illegal value in property: 1');
    expect(send).not.toHaveBeenCalled();
  });

  it('does not know private functions', () => {
    expect(panel().run.secret_).toBeUndefined();
  });

  it.each([
    ['a figure', 61.5, 61.5],
    ['nothing', undefined, null],
    ['a result with a Date in it', { from: new Date() }, null],
  ])('hands over %s', (_what, result, arrives) => {
    expect(legalResult(result)).toBe(arrives);
  });
});

import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { bareGlobals } from '../../../workbench/page/script/bare-globals';

describe('the global scope of the script', () => {
  it('keeps the language and loses what a browser adds', () => {
    const scope = vm.createContext({ fetch: () => 1, document: {}, setTimeout: () => 1 });
    const global = vm.runInContext('globalThis', scope) as object;
    bareGlobals(global);
    expect(
      vm.runInContext('[typeof fetch, typeof document, typeof setTimeout, typeof Date, typeof JSON]', scope),
    ).toEqual(['undefined', 'undefined', 'undefined', 'function', 'object']);
  });

  it('tells which names could not be taken away', () => {
    const scope = Object.defineProperty({}, 'window', { value: 1, configurable: false, writable: false });
    expect(bareGlobals(scope)).toEqual(['window']);
  });
});

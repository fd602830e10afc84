import { bareGlobals } from './bare-globals';

/**
 * The scope in which custom functions run. Formulas are computed at once, on the page's own thread, so the script is
 * loaded a second time: in the global scope of a hidden frame, bared, with the rest of the page's names shadowed.
 */
export interface FormulaRealm {
  /** Calls a function of the script; throws what it throws. */
  call(name: string, args: readonly unknown[]): unknown;
  /** The frame's own Date: what the script tests with `instanceof`. */
  readonly Date: DateConstructor;
}

type Lookup = (name: string) => unknown;

interface FrameScope extends Window {
  readonly Function: FunctionConstructor;
  readonly Date: DateConstructor;
}

function hiddenFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'formulas';
  document.body.append(frame);
  return frame;
}

/** Evaluates the bundle once. Throws what the bundle throws at load. */
export function openFormulaRealm(code: string, services: Readonly<Record<string, object>>): FormulaRealm {
  const scope = hiddenFrame().contentWindow as FrameScope | null;
  if (scope === null) throw new Error('The browser gave no frame for the formulas.');
  const { Function: FrameFunction, Date: FrameDate } = scope;
  const names = Object.keys(services);
  const shadowed = bareGlobals(scope).filter((name) => !names.includes(name) && name !== 'globalThis');
  const quiet = { log: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
  const body = `${code}\n;return function (name) { try { return eval(name); } catch (missing) { return undefined; } };`;
  const evaluate = new FrameFunction('console', ...names, ...shadowed.filter((name) => name !== 'console'), body);
  const lookup = evaluate(quiet, ...Object.values(services)) as Lookup;
  return {
    Date: FrameDate,
    call: (name, args) => {
      const target = lookup(name);
      if (typeof target !== 'function') throw new Error(`Script function not found: ${name}`);
      return Reflect.apply(target, undefined, args);
    },
  };
}

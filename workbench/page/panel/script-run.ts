import { legalArguments } from './payload';

export interface Handlers {
  readonly success?: ((value: unknown, userObject: unknown) => void) | undefined;
  readonly failure?: ((error: Error, userObject: unknown) => void) | undefined;
  readonly userObject?: unknown;
}

export type Send = (name: string, args: readonly unknown[], handlers: Handlers) => void;

type Runner = Record<string, (...args: never[]) => unknown>;

/** `google.script.run`: each `with…` gives a new runner, each function sends a call and returns nothing. */
export function scriptRun(functions: readonly string[], send: Send, handlers: Handlers = {}): Runner {
  const next = (more: Handlers): Runner => scriptRun(functions, send, { ...handlers, ...more });
  const runner: Runner = {
    withSuccessHandler: (success: Handlers['success']) => next({ success }),
    withFailureHandler: (failure: Handlers['failure']) => next({ failure }),
    withUserObject: (userObject: unknown) => next({ userObject }),
  };
  for (const name of functions) {
    runner[name] = (...args: unknown[]) => send(name, legalArguments(args), handlers);
  }
  return runner;
}

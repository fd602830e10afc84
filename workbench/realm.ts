import vm from 'node:vm';
import type { AddonBundle } from './bundle';

/** A JavaScript world of its own, in which the add-on's bundle lives. */
export interface Realm {
  /** Runs source text at top level and gives its completion value. */
  evaluate(source: string, fileName?: string): unknown;
  /** Puts a global name in place. */
  define(name: string, value: unknown): void;
  /** What a top-level name stands for; undefined when there is none. */
  lookup(name: string): unknown;
}

/** Globals that V8 gives every context but Apps Script lacks. */
const FOREIGN = ['console', 'WebAssembly', 'SharedArrayBuffer', 'Atomics'];

/** A bare V8 context: the language alone, nothing of Node. */
function createNodeRealm(): Realm {
  const sandbox = Object.create(null) as Record<string, unknown>;
  const context = vm.createContext(sandbox, { codeGeneration: { strings: true, wasm: false } });
  vm.runInContext(FOREIGN.map((name) => `delete globalThis.${name};`).join(''), context);
  return {
    evaluate: (source, fileName) =>
      vm.runInContext(source, context, fileName === undefined ? {} : { filename: fileName }) as unknown,
    define: (name, value) => {
      sandbox[name] = value;
    },
    lookup: (name) => sandbox[name],
  };
}

/** Makes the script's clock ask for the time, in milliseconds. To be done before anything else is evaluated. */
function setClock(realm: Realm, now: () => number): void {
  realm.define('clockOfTheHost', now);
  realm.evaluate(`{
    const RealDate = Date;
    const moved = clockOfTheHost;
    delete globalThis.clockOfTheHost;
    globalThis.Date = class Date extends RealDate {
      constructor(...parts) {
        super(...(parts.length === 0 ? [moved()] : parts));
      }
      static now() {
        return moved();
      }
    };
  }`);
}

/** What the scripts find of one workbook: Google's services by their global names, and the time. */
export interface Desk {
  readonly services: Readonly<Record<string, unknown>>;
  readonly now: () => number;
}

/**
 * The add-on's scripts in a realm of their own, for many workbooks: the engine need not learn them anew for each.
 * Google would load them at every call; what a call keeps for itself must not outlive it.
 */
export interface LoadedScripts {
  readonly realm: Realm;
  /** From now on the scripts work on that workbook. To be called before each call of a script. */
  readonly workAt: (desk: Desk) => void;
}

export function loadScripts({ code, fileName }: AddonBundle): LoadedScripts {
  const realm = createNodeRealm();
  let at: Desk | undefined;
  setClock(realm, () => (at?.now ?? Date.now)());
  realm.evaluate(code, fileName);
  return {
    realm,
    workAt: (desk) => {
      if (desk === at) return;
      at = desk;
      for (const [name, service] of Object.entries(desk.services)) realm.define(name, service);
    },
  };
}

/** The time that is asked for, going on from there as clocks do. */
export const runningFrom = (now: () => number): (() => number) => {
  const opened = Date.now();
  return () => now() + Date.now() - opened;
};

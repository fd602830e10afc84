import { GoogleError } from './gas/emulation';
import type { Faces } from './gas/faces';
import type { Realm } from './realm';

/** Made inside the realm, so that the script meets nothing but its own kind of functions, arrays and errors. */
interface Bridge {
  method(invoke: (args: ArrayLike<unknown>) => Answer): unknown;
  stand(handler: ProxyHandler<object>): object;
  array(items: ArrayLike<unknown>): unknown;
  /** Another one like an array of the realm's own. */
  again(made: unknown): unknown;
  record(keys: readonly string[], values: readonly unknown[]): unknown;
  date(instant: number): unknown;
  error(name: string, message: string): unknown;
}

type Answer = { readonly value: unknown } | { readonly problem: unknown };

const BRIDGE = `({
  method: (invoke) => function (...args) {
    const answer = invoke(args);
    if ('problem' in answer) throw answer.problem;
    return answer.value;
  },
  stand: (handler) => new Proxy({}, handler),
  array: (items) => {
    const copy = new Array(items.length);
    for (let index = 0; index < items.length; index += 1) copy[index] = items[index];
    return copy;
  },
  again: (made) => made.slice(),
  record: (keys, values) => {
    const record = {};
    for (let index = 0; index < keys.length; index += 1) record[keys[index]] = values[index];
    return record;
  },
  date: (instant) => new Date(instant),
  error: (name, message) => {
    const error = new Error(message);
    error.name = name;
    return error;
  },
})`;

/** An error that the script threw and did not catch. */
class ScriptError extends Error {
  constructor(
    message: string,
    readonly scriptStack: string,
  ) {
    super(message);
  }
}

/**
 * Lets values pass between the workbench and a script's realm. Dates, arrays and plain objects are made anew on the
 * script's side, so that `instanceof` holds there; Google's objects become stand-ins through which the script
 * reaches no function of the workbench's own.
 */
export class Membrane {
  private readonly bridge: Bridge;
  private readonly standIns = new WeakMap<object, object>();
  private readonly originals = new WeakMap<object, object>();

  constructor(
    realm: Realm,
    private readonly faces: Faces,
  ) {
    this.bridge = realm.evaluate(BRIDGE) as Bridge;
  }

  /** The workbench's value as the script gets it. */
  inward(value: unknown): unknown {
    if (typeof value === 'function') return undefined;
    if (typeof value !== 'object' || value === null) return value;
    if (this.faces.isFace(value)) return this.standIn(value);
    if (Array.isArray(value)) return this.bridge.array(value.every(isPlain) ? value : this.rows(value));
    if (value instanceof Date) return this.bridge.date(value.getTime());
    const keys = Object.keys(value);
    return this.bridge.record(
      keys,
      Object.values(value).map((item) => this.inward(item)),
    );
  }

  /** A million blank rows are one array here, and on the script's side as many, quickly made. */
  private rows(items: readonly unknown[]): unknown[] {
    let [before, made]: unknown[] = [];
    return items.map((item) => {
      if (Array.isArray(item) && item === before) return this.bridge.again(made);
      before = item;
      made = this.inward(item);
      return made;
    });
  }

  /** The script's value as the workbench gets it: stand-ins become Google's objects again, the rest is left. */
  outward(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const original = this.originals.get(value);
    if (original !== undefined) return original;
    if (Array.isArray(value)) return value.map((item) => this.outward(item));
    if (Object.prototype.toString.call(value) !== '[object Object]') return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.outward(item)]));
  }

  /** Calls a function of the script. Throws a ScriptError for what the script throws. */
  call(target: unknown, args: readonly unknown[]): unknown {
    if (typeof target !== 'function') throw new TypeError('The script has no such function.');
    try {
      return this.outward(
        Reflect.apply(
          target as (...given: unknown[]) => unknown,
          undefined,
          args.map((argument) => this.inward(argument)),
        ),
      );
    } catch (error) {
      throw scriptError(error);
    }
  }

  private standIn(face: object): object {
    const known = this.standIns.get(face);
    if (known !== undefined) return known;
    const standIn = this.bridge.stand(this.handler(face));
    this.standIns.set(face, standIn);
    this.originals.set(standIn, face);
    return standIn;
  }

  private handler(face: object): ProxyHandler<object> {
    const methods = new Map<string, unknown>();
    return {
      get: (_target, key) => {
        if (typeof key === 'symbol') return undefined;
        const known = methods.get(key);
        if (known !== undefined) return known;
        const value: unknown = this.guarded((): unknown => Reflect.get(face, key));
        const shown = typeof value === 'function' ? this.method(value as Method) : this.inward(value);
        if (typeof value === 'function') methods.set(key, shown);
        return shown;
      },
      has: (_target, key) => typeof key === 'string' && Reflect.has(face, key),
      set: (_target, key, value) => this.guarded(() => Reflect.set(face, key, this.outward(value))),
      ownKeys: () => [],
      getPrototypeOf: () => null,
      defineProperty: () => false,
      deleteProperty: () => false,
    };
  }

  private method(method: Method): unknown {
    return this.bridge.method((args) => {
      try {
        return { value: this.inward(method(...Array.from(args, (argument) => this.outward(argument)))) };
      } catch (error) {
        return { problem: this.problem(error) };
      }
    });
  }

  private guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw this.problem(error) as Error;
    }
  }

  private problem(error: unknown): unknown {
    if (error instanceof GoogleError) return this.bridge.error(error.name, error.message);
    if (error instanceof Error) return this.bridge.error(error.name, `Workbench: ${error.message}`);
    return error;
  }
}

/** What is the same on both sides. */
const isPlain = (value: unknown): boolean =>
  value === null || (typeof value !== 'object' && typeof value !== 'function');

type Method = (...args: unknown[]) => unknown;

function scriptError(error: unknown): Error {
  if (error instanceof Error) return error;
  const { message, stack } = (error ?? {}) as { message?: unknown; stack?: unknown };
  const words = typeof message === 'string' ? message : String(error);
  return new ScriptError(words, typeof stack === 'string' ? stack : '');
}

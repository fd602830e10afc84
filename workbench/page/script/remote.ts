import type { Heard, Request, WireError } from './messages';
import type { Reference, References } from './wire';
import { decode, encode } from './wire';

type Ask = (request: Request) => Heard;

function asError(error: WireError): Error {
  const copy = new Error(error.message);
  copy.name = error.name;
  return copy;
}

/**
 * Google's objects as the script sees them: stand-ins that pass each call to the page and wait for the answer.
 * The same object is always the same stand-in, so enumerations compare by identity.
 */
export class RemoteObjects implements References {
  private readonly standIns = new Map<number, object>();
  private readonly references = new Map<object, Reference>();
  private readonly methods = new Map<string, (this: unknown, ...args: unknown[]) => unknown>();

  constructor(private readonly ask: Ask) {}

  toReference(value: object): Reference | undefined {
    return this.references.get(value);
  }

  fromReference(reference: Reference): object {
    const known = this.standIns.get(reference.id);
    if (known !== undefined) return known;
    const standIn = new Proxy({}, this.handler(reference));
    this.standIns.set(reference.id, standIn);
    this.references.set(standIn, reference);
    return standIn;
  }

  private handler(reference: Reference): ProxyHandler<object> {
    return {
      get: (_target, property) => this.property(reference, property),
      has: (_target, property) =>
        typeof property === 'string' && this.value({ kind: 'has', id: reference.id, property }) === true,
      set: (_target, property, value: unknown) => {
        this.value({ kind: 'set', id: reference.id, property: String(property), value: encode(value, this) });
        return true;
      },
      ownKeys: () => [],
    };
  }

  private property(reference: Reference, property: string | symbol): unknown {
    if (typeof property === 'symbol') return undefined;
    const key = `${reference.kind}.${property}`;
    const known = this.methods.get(key);
    if (known !== undefined) return known;
    const answer = this.ask({ kind: 'get', id: reference.id, property });
    if (answer.kind === 'error') throw asError(answer.error);
    if (answer.kind === 'value') return decode(answer.value, this);
    const method = this.method(property);
    this.methods.set(key, method);
    return method;
  }

  private method(property: string): (this: unknown, ...args: unknown[]) => unknown {
    const resolve = (target: unknown): Reference => {
      const reference = this.references.get(target as object);
      if (reference === undefined) throw new TypeError(`${property} was called without its object.`);
      return reference;
    };
    const call = (target: unknown, args: unknown[]): unknown =>
      this.value({
        kind: 'call',
        id: resolve(target).id,
        property,
        args: args.map((argument) => encode(argument, this)),
      });
    return function (this: unknown, ...args: unknown[]) {
      return call(this, args);
    };
  }

  private value(request: Request): unknown {
    const answer = this.ask(request);
    if (answer.kind === 'error') throw asError(answer.error);
    return answer.kind === 'value' ? decode(answer.value, this) : undefined;
  }
}

import type { Answer, Request } from './messages';
import { toWireError } from './messages';
import type { SharedTexts } from './shared-texts';
import type { Reference, References } from './wire';
import { decode, encode } from './wire';

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return false;
  return !Object.values(value).some((item) => typeof item === 'function');
}

const METHOD = Symbol('method');

function problem(error: unknown): Answer {
  return { kind: 'error', error: toWireError(error) };
}

/** The page's side of the script's references: which object each stands for, and what is asked of it. */
export class ObjectTable implements References {
  private readonly objects: object[] = [];
  private readonly ids = new Map<object, number>();
  private readonly kinds = new Map<object, string>();

  constructor(private readonly texts?: SharedTexts) {}

  toReference(value: object): Reference | undefined {
    if (!this.ids.has(value) && (typeof value === 'function' || isPlain(value))) return undefined;
    return this.refer(value);
  }

  /** A reference even to what would otherwise travel by value. */
  refer(value: object): Reference {
    const known = this.ids.get(value);
    const id = known ?? this.objects.push(value) - 1;
    if (known === undefined) this.ids.set(value, id);
    return { id, kind: this.kindOf(value, id) };
  }

  fromReference(reference: Reference): object {
    return this.object(reference.id);
  }

  /**
   * Does what the script asks; what a service throws goes back to the script as its error. A service that answers
   * later, such as a dialog that waits for a person, gives a promise.
   */
  answer(request: Request): Answer | Promise<Answer> {
    try {
      const result = this.perform(request);
      if (!(result instanceof Promise)) return this.answerOf(result);
      return result.then((value) => this.answerOf(value)).catch((error: unknown) => problem(error));
    } catch (error) {
      return problem(error);
    }
  }

  private answerOf(result: unknown): Answer {
    if (result === METHOD) return { kind: 'method' };
    const place = this.texts?.placeOf(result);
    return place === undefined ? { kind: 'value', value: encode(result, this) } : { kind: 'text', place };
  }

  private perform(request: Request): unknown {
    const target = this.object(request.id);
    if (request.kind === 'has') return Reflect.has(target, request.property);
    if (request.kind === 'set') {
      Reflect.set(target, request.property, decode(request.value, this));
      return undefined;
    }
    const property: unknown = Reflect.get(target, request.property);
    if (request.kind === 'get') return typeof property === 'function' ? METHOD : property;
    if (typeof property !== 'function') throw new TypeError(`${request.property} is not a function`);
    const args = request.args.map((argument) => decode(argument, this));
    return Reflect.apply(property, target, args) as unknown;
  }

  private object(id: number): object {
    const found = this.objects[id];
    if (found === undefined) throw new Error(`Unknown reference ${id}.`);
    return found;
  }

  private kindOf(value: object, id: number): string {
    const prototype = Object.getPrototypeOf(value) as object | null;
    if (prototype === null || prototype === Object.prototype) return `o${id}`;
    const known = this.kinds.get(prototype);
    if (known !== undefined) return known;
    const kind = `k${this.kinds.size}`;
    this.kinds.set(prototype, kind);
    return kind;
  }
}

import { GOOGLE_NAME, GoogleError, GoogleObject } from './emulation';
import { EnumTable } from './enums';

/** Stands before every call that a script makes: counts it, may refuse it, then does it. */
export type Gate = (className: string, method: string, work: () => unknown) => unknown;

/** An object that lets a script put its own properties on it, as HtmlTemplate does. */
export interface AcceptsProperties {
  readonly assigned: Record<string, unknown>;
}

const SILENT = new Set(['then', 'toJSON', 'constructor', 'valueOf', '__proto__']);

/**
 * What a script sees of Google's objects: their methods and enumerations and nothing else. Every other name is
 * refused by name, never `undefined`.
 */
export class Faces {
  private readonly faces = new WeakMap<object, object>();
  private readonly objects = new WeakMap<object, object>();

  constructor(private readonly gate: Gate) {}

  isFace(value: unknown): boolean {
    return typeof value === 'object' && value !== null && this.objects.has(value);
  }

  /** Results: Google's objects become faces, also inside arrays and plain objects. */
  toFace(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof GoogleObject) return this.faceOf(value);
    if (value instanceof Promise) return value.then((result) => this.toFace(result));
    return mapInside(value, (item) => this.toFace(item));
  }

  /** Arguments: faces become Google's objects again. */
  toObject(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    return this.objects.get(value) ?? mapInside(value, (item) => this.toObject(item));
  }

  private faceOf(object: GoogleObject): object {
    const known = this.faces.get(object);
    if (known !== undefined) return known;
    const face = new Proxy(object, this.handler());
    this.faces.set(object, face);
    this.objects.set(face, object);
    return face;
  }

  private handler(): ProxyHandler<GoogleObject> {
    const methods = new Map<string, unknown>();
    return {
      get: (object, key) => (typeof key === 'symbol' ? undefined : this.property(object, key, methods)),
      has: (object, key) => typeof key === 'string' && isShown(object, key),
      set: (object, key, value) => assign(object, String(key), this.toObject(value)),
      ownKeys: (object) => (object instanceof EnumTable ? Reflect.ownKeys(object) : []),
      defineProperty: () => false,
      deleteProperty: () => false,
    };
  }

  private property(object: GoogleObject, key: string, methods: Map<string, unknown>): unknown {
    const known = methods.get(key);
    if (known !== undefined) return known;
    const assigned = assignedProperties(object);
    if (assigned !== undefined && key in assigned) return this.toFace(assigned[key]);
    if (isShown(object, key)) {
      const value: unknown = Reflect.get(object, key);
      const shown = typeof value === 'function' ? this.method(object, key, value) : this.toFace(value);
      methods.set(key, shown);
      return shown;
    }
    if (key === 'toString') return () => object[GOOGLE_NAME];
    if (SILENT.has(key)) return undefined;
    throw new GoogleError(`${object[GOOGLE_NAME]}.${key} is not emulated`);
  }

  private method(object: GoogleObject, name: string, method: unknown): (...args: unknown[]) => unknown {
    return (...args) =>
      this.gate(object[GOOGLE_NAME], name, () => {
        const given = args.map((argument) => this.toObject(argument));
        return this.toFace(Reflect.apply(method as (...given: unknown[]) => unknown, object, given));
      });
  }
}

/** Methods of Google's classes and their enumerations are shown; fields and what every object has are not. */
function isShown(object: GoogleObject, key: string): boolean {
  if (key === 'constructor' || !(key in object)) return false;
  const value: unknown = Reflect.get(object, key);
  if (typeof value === 'function') return value !== Reflect.get(Object.prototype, key);
  return value instanceof GoogleObject && value[GOOGLE_NAME] === 'Enum';
}

function assignedProperties(object: GoogleObject): Record<string, unknown> | undefined {
  return (object as Partial<AcceptsProperties>).assigned;
}

function assign(object: GoogleObject, key: string, value: unknown): boolean {
  const assigned = assignedProperties(object);
  if (assigned === undefined) throw new GoogleError(`Cannot assign to ${key} of ${object[GOOGLE_NAME]}.`);
  assigned[key] = value;
  return true;
}

const isObject = (item: unknown): boolean => typeof item === 'object' && item !== null;

/**
 * Applies to the items of an array or plain object of any realm; everything else is left as it is, rows of plain values
 * too: they are copied where they pass to a script.
 */
function mapInside(value: object, change: (item: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.some(isObject) ? value.map(change) : value;
  const prototype = Object.getPrototypeOf(value) as object | null;
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
  if (!isPlain) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item)]));
}

/**
 * How values travel between the script's thread and the page: JSON, with marks for what JSON lacks.
 * Google's objects stay in the page; the script holds references to them.
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Says which objects travel as references, and finds them again. */
export interface References {
  /** The reference of an object that stays behind, or undefined if it travels by value. */
  toReference(value: object): Reference | undefined;
  fromReference(reference: Reference): unknown;
}

export interface Reference {
  readonly id: number;
  /** Objects of one kind have the same methods. */
  readonly kind: string;
}

const MARK = '$wire';

function marked(mark: string, value: Json): Json {
  return { [MARK]: mark, value };
}

function isDate(value: object): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function encodeEntries(value: object, references: References): Json {
  const entries = Object.entries(value).map(([key, item]): [string, Json] => [key, encode(item, references)]);
  const plain = Object.fromEntries(entries);
  return MARK in value ? marked('object', plain) : plain;
}

function encodeObject(value: object, references: References): Json {
  if (Array.isArray(value)) return value.map((item) => encode(item, references));
  if (isDate(value)) return marked('date', value.getTime());
  const reference = references.toReference(value);
  if (reference !== undefined) return marked('reference', { id: reference.id, kind: reference.kind });
  if (typeof value === 'function') throw new TypeError('A function cannot be handed over here.');
  return encodeEntries(value, references);
}

/** Turns a value into JSON. Throws a TypeError for what cannot travel (functions, symbols). */
export function encode(value: unknown, references: References): Json {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : marked('number', String(value));
    case 'undefined':
      return marked('undefined', null);
    case 'object':
    case 'function':
      return value === null ? null : encodeObject(value, references);
    default:
      throw new TypeError(`A ${typeof value} cannot be handed over here.`);
  }
}

function decodeMarked(mark: Json | undefined, value: Json | undefined, references: References): unknown {
  switch (mark) {
    case 'date':
      return new Date(Number(value));
    case 'number':
      return Number(value);
    case 'reference':
      return references.fromReference(value as unknown as Reference);
    case 'object':
      return decodeEntries(value as { readonly [key: string]: Json }, references);
    default:
      return undefined;
  }
}

function decodeEntries(json: { readonly [key: string]: Json }, references: References): unknown {
  return Object.fromEntries(Object.entries(json).map(([key, item]) => [key, decode(item, references)]));
}

/** The value that `encode` was given; Dates are of the realm that decodes. */
export function decode(json: Json, references: References): unknown {
  if (json === null || typeof json !== 'object') return json;
  if (Array.isArray(json)) return json.map((item: Json) => decode(item, references));
  const object = json as { readonly [key: string]: Json };
  return MARK in object
    ? decodeMarked(object[MARK], object['value'], references)
    : decodeEntries(object, references);
}

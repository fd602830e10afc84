/** What the language itself defines. Everything else a browser adds is taken away from the script. */
const LANGUAGE = new Set(
  (
    'Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise ' +
    'RegExp Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError globalThis ' +
    'JSON Math Intl ArrayBuffer Atomics SharedArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray ' +
    'Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array BigInt64Array BigUint64Array ' +
    'Map Set WeakMap WeakSet WeakRef FinalizationRegistry BigInt Proxy Reflect Iterator ' +
    'decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape eval isFinite isNaN'
  ).split(' '),
);

function takeAway(owner: object, name: string): void {
  const property = Object.getOwnPropertyDescriptor(owner, name);
  if (property?.configurable === true) Reflect.deleteProperty(owner, name);
  else if (property?.writable === true) Reflect.set(owner, name, undefined);
}

/**
 * Leaves in a global object only what the language defines, as Apps Script does: no window, no network, no timers.
 * Names that the browser refuses to give up are returned: the caller must shadow them.
 */
export function bareGlobals(scope: object): readonly string[] {
  let owner: object | null = scope;
  while (owner !== null && owner !== Object.prototype) {
    for (const name of Object.getOwnPropertyNames(owner)) {
      if (!LANGUAGE.has(name)) takeAway(owner, name);
    }
    const next: object | null = Reflect.getPrototypeOf(owner);
    owner = next !== null && Reflect.getPrototypeOf(next) === null ? null : next;
  }
  return Object.getOwnPropertyNames(scope).filter(
    (name) => !LANGUAGE.has(name) && Reflect.get(scope, name) !== undefined,
  );
}

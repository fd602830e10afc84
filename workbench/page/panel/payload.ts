/** Google's rule on what may pass between a panel and the script. */

function isForm(value: object): value is HTMLFormElement {
  return typeof HTMLFormElement !== 'undefined' && value instanceof HTMLFormElement;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** True for numbers, booleans, strings, null, and arrays and plain objects of these. */
function isLegal(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value !== 'object') return ['number', 'boolean', 'string'].includes(typeof value);
  if (Array.isArray(value)) return value.every(isLegal);
  return isPlain(value) && Object.values(value).every(isLegal);
}

/** A form element travels as an object of its fields, by name. */
function formFields(form: HTMLFormElement): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') throw new TypeError('Files in forms are not emulated.');
    const before = fields[name];
    fields[name] = before === undefined ? value : [before, value].flat();
  }
  return fields;
}

/** The arguments of a call as they travel. Throws Google's error for what Google refuses. */
export function legalArguments(args: readonly unknown[]): unknown[] {
  return args.map((value, index) => {
    const form = typeof value === 'object' && value !== null && isForm(value);
    if (form && args.length === 1) return formFields(value);
    if (form || !isLegal(value)) throw new TypeError(`Failed due to illegal value in property: ${index}`);
    return value ?? null;
  });
}

/** A result as Google hands it over: one that holds a Date or another illegal value arrives as null. */
export function legalResult(value: unknown): unknown {
  return isLegal(value) ? (value ?? null) : null;
}

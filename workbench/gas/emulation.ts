/** Google's name of an object's class, as in "Range.autoFill is not emulated". */
export const GOOGLE_NAME = Symbol("Google's name");

/**
 * Google's objects are classes that extend `emulation<Google's interface>(name)`: the compiler then holds every
 * method written here to Google's signature, and what is not written is refused by name when a script asks for it.
 */
export abstract class GoogleObject {
  abstract readonly [GOOGLE_NAME]: string;
}

export function emulation<T extends object>(
  name: string,
): (abstract new () => T) & { readonly prototype: T } {
  class Emulated extends GoogleObject {
    override readonly [GOOGLE_NAME] = name;
  }
  // The missing members exist for the compiler only; `Faces` refuses them.
  return Emulated as unknown as (abstract new () => T) & { readonly prototype: T };
}

/** An error in Google's own words, meant for the script. Anything else thrown is a fault of the workbench. */
export class GoogleError extends Error {
  override readonly name = 'Exception';
}

const typeName = (value: unknown): string => {
  if (value instanceof GoogleObject) return `SpreadsheetApp.${value[GOOGLE_NAME]}`;
  if (Array.isArray(value)) return `${value.length === 0 ? 'Object' : typeName(value[0])}[]`;
  if (value === null) return 'null';
  return typeof value === 'string' ? 'String' : typeof value === 'object' ? '(class)' : typeof value;
};

/** What Google says of arguments that no form of the method takes. */
export function signatureMismatch(method: string, args: readonly unknown[]): GoogleError {
  const types = args.map(typeName).join(',');
  return new GoogleError(`The parameters (${types}) don't match the method signature for ${method}.`);
}

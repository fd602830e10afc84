/**
 * Google's objects are classes that extend `emulation<Google's interface>(name)`: the compiler then holds every
 * method written here to Google's signature, and what is not written is refused by name when a script asks for it.
 */
export class GoogleObject {
  /** Google's name of the class, as in "Range.autoFill is not emulated". */
  static readonly googleName: string = 'Object';
}

export function emulation<T extends object>(name: string): abstract new () => T {
  class Emulated extends GoogleObject {
    static override readonly googleName = name;
  }
  // The missing members exist for the compiler only; `Faces` refuses them.
  return Emulated as unknown as abstract new () => T;
}

export function googleNameOf(object: GoogleObject): string {
  return (object.constructor as typeof GoogleObject).googleName;
}

/** An error in Google's own words, meant for the script. Anything else thrown is a fault of the workbench. */
export class GoogleError extends Error {
  override readonly name = 'Exception';
}

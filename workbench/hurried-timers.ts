/** The engine waits for a pause in typing before it calculates; where nobody types, a twentieth of that is enough. */
const HASTE = 20;

/** In place of the language's own in the headless workbench; all waits keep their order. */
export const setTimeout = <Parts extends unknown[]>(
  work: (...parts: Parts) => void,
  milliseconds = 0,
  ...parts: Parts
): ReturnType<typeof globalThis.setTimeout> => globalThis.setTimeout(work, milliseconds / HASTE, ...parts);

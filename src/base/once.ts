/**
 * A value that is made when it is first asked for, and kept. The whole script loads at every formula call:
 * what a call does not need shall cost it nothing.
 */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

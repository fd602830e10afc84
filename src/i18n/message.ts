import type { Locale } from './locale';

/** Values for the placeholders of a message; texts and numbers ready to be shown. */
export type MessageParams = Readonly<Record<string, string | number>>;

const OPTIONAL = /\[([^[\]]*)\]/g;
const PLACEHOLDER = /\{(\w+)(?::([^|{}]*)\|([^{}]*))?\}/g;

const isKnown = (params: MessageParams, name: string): boolean =>
  params[name] !== undefined && params[name] !== '';

/**
 * Fills `{name}` from params; `{count:day|days}` is the first word where the value is 1, else the second. A part
 * in square brackets is left out unless all its values are known; a value missing outside of brackets shows as
 * its name, so that a lapse is seen.
 */
export const fill = (template: string, params: MessageParams): string =>
  template
    .replace(OPTIONAL, (_, part: string) =>
      [...part.matchAll(PLACEHOLDER)].every(([, name = '']) => isKnown(params, name)) ? part : '',
    )
    .replace(PLACEHOLDER, (whole, name: string, one?: string, many?: string) => {
      const value = String(params[name] ?? whole);
      if (one === undefined) return value;
      return (value === '1' ? one : many) ?? '';
    });

/**
 * Says the words of a key in a language, its placeholders filled, from one part of the add-on's words. Calls are
 * marked as pure, so that a bundle leaves out the parts that nothing in it says.
 */
export const speakerOf =
  <Key extends string>(words: Readonly<Record<Locale, Readonly<Record<Key, string>>>>) =>
  (locale: Locale, key: Key, params: MessageParams = {}): string =>
    fill(words[locale][key], params);

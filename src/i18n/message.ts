import type { Locale } from './locale';

/** Values for the placeholders of a message: texts ready to be shown, and numbers. */
export type MessageParams = Readonly<Record<string, string | number>>;

export const OPTIONAL = /\[([^[\]]*)\]/g;
export const PLACEHOLDER = /\{(\w+)(?::([^|{}]*)\|([^{}]*))?\}/g;

const isKnown = (params: MessageParams, name: string): boolean =>
  params[name] !== undefined && params[name] !== '';

/**
 * Fills `{name}` from params; `{count:day|days}` is the first word where the value is 1, else the second. A part
 * in square brackets is left out unless all its values are known, and stays as it is where it names none; a value
 * missing outside of brackets shows as its name, so that a lapse is seen.
 */
export const fill = (
  template: string,
  params: MessageParams,
  write: (value: number) => string = String,
): string =>
  template
    .replace(OPTIONAL, (whole, part: string) => {
      const names = [...part.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
      if (names.length === 0) return whole;
      return names.every((name) => isKnown(params, name)) ? part : '';
    })
    .replace(PLACEHOLDER, (whole, name: string, one?: string, many?: string) => {
      const value = params[name] ?? whole;
      const text = typeof value === 'number' ? write(value) : value;
      if (one === undefined) return text;
      return (text === '1' ? one : many) ?? '';
    });

/** Words by their keys, in every language. */
export type Words<Key extends string> = Readonly<Record<Locale, Readonly<Record<Key, string>>>>;

/** Says the words of a key in a language, its placeholders filled. */
export type Speaker<Key extends string> = (locale: Locale, key: Key, params?: MessageParams) => string;

/** A speaker who keeps to one language. */
export type Voice<Key extends string> = (key: Key, params?: MessageParams) => string;

type NumberWriter = (locale: Locale, value: number) => string;

/**
 * The speaker of one part of the add-on's words. Numbers are said as they are (a year has no thousands) unless
 * a way to write them comes along. Calls are marked as pure, so that a bundle leaves out the parts that nothing
 * in it says.
 */
export const speakerOf =
  <Key extends string>(words: Words<Key>, write?: NumberWriter): Speaker<Key> =>
  (locale, key, params = {}) =>
    fill(words[locale][key], params, write && ((value) => write(locale, value)));

/** The speaker in that language. */
export const voiceOf =
  <Key extends string>(speaker: Speaker<Key>, locale: Locale): Voice<Key> =>
  (key, params) =>
    speaker(locale, key, params);

/** Gives words as they are written: without placeholders, or with them for people to read and edit. */
export const templatesOf =
  <Key extends string>(words: Words<Key>) =>
  (locale: Locale, key: Key): string =>
    words[locale][key];

import { en } from './en';
import type { Locale } from './locale';
import { fill, type MessageParams } from './message';
import { vi, type MessageKey } from './vi';

const CATALOGUES: Readonly<Record<Locale, Readonly<Record<MessageKey, string>>>> = { vi, en };

/** The words of a key in a language, with its placeholders filled. */
export const translate = (locale: Locale, key: MessageKey, params: MessageParams = {}): string =>
  fill(CATALOGUES[locale][key], params);

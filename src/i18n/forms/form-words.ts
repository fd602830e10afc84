import { enForms } from './en';
import type { Locale } from '../locale';
import { fill, type MessageParams } from '../message';
import { viForms } from './vi';

export type FormWord = keyof typeof viForms;

/** Says the words of the forms in one language. */
export type FormWords = (key: FormWord, params?: MessageParams) => string;

const CATALOGUES: Readonly<Record<Locale, Readonly<Record<FormWord, string>>>> = { vi: viForms, en: enForms };

export const formWords =
  (locale: Locale): FormWords =>
  (key, params = {}) =>
    fill(CATALOGUES[locale][key], params);

/** The text with its placeholders, for people to edit. */
export const formTemplate = (locale: Locale, key: FormWord): string => CATALOGUES[locale][key];

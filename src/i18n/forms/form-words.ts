import type { Locale } from '../locale';
import { speakerOf, templatesOf, voiceOf, type Voice } from '../message';
import { enForms } from './en';
import { viForms } from './vi';

export type FormWord = keyof typeof viForms;

/** Says the words of the forms in one language. */
export type FormWords = Voice<FormWord>;

const WORDS = { vi: viForms, en: enForms };

const formText = /* @__PURE__ */ speakerOf<FormWord>(WORDS);

export const formWords = (locale: Locale): FormWords => voiceOf(formText, locale);

/** The text with its placeholders, for people to edit. */
export const formTemplate = /* @__PURE__ */ templatesOf<FormWord>(WORDS);

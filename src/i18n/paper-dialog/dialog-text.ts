import type { Locale } from '../locale';
import { speakerOf } from '../message';
import { enPaperDialog } from './en';
import { viPaperDialog } from './vi';

export type DialogWord = keyof typeof viPaperDialog;

const WORDS = { vi: viPaperDialog, en: enPaperDialog };

/** The words of the dialog that shows, prints and saves papers. */
export const dialogText = /* @__PURE__ */ speakerOf<DialogWord>(WORDS);

/** Names of the values that texts of papers may hold. */
type ValueName = Extract<DialogWord, `value.${string}`> extends `value.${infer Name}` ? Name : never;

export const isValueName = (name: string): name is ValueName => `value.${name}` in viPaperDialog;

/** What people call the value. */
export const valueWord = (locale: Locale, name: ValueName): string => dialogText(locale, `value.${name}`);

import { enCheck } from './en-check';
import type { Locale } from './locale';
import { fill, type MessageParams } from './message';
import { viCheck } from './vi-check';

type CheckKey = keyof typeof viCheck;

const TEXTS: Readonly<Record<Locale, Readonly<Record<CheckKey, string>>>> = { vi: viCheck, en: enCheck };

/** The words on the tabs of issues and of fixes, apart from those that formulas load. */
export const checkText = (locale: Locale, key: CheckKey, params: MessageParams = {}): string =>
  fill(TEXTS[locale][key], params);

import { enSummary } from './en-summary';
import type { Locale } from './locale';
import { fill, type MessageParams } from './message';
import { viSummary } from './vi-summary';

export type SummaryKey = keyof typeof viSummary;

const TEXTS: Readonly<Record<Locale, Readonly<Record<SummaryKey, string>>>> = {
  vi: viSummary,
  en: enSummary,
};

/** The words on the tabs of summaries, apart from those that formulas load. */
export const summaryText = (locale: Locale, key: SummaryKey, params: MessageParams = {}): string =>
  fill(TEXTS[locale][key], params);

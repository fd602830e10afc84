import type { Period } from '../../domain/period';
import { enReport } from './en';
import { formatDay, toRoman } from '../format';
import type { Locale } from '../locale';
import { fill, type MessageParams } from '../message';
import { viReport } from './vi';

export type ReportKey = keyof typeof viReport;

const CATALOGUES: Readonly<Record<Locale, Readonly<Record<ReportKey, string>>>> = {
  vi: viReport,
  en: enReport,
};

/** The words of papers, breakdowns and reminders in one language. */
export interface ReportWords {
  (key: ReportKey, params?: MessageParams): string;
  /** The text with its placeholders, for people to edit. */
  readonly template: (key: ReportKey) => string;
}

export const reportWords = (locale: Locale): ReportWords => {
  const catalogue = CATALOGUES[locale];
  const say = (key: ReportKey, params: MessageParams = {}): string => fill(catalogue[key], params);
  return Object.assign(say, { template: (key: ReportKey) => catalogue[key] });
};

/** `quý I năm 2022`; `year` is the year of the policy. */
export const periodWords = (words: ReportWords, period: Period, year: number): string => {
  switch (period.kind) {
    case 'year':
      return words('period.year', { year });
    case 'quarter':
      return words('period.quarter', { quarter: toRoman(period.quarter), year });
    case 'round':
      return words('period.round', { number: period.number, quarter: toRoman(period.quarter), year });
    case 'month':
      return words('period.month', { month: period.month, year: period.year });
    case 'span':
      return words('period.span', { from: formatDay(period.from), to: formatDay(period.to) });
  }
};

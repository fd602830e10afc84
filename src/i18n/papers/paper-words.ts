import type { Period } from '../../domain/days/period';
import type { Level } from '../../domain/places/unit';
import { topLevelOf } from '../../domain/policy/levels';
import type { Policy } from '../../domain/policy/policy';
import { formatDay, toRoman } from '../format';
import type { Locale } from '../locale';
import { speakerOf, templatesOf, voiceOf, type Voice } from '../message';
import { enPapers } from './en';
import { viPapers } from './vi';

export type PaperWord = keyof typeof viPapers;

/** Says the words of papers, breakdowns and reminders in one language. */
export type PaperWords = Voice<PaperWord>;

const WORDS = { vi: viPapers, en: enPapers };

const paperText = /* @__PURE__ */ speakerOf<PaperWord>(WORDS);

export const paperWords = (locale: Locale): PaperWords => voiceOf(paperText, locale);

/** The text with its placeholders, for people to edit. */
export const paperTemplate = /* @__PURE__ */ templatesOf<PaperWord>(WORDS);

/** `quý I năm 2022`; `year` is the year of the policy. */
export const periodWords = (words: PaperWords, period: Period, year: number): string => {
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

/** The level as the period's papers call it: districts ended in 2025, attached bodies did not. */
export const levelWord = (words: PaperWords, level: Level, policy: Pick<Policy, 'window'>): string =>
  words(`level.${level === 'district' ? topLevelOf(policy) : level}`);

import type { IssueCode } from '../../domain/issue';
import { enAdvice } from './en-advice';
import type { Locale } from '../locale';
import { viAdvice } from './vi-advice';

const ADVICE: Readonly<Record<Locale, Readonly<Record<IssueCode, string>>>> = { vi: viAdvice, en: enAdvice };

/** What the clerk can do about it; apart from the issue's other words, because formulas and edits do without. */
export const issueAdvice = (locale: Locale, code: IssueCode): string => ADVICE[locale][code];

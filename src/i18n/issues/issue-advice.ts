import type { IssueCode } from '../../domain/issue';
import { templatesOf } from '../message';
import { enAdvice } from './en-advice';
import { viAdvice } from './vi-advice';

/** What the clerk can do about it; apart from the issue's other words, because formulas and edits do without. */
export const issueAdvice = /* @__PURE__ */ templatesOf<IssueCode>({ vi: viAdvice, en: enAdvice });

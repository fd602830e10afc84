import { fromIso } from '../domain/day';
import { cellName } from '../domain/cell';
import type { Issue, IssueCode } from '../domain/issue';
import { enIssues } from './en-issues';
import { formatDay, formatNumber } from './format';
import type { Locale } from './locale';
import { fill, type MessageParams } from './message';
import { viIssues, type IssueWords } from './vi-issues';

const WORDS: Readonly<Record<Locale, Readonly<Record<IssueCode, IssueWords>>>> = {
  vi: viIssues,
  en: enIssues,
};

/** Longest piece of a cell that a message quotes; a whole page of text would hide the sentence. */
const QUOTED = 80;

const shown = (locale: Locale, value: string | number): string => {
  if (typeof value === 'number') return formatNumber(locale, value);
  const day = fromIso(value);
  if (day !== undefined) return formatDay(day);
  const [from = '', to = ''] = value.split('/');
  const [first, last] = [fromIso(from), fromIso(to)];
  if (first !== undefined && last !== undefined) return `${formatDay(first)}–${formatDay(last)}`;
  return value.length > QUOTED ? `${value.slice(0, QUOTED)}…` : value;
};

const paramsOf = (locale: Locale, issue: Issue): MessageParams => {
  const [other] = issue.related ?? [];
  const [suggestion] = issue.suggestions ?? [];
  return {
    ...(other
      ? { other: other.sheet === issue.at.sheet ? cellName(other) : `${other.sheet}!${cellName(other)}` }
      : {}),
    ...(suggestion === undefined ? {} : { expected: suggestion }),
    ...Object.fromEntries(Object.entries(issue.params).map(([name, value]) => [name, shown(locale, value)])),
  };
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A whole sentence naming the value and what was expected, e.g. for a note on the cell. */
export const issueText = (locale: Locale, issue: Issue): string =>
  capitalised(fill(WORDS[locale][issue.code].text, paramsOf(locale, issue)));

/** A few words for lists: `Trùng ngày`. */
export const issueTitle = (locale: Locale, code: IssueCode): string => WORDS[locale][code].title;

/** What the clerk can do about it. */
export const issueAdvice = (locale: Locale, code: IssueCode): string => WORDS[locale][code].advice;

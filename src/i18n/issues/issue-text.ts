import { cellName, type CellRef } from '../../base/cell';
import { fromIso } from '../../base/day';
import type { Issue, IssueCode, IssueParams } from '../../domain/issue';
import { enIssues } from './en';
import { capitalised, formatNumber, formatSpan, toRoman } from '../format';
import type { Locale } from '../locale';
import { fill, type MessageParams } from '../message';
import { translate } from '../general/translate';
import type { GeneralWord } from '../general/vi';
import { viIssues, type IssueWords } from './vi';

const WORDS: Readonly<Record<Locale, Readonly<Record<IssueCode, IssueWords>>>> = {
  vi: viIssues,
  en: enIssues,
};

/** Longest piece of a cell that a message quotes; a whole page of text would hide the sentence. */
const QUOTED = 80;

/** Parameters that hold the number of a quarter. */
const QUARTER_PARAMS: Readonly<Partial<Record<IssueCode, readonly string[]>>> = {
  WRONG_QUARTER: ['value', 'expected'],
  QUARTER_WITHOUT_PLAN: ['quarter'],
  OUTSIDE_ROUND: ['quarter'],
  UNKNOWN_ROUND: ['quarter'],
};

/** Values of the domain that have words of their own; a map, because people's own words are looked up too. */
const NAMED: ReadonlyMap<string, GeneralWord> = new Map([
  ['branch', 'level.branch'],
  ['commune', 'level.commune'],
  ['district', 'level.district'],
  ['morning', 'session.morning'],
  ['afternoon', 'session.afternoon'],
  ['half', 'session.half'],
  ['trips', 'kind.trips'],
  ['exemptions', 'kind.exemptions'],
  ['sunday', 'weekday.sunday'],
  ['monday', 'weekday.monday'],
  ['tuesday', 'weekday.tuesday'],
  ['wednesday', 'weekday.wednesday'],
  ['thursday', 'weekday.thursday'],
  ['friday', 'weekday.friday'],
  ['saturday', 'weekday.saturday'],
]);

const dayOrSpan = (value: string): string | undefined => {
  const [from = '', to] = value.split('/');
  const [first, last] = [fromIso(from), fromIso(to ?? from)];
  return first === undefined || last === undefined ? undefined : formatSpan({ from: first, to: last });
};

const shownText = (locale: Locale, value: string): string => {
  const named = NAMED.get(value);
  if (named !== undefined) return translate(locale, named);
  return dayOrSpan(value) ?? (value.length > QUOTED ? `${value.slice(0, QUOTED)}…` : value);
};

/** Columns that a table lacks, in the words of headings that are known. */
const LACKED: ReadonlyMap<string, GeneralWord> = new Map([
  ['officer', 'lacked.officer'],
  ['dates', 'lacked.dates'],
]);

const lackedWords = (locale: Locale, fields: string): string =>
  fields
    .split(', ')
    .map((field) => {
      const word = LACKED.get(field);
      return word === undefined ? field : translate(locale, word);
    })
    .join(', ');

const shown = (locale: Locale, code: IssueCode, [name, value]: [string, string | number]): string => {
  if (typeof value === 'string')
    return name === 'missing' ? lackedWords(locale, value) : shownText(locale, value);
  if (QUARTER_PARAMS[code]?.includes(name) === true) return toRoman(value);
  return name === 'year' ? String(value) : formatNumber(locale, value);
};

/** First and last day of the trip as one stretch. */
const datesOf = ({ start, end }: IssueParams): MessageParams => {
  const dates = dayOrSpan(`${start ?? ''}/${end ?? ''}`);
  return dates === undefined ? {} : { dates };
};

const placeOf = (other: CellRef, from: CellRef): string =>
  other.sheet === from.sheet ? cellName(other) : `${other.sheet}!${cellName(other)}`;

const paramsOf = (locale: Locale, { code, at, related, suggestions, params }: Issue): MessageParams => {
  const [other] = related ?? [];
  const [suggestion] = suggestions ?? [];
  return {
    ...(other ? { other: placeOf(other, at) } : {}),
    ...(suggestion === undefined ? {} : { expected: shownText(locale, suggestion) }),
    ...datesOf(params),
    ...Object.fromEntries(Object.entries(params).map((entry) => [entry[0], shown(locale, code, entry)])),
  };
};

/** A whole sentence naming the value and what was expected, e.g. for a note on the cell. */
export const issueText = (locale: Locale, issue: Issue): string =>
  capitalised(fill(WORDS[locale][issue.code].text, paramsOf(locale, issue)));

/** A few words for lists: `Trùng ngày`. */
export const issueTitle = (locale: Locale, code: IssueCode): string => WORDS[locale][code].title;

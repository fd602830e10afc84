import { formatDay, formatDecimal } from '../../i18n/format';
import type { MessageParams } from '../../i18n/message';
import type { Telling } from '../book/telling';
import { rateWords } from '../summary/rate-words';
import { countText, quotaText } from '../paper/figures';

/** A name that is all capitals, as heads of papers have it, is written as names are within a sentence. */
const inSentence = (name: string | undefined): string | undefined =>
  name === name?.toLocaleUpperCase('vi')
    ? name?.toLocaleLowerCase('vi').replace(/(^|[\s–-])(\p{L})/gu, (letter) => letter.toLocaleUpperCase('vi'))
    : name;

/** The values that the office's own texts may name, as official papers write them. */
export const reportFacts = (telling: Telling): MessageParams => {
  const { book, locale, period, words } = telling;
  const { policy } = book.records;
  const { total, subject, days, mean, went, met } = book.tally;
  return {
    period,
    year: policy.year,
    office: inSentence(policy.office) ?? words('report.office'),
    document: policy.document ?? '',
    required: quotaText(locale, policy, book.standings),
    total: countText(locale, total),
    subject: countText(locale, subject),
    days: countText(locale, days),
    mean: formatDecimal(locale, mean, 1).replace(/[.,]0$/, ''),
    went: rateWords(locale, went),
    met: rateWords(locale, met),
    to: formatDay(book.span.to),
  };
};

/** At most `limit` names; the others are counted. */
export const nameList = ({ words, locale }: Telling, names: readonly string[], limit: number): string => {
  const shown = names.slice(0, limit).join(', ');
  const more = names.length - limit;
  return more > 0
    ? words('report.shortcomings.more', { names: shown, count: countText(locale, more) })
    : shown;
};

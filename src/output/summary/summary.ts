import { tallyOf } from '../../domain/counting/compliance';
import { isAnyUnderWay, isBehind } from '../../domain/counting/behind';
import type { Day } from '../../base/day';
import type { Period } from '../../domain/days/period';
import type { DutyBook } from '../../domain/duties/duty-books';
import type { Policy } from '../../domain/policy/policy';
import type { Span } from '../../domain/days/span';
import type { Standing } from '../../domain/counting/standing';
import type { LeftOut } from '../book/left-out';
import { formatDecimal, formatNumber, formatSpan, quarterName } from '../../i18n/format';
import { LOCALES, type Locale } from '../../i18n/locale';
import { dutyLine } from './duty-tables';
import { rateWords } from './rate-words';
import { summaryText } from '../../i18n/summary/summary-text';
import type { FormerKey } from '../edit';

/** What a summary is made of: the standings of one period, in roster order. */
export interface Summary {
  readonly locale: Locale;
  readonly policy: Policy;
  readonly period: Period;
  /** The days of the period. */
  readonly span: Span;
  readonly standings: readonly Standing[];
  /** The duties beside the days of the plan. */
  readonly duties: readonly DutyBook[];
  /** The date of the data. */
  readonly asOf: Day;
  /** What the figures are without. */
  readonly leftOut?: LeftOut | undefined;
}

/** `Tổng hợp quý I năm 2022`, or the title below `BẢNG TỔNG HỢP`. */
export const periodWords = (
  { locale, period, policy: { year }, span }: Summary,
  theme: 'tab' | 'subject',
): string => {
  if (period.kind === 'year') return summaryText(locale, `summary.${theme}.year`, { year });
  if (period.kind === 'quarter')
    return summaryText(locale, `summary.${theme}.quarter`, { quarter: quarterName(period.quarter), year });
  return summaryText(locale, `summary.${theme}.span`, { span: formatSpan(span) });
};

/** By this the add-on knows the tab of the period when it writes it again: no other year's has the same. */
export const summaryKey = ({ period, span, policy: { year } }: Summary): string => {
  if (period.kind === 'year') return `summary.${year}.year`;
  return period.kind === 'quarter' ? `summary.${year}.Q${period.quarter}` : `summary.${span.from}-${span.to}`;
};

/** Earlier versions had one tab for a quarter of whatever year: it is this year's where its title says so. */
export const formerSummary = (summary: Summary): FormerKey | undefined => {
  const { period } = summary;
  if (period.kind !== 'year' && period.kind !== 'quarter') return undefined;
  return {
    key: period.kind === 'year' ? 'summary.year' : `summary.Q${period.quarter}`,
    holding: LOCALES.map((locale) => periodWords({ ...summary, locale }, 'subject')),
  };
};

/** While the year is under way: how many are slow. */
const paceLine = (locale: Locale, standings: readonly Standing[]): string[] => {
  if (!isAnyUnderWay(standings)) return [];
  const behind = standings.filter(isBehind).length;
  return [
    summaryText(locale, 'summary.pace', { behind, count: standings.filter(({ subject }) => subject).length }),
  ];
};

/** The result in sentences, below the table. */
export const resultLines = ({ locale, policy, standings, duties }: Summary): string[] => {
  const tally = tallyOf(standings);
  const awaitingOrder = standings.reduce((sum, standing) => sum + standing.awaitingOrder, 0);
  return [
    summaryText(locale, 'summary.people', {
      total: tally.total,
      subject: tally.subject,
      exempt: tally.total - tally.subject,
    }),
    summaryText(locale, 'summary.days', {
      days: formatNumber(locale, tally.days),
      mean: formatDecimal(locale, tally.mean, 1),
    }),
    ...(policy.travelOrderRequired
      ? [summaryText(locale, 'summary.awaitingOrder', { days: formatNumber(locale, awaitingOrder) })]
      : []),
    summaryText(locale, 'summary.went', { rate: rateWords(locale, tally.went) }),
    summaryText(locale, 'summary.met', { rate: rateWords(locale, tally.met) }),
    ...paceLine(locale, standings),
    ...duties.map((book) => dutyLine(locale, book)),
  ];
};

const exemptLine = (locale: Locale, { officer, exemptions }: Standing): string => {
  const place = [officer.position, officer.department].filter((part) => part !== undefined && part !== '');
  const reasons = exemptions.map(({ reasonText, span }) =>
    summaryText(locale, 'summary.exempt.reason', { reason: reasonText, span: formatSpan(span) }),
  );
  return summaryText(locale, 'summary.exempt.line', {
    name: officer.name,
    place: place.length > 0 ? ` (${place.join(', ')})` : '',
    reasons: reasons.join('; '),
  });
};

/** Each exempt officer with the reason and its days. */
export const exemptLines = ({ locale, standings }: Summary): string[] =>
  standings.filter(({ status }) => status === 'exempt').map((standing) => exemptLine(locale, standing));

import { tallyOf } from '../../domain/counting/compliance';
import type { Day } from '../../base/day';
import type { Period } from '../../domain/days/period';
import type { Policy } from '../../domain/policy/policy';
import type { Span } from '../../domain/days/span';
import type { Rate, Standing } from '../../domain/counting/standing';
import { formatDecimal, formatNumber, formatPercent, formatSpan, quarterName } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { summaryText } from '../../i18n/summary/summary-text';
import { translate } from '../../i18n/general/translate';

/** What a summary is made of: the standings of one period, in roster order. */
export interface Summary {
  readonly locale: Locale;
  readonly policy: Policy;
  readonly period: Period;
  /** The days of the period. */
  readonly span: Span;
  readonly standings: readonly Standing[];
  /** The date of the data. */
  readonly asOf: Day;
}

type PeriodTheme = 'tab' | 'subject';

/** `Tổng hợp quý I`, or the title below `BẢNG TỔNG HỢP`. */
export const periodWords = ({ locale, period, policy, span }: Summary, theme: PeriodTheme): string => {
  if (period.kind === 'year') return summaryText(locale, `summary.${theme}.year`, { year: policy.year });
  if (period.kind === 'quarter')
    return summaryText(locale, `summary.${theme}.quarter`, {
      quarter: quarterName(period.quarter),
      year: policy.year,
    });
  return summaryText(locale, `summary.${theme}.span`, { span: formatSpan(span) });
};

/** By this the add-on knows the tab of the period when it writes it again. */
export const summaryKey = ({ period, span }: Summary): string => {
  if (period.kind === 'year') return 'summary.year';
  return period.kind === 'quarter' ? `summary.Q${period.quarter}` : `summary.${span.from}-${span.to}`;
};

/** `14/14 đồng chí (đạt 100%)`. */
export const rateWords = (locale: Locale, rate: Rate): string =>
  translate(locale, 'rate', { ...rate, percent: formatPercent(locale, rate) });

/** The result in sentences, below the table. */
export const resultLines = ({ locale, standings }: Summary): string[] => {
  const tally = tallyOf(standings);
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
    summaryText(locale, 'summary.went', { rate: rateWords(locale, tally.went) }),
    summaryText(locale, 'summary.met', { rate: rateWords(locale, tally.met) }),
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

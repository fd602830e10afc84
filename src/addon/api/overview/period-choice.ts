import { partsOf } from '../../../base/day';
import type { Period, Quarter } from '../../../domain/days/period';
import { spanOfPeriod } from '../../../domain/policy/period-span';
import type { Records } from '../../../domain/records';
import { intersect, type Span } from '../../../domain/days/span';
import { quarterName } from '../../../i18n/format';
import { recordsOfYear, yearsOf } from '../../../domain/years/records-of-year';
import type { PeriodChoice } from '../../../protocol/overview';
import { surveyOfYear, type Survey } from '../../office/survey';
import { ApiRefusal } from '../api-refusal';
import type { Say } from '../../../i18n/answers/say';
import { isoSpan } from '../iso-span';

/** A period that the sidebar may ask for, and its days. */
export interface AskedPeriod {
  readonly key: string;
  readonly period: Period;
  readonly span: Span;
}

/** The year that the key names before its period, as `2021` and `2021-Q1` do. */
const yearOfKey = (key: string): number | undefined => {
  const [year] = /^\d{4}/.exec(key) ?? [];
  return year === undefined ? undefined : Number(year);
};

/** Whether the key names a period of another year than the book's own. */
export const isOfOtherYear = (key: string): boolean => yearOfKey(key) !== undefined;

/** The office as the period's year sees it. Throws a refusal for a year of which the book holds nothing. */
export const surveyFor = (survey: Survey, key: string): Survey => {
  const year = yearOfKey(key);
  const seen = year === undefined ? survey : surveyOfYear(survey, year);
  if (seen === undefined) throw new ApiRefusal('not-found', 'refuse.period');
  return seen;
};

/** `M2022-03` names a month by itself; `2022-M2022-03` does so among the periods of another year. */
const monthOf = (key: string): Period | undefined => {
  const [, year, month] = /^(?:\d{4}-)?M(\d{4})-(\d{2})$/.exec(key) ?? [];
  return year === undefined ? undefined : { kind: 'month', year: Number(year), month: Number(month) };
};

const periodOf = (key: string): Period => {
  const month = monthOf(key);
  if (month !== undefined) return month;
  const [, quarter, round] = /^(?:\d{4}-)?[QR]([1-4])(?:\.(\d+))?$/.exec(key) ?? [];
  if (quarter === undefined) return { kind: 'year' };
  const asked = Number(quarter) as Quarter;
  return round === undefined
    ? { kind: 'quarter', quarter: asked }
    : { kind: 'round', quarter: asked, number: Number(round) };
};

const labelOf = (say: Say, { policy }: Records, period: Period): string => {
  switch (period.kind) {
    case 'quarter':
      return say('period.quarter', { quarter: quarterName(period.quarter) });
    case 'round':
      return say('period.round', {
        quarter: quarterName(period.quarter),
        number: String(period.number),
      });
    case 'month':
      return say('period.month', { month: String(period.month), year: String(period.year) });
    default:
      return say('period.year', { year: String(policy.year) });
  }
};

/** Of the records of the key's year. Throws a refusal for a period that the year does not have. */
export const askedPeriod = ({ policy, rounds }: Records, key: string): AskedPeriod => {
  const period = periodOf(key);
  const span = spanOfPeriod(period, policy, rounds);
  const isElsewhere = period.kind === 'month' && span !== undefined && !intersect(span, policy.window);
  if (span === undefined || isElsewhere) throw new ApiRefusal('not-found', 'refuse.period');
  return { key, period, span };
};

export const periodChoice = (
  say: Say,
  records: Records,
  { key, period, span }: AskedPeriod,
): PeriodChoice => ({
  key,
  label:
    isOfOtherYear(key) && period.kind !== 'year' && period.kind !== 'month'
      ? say('period.ofYear', { period: labelOf(say, records, period), year: String(records.policy.year) })
      : labelOf(say, records, period),
  span: isoSpan(span),
});

/** The months that the counting window touches, as keys. */
const monthKeys = ({ policy: { window } }: Records): string[] => {
  const [first, last] = [partsOf(window.from), partsOf(window.to)];
  const count = (last.year - first.year) * 12 + last.month - first.month + 1;
  return Array.from({ length: count }, (_, index) => {
    const month = first.month - 1 + index;
    return `M${first.year + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
};

const choicesOfYear = (say: Say, records: Records, year = ''): PeriodChoice[] => {
  const keys = [
    ...records.policy.quarters.map(({ quarter }) => `Q${quarter}`),
    ...records.rounds.map(({ quarter, number }) => `R${quarter}.${number}`),
    ...monthKeys(records),
  ];
  const own = year === '' ? ['year', ...keys] : [year, ...keys.map((key) => `${year}-${key}`)];
  return own.map((key) => periodChoice(say, records, askedPeriod(records, key)));
};

/** The year, its quarters, rounds and months; then those of the other years of the book, the latest first. */
export const periodChoices = (say: Say, records: Records): PeriodChoice[] => [
  ...choicesOfYear(say, records),
  ...yearsOf(records).flatMap((year) => {
    const other = year === records.policy.year ? undefined : recordsOfYear(records, year);
    return other ? choicesOfYear(say, other, String(year)) : [];
  }),
];

import type { Period, Quarter } from '../../../domain/days/period';
import { spanOfPeriod } from '../../../domain/policy/period-span';
import type { Records } from '../../../domain/records';
import type { Span } from '../../../domain/days/span';
import { quarterName } from '../../../i18n/format';
import type { PeriodChoice } from '../../../protocol/overview';
import { ApiRefusal } from '../api-refusal';
import type { Say } from '../../../i18n/answers/say';
import { isoSpan } from '../iso-span';

/** A period that the sidebar may ask for, and its days. */
export interface AskedPeriod {
  readonly key: string;
  readonly period: Period;
  readonly span: Span;
}

const periodOf = (key: string): Period => {
  const [, quarter, round] = /^[QR]([1-4])(?:\.(\d+))?$/.exec(key) ?? [];
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
    default:
      return say('period.year', { year: String(policy.year) });
  }
};

/** Throws a refusal for a period that the office's year does not have. */
export const askedPeriod = ({ policy, rounds }: Records, key: string): AskedPeriod => {
  const period = periodOf(key);
  const span = spanOfPeriod(period, policy, rounds);
  if (span === undefined) throw new ApiRefusal('not-found', 'refuse.period');
  return { key, period, span };
};

export const periodChoice = (
  say: Say,
  records: Records,
  { key, period, span }: AskedPeriod,
): PeriodChoice => ({
  key,
  label: labelOf(say, records, period),
  span: isoSpan(span),
});

/** The year, its quarters and its rounds. */
export const periodChoices = (say: Say, records: Records): PeriodChoice[] => {
  const keys = [
    'year',
    ...records.policy.quarters.map(({ quarter }) => `Q${quarter}`),
    ...records.rounds.map(({ quarter, number }) => `R${quarter}.${number}`),
  ];
  return keys.map((key) => periodChoice(say, records, askedPeriod(records, key)));
};

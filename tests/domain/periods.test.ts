import { describe, expect, it } from 'vitest';

import { toIso } from '../../src/base/day';
import { quarterOf, quartersOf, type Period } from '../../src/domain/days/period';
import { spanOfPeriod } from '../../src/domain/policy/period-span';
import { defaultPolicy } from '../../src/domain/policy/policy';
import { findRound, roundOf } from '../../src/domain/days/round';
import { day, recordsOf, truthOf } from './truth-records';

const { rounds } = recordsOf(truthOf('binh-thuan-2022'));
const policy = defaultPolicy(2022);

describe('quarters', () => {
  it.each([
    ['2022-01-01', 1],
    ['2022-03-31', 1],
    ['2022-04-01', 2],
    ['2022-09-30', 3],
    ['2022-12-31', 4],
    ['2023-01-01', undefined],
  ])('%s lies in quarter %s of the calendar year', (date, quarter) => {
    expect(quarterOf(day(date), quartersOf(2022))).toBe(quarter);
  });

  it('follow one another without gap when the year begins in October', () => {
    expect(quartersOf(2022, 10).map(({ from, to }) => `${toIso(from)}/${toIso(to)}`)).toEqual([
      '2022-10-01/2022-12-31',
      '2023-01-01/2023-03-31',
      '2023-04-01/2023-06-30',
      '2023-07-01/2023-09-30',
    ]);
  });
});

describe('periods', () => {
  it.each<[string, Period, string]>([
    ['the year', { kind: 'year' }, '2022-01-01/2022-12-31'],
    ['quarter II', { kind: 'quarter', quarter: 2 }, '2022-04-01/2022-06-30'],
    ['the first round of quarter I', { kind: 'round', quarter: 1, number: 1 }, '2022-03-18/2022-03-29'],
    ['February of a leap year', { kind: 'month', year: 2024, month: 2 }, '2024-02-01/2024-02-29'],
  ])('%s', (_, period, expected) => {
    const span = spanOfPeriod(period, policy, rounds);
    expect(span && `${toIso(span.from)}/${toIso(span.to)}`).toBe(expected);
  });

  it.each<[string, Period]>([
    ['a round that is not set', { kind: 'round', quarter: 1, number: 2 }],
    ['a thirteenth month', { kind: 'month', year: 2022, month: 13 }],
    ['an end before its start', { kind: 'span', from: day('2022-03-05'), to: day('2022-03-01') }],
  ])('%s has no days', (_, period) => {
    expect(spanOfPeriod(period, policy, rounds)).toBeUndefined();
  });
});

describe('rounds', () => {
  it.each([
    ['2022-03-17', undefined],
    ['2022-03-18', '1.1'],
    ['2022-10-10', '4.1'],
    ['2022-10-11', undefined],
  ])('%s falls into round %s', (date, expected) => {
    const round = roundOf(day(date), rounds);
    expect(round && `${round.quarter}.${round.number}`).toBe(expected);
  });

  it('need a quarter, from the name or from the row', () => {
    expect(findRound({ number: 2 }, rounds)).toBeUndefined();
    expect(findRound({ number: 2 }, rounds, 3)?.span).toEqual({
      from: day('2022-08-05'),
      to: day('2022-08-09'),
    });
    expect(findRound({ quarter: 2, number: 2 }, rounds, 3)?.quarter).toBe(2);
    expect(findRound('outside', rounds, 3)).toBeUndefined();
  });
});

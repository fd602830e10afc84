import { describe, expect, it } from 'vitest';

import { isWorkingDay } from '../../src/domain/policy/calendar';
import { holidaysOf } from '../../src/domain/policy/holidays';
import { daysOfRounds } from '../../src/domain/counting/plan';
import { defaultPolicy, type Policy } from '../../src/domain/policy/policy';
import { daysOf } from '../../src/domain/days/span';
import { on } from './office';
import { day, recordsOf, truthOf } from './truth-records';

const inYear = (year: number): Policy => ({
  ...defaultPolicy(year),
  dayKind: 'working',
  calendar: holidaysOf(year),
});

describe('working days', () => {
  it.each([
    ['Friday before Tết', '2022-01-28', true],
    ['last day of the lunar year', '2022-01-31', false],
    ['fourth day of Tết', '2022-02-04', false],
    ['Saturday after Tết', '2022-02-05', false],
    ['Monday after Tết', '2022-02-07', true],
    ['in lieu of New Year on a Saturday', '2022-01-03', false],
    ['in lieu of the Hùng kings’ day on a Sunday', '2022-04-11', false],
    ['in lieu of 1 May on a Sunday', '2022-05-03', false],
    ['the day before National Day', '2022-09-01', false],
    ['Friday after National Day', '2022-09-02', false],
    ['an ordinary Monday', '2022-03-21', true],
  ])('2022: %s (%s) is one: %s', (_, date, expected) => {
    expect(isWorkingDay(day(date), inYear(2022))).toBe(expected);
  });

  it.each([
    ['Friday off by exchange', '2025-05-02', false],
    ['the Saturday worked for it', '2025-04-26', true],
    ['the Sunday after', '2025-04-27', false],
  ])('2025: %s (%s) is one: %s', (_, date, expected) => {
    expect(isWorkingDay(day(date), inYear(2025))).toBe(expected);
  });

  it('Tết 2022 takes a whole week of work', () => {
    const week = daysOf(on('2022-01-31', '2022-02-06'));
    expect(week.filter((date) => isWorkingDay(date, inYear(2022)))).toEqual([]);
  });

  it('are what the office lists; nothing is a holiday by itself', () => {
    expect(isWorkingDay(day('2026-01-01'), { calendar: holidaysOf(2026) })).toBe(true);
  });
});

describe('the ten rounds of 2022', () => {
  const { rounds } = recordsOf(truthOf('binh-thuan-2022'));

  it('give 59 days, one less than the quota of 60', () => {
    expect(rounds).toHaveLength(10);
    expect(daysOfRounds(rounds, defaultPolicy(2022))).toBe(59);
  });

  it('hold only 36 working days: 37 weekdays less National Day', () => {
    expect(daysOfRounds(rounds, { ...defaultPolicy(2022), dayKind: 'working' })).toBe(37);
    expect(daysOfRounds(rounds, inYear(2022))).toBe(36);
  });
});

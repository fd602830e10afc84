import { describe, expect, it } from 'vitest';

import { partsOf, weekdayOf, type Day } from '../../src/base/day';
import { countableDayTest, isWorkingDay, workingDaysIn } from '../../src/domain/policy/calendar';
import {
  holidaySources,
  holidaysOf,
  openQuestions,
  undecidedYears,
  yearsWithoutDaysOff,
} from '../../src/domain/policy/holidays';
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

  it('of a stretch are those of its days', () => {
    const calendar = [
      { day: day('2022-09-02'), kind: 'holiday' as const },
      { day: day('2022-09-10'), kind: 'make-up-workday' as const },
    ];
    // A Friday off, a weekend, five days, and a Saturday worked.
    expect(workingDaysIn(calendar)(on('2022-09-02', '2022-09-11'))).toBe(6);
    expect(workingDaysIn([])(on('2022-09-02', '2022-09-11'))).toBe(6);
    expect(workingDaysIn([])(on('2022-09-02', '2022-09-04'))).toBe(1);
  });

  it('are what the office lists; nothing is a holiday by itself', () => {
    expect(isWorkingDay(day('2028-01-03'), { calendar: holidaysOf(2028) })).toBe(true);
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

/** Every weekday off, and every weekend day worked, of the year. */
const changedDays = (year: number): { readonly off: string[]; readonly worked: string[] } => {
  const policy = inYear(year);
  const days = daysOf(on(`${year}-01-01`, `${year}-12-31`));
  const isWeekend = (date: Day): boolean => [0, 6].includes(weekdayOf(date));
  return {
    off: days.filter((date) => !isWeekend(date) && !isWorkingDay(date, policy)).map(short),
    worked: days.filter((date) => isWeekend(date) && isWorkingDay(date, policy)).map(short),
  };
};

const short = (date: Day): string => {
  const { date: dayOfMonth, month } = partsOf(date);
  return `${dayOfMonth}/${month}`;
};

// Each year as its documents have it: `holidaySources` names them.
describe('weekdays off and Saturdays worked', () => {
  it.each([
    [2022, '3/1 31/1 1/2 2/2 3/2 4/2 11/4 2/5 3/5 1/9 2/9', ''],
    [2023, '2/1 20/1 23/1 24/1 25/1 26/1 1/5 2/5 3/5 1/9 4/9', ''],
    [2024, '1/1 8/2 9/2 12/2 13/2 14/2 18/4 29/4 30/4 1/5 2/9 3/9', '4/5'],
    [2025, '1/1 27/1 28/1 29/1 30/1 31/1 7/4 30/4 1/5 2/5 1/9 2/9', '26/4'],
    [2026, '1/1 2/1 16/2 17/2 18/2 19/2 20/2 27/4 30/4 1/5 31/8 1/9 2/9', '10/1 22/8'],
  ])('%i: %s; worked: %s', (year, off, worked) => {
    expect(changedDays(year)).toEqual({
      off: off.split(' '),
      worked: worked === '' ? [] : worked.split(' '),
    });
    expect(holidaySources(year).length).toBeGreaterThan(1);
  });

  it('take as many working days as the Code gives, eleven a year, once exchanged Saturdays are paid back', () => {
    for (const year of [2022, 2023, 2024, 2025, 2026]) {
      const { off, worked } = changedDays(year);
      expect([year, off.length - worked.length]).toEqual([year, 11]);
    }
  });

  it('of Tết 2026, 12 to 24 February hold four', () => {
    const span = daysOf(on('2026-02-12', '2026-02-24'));
    expect(span.filter((date) => isWorkingDay(date, inYear(2026)))).toHaveLength(4);
  });

  it.each([
    [2025, []],
    [2027, ['tet', 'national', 'swaps', 'culture-day']],
    [2031, ['tet', 'national', 'swaps', 'culture-day']],
  ])('%i leaves open: %j', (year, open) => {
    expect(openQuestions(year)).toEqual(open);
  });
});

describe('an office that counts working days', () => {
  it('and lists no day off for a year of its window is known', () => {
    expect(yearsWithoutDaysOff({ ...inYear(2026), calendar: [] })).toEqual([2026]);
    expect(yearsWithoutDaysOff(inYear(2026))).toEqual([]);
    expect(yearsWithoutDaysOff({ ...inYear(2026), window: on('2026-07-01', '2027-06-30') })).toEqual([2027]);
    expect(yearsWithoutDaysOff({ ...defaultPolicy(2026), calendar: [] })).toEqual([]);
  });

  it('knows of a year whose Tết or National Day the State has not decided', () => {
    expect(undecidedYears(inYear(2026))).toEqual([]);
    expect(undecidedYears(inYear(2027))).toEqual([2027]);
    // Of a year without any day off listed, that is said, and nothing more.
    expect(undecidedYears({ ...inYear(2027), calendar: [] })).toEqual([]);
    expect(undecidedYears({ ...inYear(2027), dayKind: 'calendar' })).toEqual([]);
  });

  it('sees which days of 2026 were read as proposed', () => {
    const expected = holidaysOf(2026).filter((known) => known.expected);
    expect(expected.map(({ day: date }) => date)).toEqual([day('2026-08-22'), day('2026-08-31')]);
    expect(holidaysOf(2025).some((known) => known.expected)).toBe(false);
  });

  it('may let weekends on duty count, but no holidays', () => {
    const span = on('2025-04-25', '2025-05-05');
    const counted = (policy: Partial<Policy>) =>
      daysOf(span).filter(countableDayTest({ ...inYear(2025), ...policy })).length;
    // Fri 25, Sat 26 (worked), Mon 28, Tue 29, Mon 5/5.
    expect(counted({})).toBe(5);
    // The same and Sun 27, Sat 3/5, Sun 4/5; not 30/4, 1/5 and 2/5.
    expect(counted({ weekendsCount: true })).toBe(8);
    expect(counted({ dayKind: 'calendar' })).toBe(11);
  });
});

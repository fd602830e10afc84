import { describe, expect, test } from 'vitest';
import { mustDay, toIso } from '../../../src/base/day';
import { quartersOf } from '../../../src/domain/days/period';
import { leaveSpan, spanOfEnds } from '../../../src/intake/dates/stretches/leave-span';
import { readStretch } from '../../../src/intake/dates/stretches/stretch';
import { storedMonthFirst } from '../../../src/intake/dates/habits/stored-month-first';
import { readPeriodLabel } from '../../../src/intake/dates/period-label';
import { readRound } from '../../../src/intake/words/time/quarter-round';
import { day, span } from './workbook-rows';

const OFFICE = { year: 2022, window: span('2022-01-01', '2022-12-31'), quarters: quartersOf(2022) };

const shown = (text: string): string => {
  const { from, to } = readStretch(text, OFFICE, { reported: true }) ?? {};
  return `${from === undefined ? '' : toIso(from)}..${to === undefined ? '' : toIso(to)}`;
};

describe('parts of the year as people name them', () => {
  test.each([
    ['Q1-Q2', '2022-01-01..2022-06-30'],
    ['quý I và II', '2022-01-01..2022-06-30'],
    ['quý 1, 2', '2022-01-01..2022-06-30'],
    ['6 tháng đầu năm', '2022-01-01..2022-06-30'],
    ['H2/2022', '2022-07-01..2022-12-31'],
    ['9 tháng', '2022-01-01..2022-09-30'],
    ['tháng 1-5', '2022-01-01..2022-05-31'],
    ['lũy kế quý II', '2022-01-01..2022-06-30'],
    ['từ đầu năm đến quý III', '2022-01-01..2022-09-30'],
    ['T4', '2022-04-01..2022-04-30'],
    ['January to May', '2022-01-01..2022-05-31'],
    ['từ tháng 10/2021 đến tháng 3/2022', '2021-10-01..2022-03-31'],
    ['tháng 3 - tháng 8/2022', '2022-03-01..2022-08-31'],
    ['6 tháng từ 01/3/2022', '2022-03-01..2022-08-31'],
    ['từ 01/3/2022 đến nay', '2022-03-01..'],
    ['01/3/2022 -', '2022-03-01..'],
    ['từ quý II', '2022-04-01..'],
    ['đến hết năm', '..2022-12-31'],
    ['nay', '..'],
  ])('%j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each([
    'quý I và III',
    'tháng 4 và tháng 6',
    'quý 5',
    'tháng 13',
    'quý IV - quý I',
    '5 tháng',
    'tuần 1',
    '',
  ])('%j is no stretch', (text) => {
    expect(readStretch(text, OFFICE, { reported: true })).toBeUndefined();
  });

  test('in a year of the office from April the first six months are April to September', () => {
    const office = { year: 2022, window: span('2022-04-01', '2023-03-31'), quarters: quartersOf(2022, 4) };
    const { from, to } = readStretch('6 tháng đầu năm', office) ?? {};
    expect([from, to]).toEqual([day('2022-04-01'), day('2022-09-30')]);
    expect(readStretch('tháng 2', office)?.from).toBe(day('2023-02-01'));
  });
});

describe('leave', () => {
  test.each([
    ['Đi học từ tháng 3/2022 đến nay', '2022-03-01', '2022-12-31'],
    ['Nghỉ thai sản từ quý II', '2022-04-01', '2022-12-31'],
    ['Nghỉ ốm cả năm', '2022-01-01', '2022-12-31'],
    ['Đi học từ 01/9/2021 đến hết năm theo QĐ 12/QĐ-TĐTN', '2021-09-01', '2022-12-31'],
    ['Nghỉ thai sản 6 tháng kể từ 01/3', '2022-03-01', '2022-08-31'],
  ])('%j', (text, from, to) => {
    expect(leaveSpan(text, OFFICE)).toEqual(span(from, to));
  });

  test('a note that names no time tells none', () => {
    expect(leaveSpan('Nghỉ thai sản', OFFICE)).toBeUndefined();
  });

  test('ends in cells of their own: left open, by month, or not understood', () => {
    const first = { day: mustDay(2022, 3, 1) };
    expect(spanOfEnds(first, 'nay', OFFICE)).toEqual(span('2022-03-01', '2022-12-31'));
    expect(spanOfEnds(first, '', OFFICE)).toEqual(span('2022-03-01', '2022-12-31'));
    expect(spanOfEnds('tháng 3/2022', 'tháng 8', OFFICE)).toEqual(span('2022-03-01', '2022-08-31'));
    expect(spanOfEnds('từ 01/3 đến 31/8', '', OFFICE)).toEqual(span('2022-03-01', '2022-08-31'));
    expect(spanOfEnds(first, 'chờ sau', OFFICE)).toBeUndefined();
  });
});

describe('a round and its quarter in one name', () => {
  test.each([
    ['I.2 (20-24/3)', 1, 2],
    ['II/3', 2, 3],
    ['Q2.1', 2, 1],
    ['2.1', 2, 1],
    ['Q1Đ2', 1, 2],
    ['Đợt 2/II', 2, 2],
    ['Đợt 2/Quý II', 2, 2],
  ])('%j', (text, quarter, number) => {
    expect(readRound(text)).toEqual({ quarter, number });
  });

  test('a year behind the number of a round is no round; a numbered heading is none', () => {
    expect(readRound('Đợt 2/2022')).toEqual({ number: 2 });
    expect(readRound('I.1 Ban Phong trào')).toBeUndefined();
    expect(readPeriodLabel('I.1 Ban Phong trào')).not.toHaveProperty('quarter');
    expect(readPeriodLabel('I.2 (20-24/3)')).toMatchObject({ quarter: 1, round: 2, dates: '20-24/3' });
  });
});

describe('a column stored month first', () => {
  const REAL = ['2022-05-04', '2022-09-04', '2022-02-05', '2022-10-05', '2022-02-06'].map(day);

  test('is known in a short table, without years', () => {
    expect(storedMonthFirst(REAL, ['13/04', '20/04', '25/05'])).toBe(true);
  });

  test.each([
    ['a text of a day that can be a month', REAL, ['13/04', '20/04', '05/05']],
    ['a real date after the twelfth', [...REAL, day('2022-04-13')], ['13/04', '20/04']],
    ['one text alone', REAL, ['13/04']],
    ['two real dates', REAL.slice(0, 2), ['13/04', '20/04']],
    [
      'days of one round',
      ['2022-04-01', '2022-04-02', '2022-04-04', '2022-04-05'].map(day),
      ['13/4', '14/4'],
    ],
  ])('is not known by %s', (_, real, typed) => {
    expect(storedMonthFirst(real, typed)).toBe(false);
  });
});

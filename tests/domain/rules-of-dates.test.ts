import { describe, expect, it } from 'vitest';

import type { Trip } from '../../src/domain/trips/trip';
import { on } from './office';
import { cell, row, told, type Told } from './told-of-row';

const ROUNDS = [
  { quarter: 2 as const, number: 1, span: on('2022-05-02', '2022-05-08') },
  { quarter: 3 as const, number: 4, span: on('2022-08-01', '2022-08-10') },
];

/** Of a trip of 6 to 10 May what the first round of the quarter says. */
const AFTER_ITS_ROUND: Told[3] = [
  {
    at: cell(5),
    params: {
      round: 1,
      quarter: 2,
      from: '2022-05-02',
      to: '2022-05-08',
      start: '2022-05-06',
      end: '2022-05-10',
    },
    severity: 'warning',
  },
];

const session = (at: number, half: Trip['session']) =>
  row({ span: on('2022-05-06'), session: half, topic: String(at) }, { row: at });

const RULES: readonly Told[] = [
  [
    'DAYS_MISMATCH',
    'another number of days than its dates have',
    { trips: [row({ statedDays: 4 })] },
    [
      {
        at: cell(8),
        params: { value: 4, expected: 5 },
        severity: 'warning',
        fix: [{ at: cell(8), to: 5 }],
      },
    ],
  ],
  [
    'DAYS_MISMATCH',
    'the same without a column to put right',
    { trips: [row({ statedDays: 4 }, { columns: { start: 6 } })] },
    [{ at: { sheet: 'Nhật ký', row: 9 }, params: { value: 4, expected: 5 }, severity: 'warning' }],
  ],
  [
    'DAYS_MISMATCH',
    'more days than its round has',
    { trips: [row({ statedDays: 7, looseDays: 7 })] },
    [
      {
        at: cell(8),
        params: { value: 7, expected: 5 },
        severity: 'warning',
        fix: [{ at: cell(8), to: 5 }],
      },
    ],
  ],
  ['DAYS_MISMATCH', 'all days of its round', { trips: [row({ statedDays: 5, looseDays: 5 })] }, []],
  [
    'DAYS_MISMATCH',
    'the sum of two dates of one row',
    {
      trips: [
        row({ statedDays: 7 }, { part: 0 }),
        row({ statedDays: 7, span: on('2022-05-12', '2022-05-13') }, { part: 1 }),
      ],
    },
    [],
  ],
  [
    'DAYS_MISMATCH',
    'the sum of two rows',
    {
      trips: [
        row({ statedDays: 7 }, { part: 0 }),
        row({ statedDays: 2, span: on('2022-05-12', '2022-05-13') }, { part: 0, row: 10 }),
      ],
    },
    [
      {
        at: cell(8),
        params: { value: 7, expected: 5 },
        severity: 'warning',
        fix: [{ at: cell(8), to: 5 }],
      },
    ],
  ],
  [
    'FUTURE_DATE',
    'done, and not over yet',
    { trips: [row()] },
    [{ at: cell(6), params: { value: '2022-05-10', today: '2022-05-07' }, severity: 'error' }],
    '2022-05-07',
  ],
  ['FUTURE_DATE', 'done, and over today', { trips: [row()] }, [], '2022-05-10'],
  [
    'FUTURE_DATE',
    'two days of a round, which may lie behind',
    { trips: [row({ looseDays: 2 })] },
    [],
    '2022-05-07',
  ],
  [
    'FUTURE_DATE',
    'three days of a round, of which one is to come',
    { trips: [row({ looseDays: 3 })] },
    [{ at: cell(6), params: { value: '2022-05-10', today: '2022-05-07' }, severity: 'error' }],
    '2022-05-07',
  ],
  [
    'HALF_DAY_NOT_ALLOWED',
    'a session where none counts',
    { trips: [row({ session: 'morning' })], policy: { halfDays: false } },
    [{ at: cell(8), params: { value: 'morning' }, severity: 'warning' }],
  ],
  [
    'HALF_DAY_NOT_ALLOWED',
    'a session that was called off, and whole days',
    {
      trips: [row({ session: 'morning', status: 'cancelled' }), row({}, { row: 10 })],
      policy: { halfDays: false },
    },
    [],
  ],
  [
    'HALF_DAY',
    'a session where it counts and others have them',
    { trips: [row({ session: 'morning' })], policy: { halfDays: true } },
    [],
  ],
  [
    'OUTSIDE_PERIOD',
    'a plan of the next year',
    { trips: [row({ status: 'registered', span: on('2023-02-05') })] },
    [{ at: cell(6), params: { days: 1, from: '2022-01-01', to: '2022-12-31' }, severity: 'info' }],
  ],
  [
    'OUTSIDE_PERIOD',
    'a trip of the next year',
    { trips: [row({ span: on('2023-01-05') })] },
    [{ at: cell(6), params: { days: 1, from: '2022-01-01', to: '2022-12-31' }, severity: 'warning' }],
  ],
  [
    'OUTSIDE_PERIOD',
    'two days before the year',
    { trips: [row({ span: on('2021-12-30', '2022-01-02') })] },
    [{ at: cell(6), params: { days: 2, from: '2022-01-01', to: '2022-12-31' }, severity: 'info' }],
  ],
  [
    'OUTSIDE_PERIOD',
    'a plan of the year before',
    { trips: [row({ status: 'registered', span: on('2021-12-30') })] },
    [{ at: cell(6), params: { days: 1, from: '2022-01-01', to: '2022-12-31' }, severity: 'warning' }],
  ],
  [
    'OUTSIDE_ROUND',
    'days after its round',
    { rounds: ROUNDS, trips: [row({ round: { number: 1 } })] },
    AFTER_ITS_ROUND,
  ],
  [
    'OUTSIDE_ROUND',
    'the same where the quarter typed is wrong',
    { rounds: ROUNDS, trips: [row({ round: { number: 1 }, quarter: 3 })] },
    AFTER_ITS_ROUND,
  ],
  [
    'OUTSIDE_ROUND',
    'days far from a round of another quarter',
    { rounds: ROUNDS, trips: [row({ round: { number: 4, quarter: 3 } })] },
    [
      {
        at: cell(5),
        params: {
          round: 4,
          quarter: 3,
          from: '2022-08-01',
          to: '2022-08-10',
          start: '2022-05-06',
          end: '2022-05-10',
        },
        severity: 'warning',
      },
    ],
  ],
  [
    'OUTSIDE_ROUND',
    'the same where the round repeats the wrong quarter',
    { rounds: ROUNDS, trips: [row({ round: { number: 1, quarter: 3 }, quarter: 3 })] },
    AFTER_ITS_ROUND,
  ],
  ['OUTSIDE_ROUND', 'a trip outside of rounds', { rounds: ROUNDS, trips: [row({ round: 'outside' })] }, []],
  [
    'OUTSIDE_ROUND',
    'a trip that was called off',
    { rounds: ROUNDS, trips: [row({ round: { number: 1 }, status: 'cancelled' })] },
    [],
  ],
  [
    'UNKNOWN_ROUND',
    'a round that the quarter of its dates lacks',
    { rounds: ROUNDS, trips: [row({ round: { number: 9 } })] },
    [{ at: cell(5), params: { value: 9, quarter: 2 }, severity: 'warning' }],
  ],
  [
    'UNKNOWN_ROUND',
    'a round that the quarter typed lacks',
    { rounds: ROUNDS, trips: [row({ round: { number: 9 }, quarter: 3 })] },
    [{ at: cell(5), params: { value: 9, quarter: 3 }, severity: 'warning' }],
  ],
  [
    'UNKNOWN_ROUND',
    'a round that the quarter of its dates has',
    { rounds: ROUNDS, trips: [row({ round: { number: 1 }, quarter: 3 })] },
    [],
  ],
  [
    'UNKNOWN_ROUND',
    'a round that the quarter named with it lacks',
    { rounds: ROUNDS, trips: [row({ round: { number: 1, quarter: 3 } })] },
    [{ at: cell(5), params: { value: 1, quarter: 3 }, severity: 'warning' }],
  ],
  [
    'UNKNOWN_ROUND',
    'any round where the office has set none',
    { trips: [row({ round: { number: 9 } })] },
    [],
  ],
  [
    'WRONG_QUARTER',
    'another quarter than that of its dates',
    { trips: [row({ quarter: 3 })] },
    [{ at: cell(4), params: { value: 3, expected: 2 }, severity: 'warning' }],
  ],
  [
    'OVER_ONE_DAY',
    'the third session of a date',
    { trips: [session(9, 'morning'), session(10, 'afternoon'), session(11, 'half')] },
    [
      {
        at: cell(6, 11),
        params: { value: '2022-05-06' },
        severity: 'info',
        related: [cell(6), cell(6, 10)],
      },
    ],
  ],
  [
    'OVER_ONE_DAY',
    'two sessions of a date',
    { trips: [session(9, 'morning'), session(10, 'afternoon')] },
    [],
  ],
  [
    'LONG_TRIP',
    'a trip of six weeks',
    { trips: [row({ span: on('2022-05-01', '2022-06-15') })] },
    [{ at: cell(7), params: { days: 46, from: '2022-05-01', to: '2022-06-15' }, severity: 'warning' }],
  ],
];

describe('each rule of dates and days names its cell, and in its sentence what stands there', () => {
  it.each(RULES.map((rule) => [rule[0], rule[1], rule] as const))('%s: %s', (_, __, rule) => {
    expect(told(rule)).toEqual(rule[3]);
  });
});

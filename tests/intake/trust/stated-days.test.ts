import { describe, expect, it } from 'vitest';
import { addDays, mustDay } from '../../../src/base/day';
import { defaultPolicy, type Policy } from '../../../src/domain/policy/policy';
import type { BlockedTrip, Trip } from '../../../src/domain/trips/trip';
import type { ReadTable } from '../../../src/intake/trips/trip-setting';
import { hearWitnesses } from '../../../src/intake/witnesses/stated-days';

const AN = 'Nguyễn Văn An';

/** Whole days from a Monday on, in a row of the log. */
const stay = (row: number, days: number, details: Partial<Trip> = {}): Trip => {
  const from = addDays(mustDay(2022, 4, 4), 7 * row);
  return {
    officer: AN,
    span: { from, to: addDays(from, days - 1) },
    status: 'done',
    source: { sheet: 'Nhật ký', row, columns: {} },
    ...details,
  };
};

/** A row of three days that states so many; three where it agrees. */
const row = (at: number, statedDays = 3): Trip => stay(at, 3, { statedDays });

const rows = (...stated: readonly number[]): Trip[] => stated.map((days, at) => row(at + 1, days));

const heard = (
  trips: readonly Trip[],
  {
    blocked = [],
    confirmed,
    policy = {},
  }: { blocked?: BlockedTrip[]; confirmed?: boolean; policy?: Partial<Policy> } = {},
) => {
  const correction = confirmed === undefined ? undefined : { confirmed };
  const table = { grid: { sheet: 'Nhật ký' }, top: 7, correction };
  const found = hearWitnesses({ table, trips, blocked } as unknown as ReadTable, {
    ...defaultPolicy(2022),
    ...policy,
  });
  const [witness] = found.witnesses;
  return {
    agreed: witness && [witness.agreed, witness.asked],
    doubts: found.doubts.map(({ code, at, params }) => [code, at.row, params.agreed, params.asked]),
    kept: [...found.trips, ...found.blocked].map(({ statedDays }) => statedDays),
  };
};

const DOUBTED = (agreed: number, asked: number) => [['TABLE_CONTRADICTED', 7, agreed, asked]];

describe('the numbers of days of a log', () => {
  it('are asked of the rows that state one and have dates, and of no table without such rows', () => {
    const silent = [stay(1, 3), stay(2, 3, { statedDays: 3, looseDays: 3 })];
    expect(heard(silent).agreed).toBeUndefined();
    const blank: BlockedTrip = { ...row(9), span: undefined };
    expect(heard([...silent, row(3)], { blocked: [row(4), blank] }).agreed).toEqual([2, 2]);
  });

  it('put the table in doubt from a third of the rows on, and then no row is blamed', () => {
    expect(heard(rows(3, 3, 3, 3, 9, 9))).toEqual({
      agreed: [4, 6],
      doubts: DOUBTED(4, 6),
      kept: Array(6).fill(undefined),
    });
    expect(heard(rows(3, 3, 3, 3, 3, 9, 9))).toEqual({
      agreed: [5, 7],
      doubts: [],
      kept: [3, 3, 3, 3, 3, 9, 9],
    });
  });

  it('tell nothing of a table of three rows', () => {
    expect(heard(rows(9, 9, 9)).doubts).toEqual([]);
    expect(heard(rows(9, 9, 9, 9)).doubts).toEqual(DOUBTED(0, 4));
  });

  it('of blocked rows are heard and set aside like the others', () => {
    expect(heard([], { blocked: rows(9, 9, 9, 9) })).toMatchObject({
      doubts: DOUBTED(0, 4),
      kept: Array(4).fill(undefined),
    });
  });

  it('are the rows’ own slips once somebody has looked at the reading and found it right', () => {
    expect(heard(rows(9, 9, 9, 9), { confirmed: true })).toMatchObject({ doubts: [], kept: [9, 9, 9, 9] });
    expect(heard(rows(9, 9, 9, 9), { confirmed: false }).doubts).toHaveLength(1);
  });
});

describe('a number of days agrees', () => {
  const agreed = (trips: readonly Trip[], policy: Partial<Policy> = {}) => heard(trips, { policy }).agreed;

  it('with calendar days or working days, whichever the office counts', () => {
    const week = (statedDays: number) => [stay(1, 7, { statedDays })];
    expect([7, 5, 6].map((days) => agreed(week(days)))).toEqual([
      [1, 1],
      [1, 1],
      [0, 1],
    ]);
    const monday = { day: addDays(mustDay(2022, 4, 4), 7), kind: 'holiday' as const };
    expect(agreed(week(4), { calendar: [monday] })).toEqual([1, 1]);
  });

  it('with half a day for a session', () => {
    expect(agreed([stay(1, 1, { session: 'morning', statedDays: 0.5 })])).toEqual([1, 1]);
    expect(agreed([stay(1, 1, { session: 'morning', statedDays: 1 })])).toEqual([0, 1]);
  });

  it('with all the trips of the row, or with the first of them', () => {
    const two = (statedDays: number) => [row(1, statedDays), stay(1, 2, { statedDays })];
    expect([5, 3, 2].map((days) => agreed(two(days)))).toEqual([
      [1, 1],
      [1, 1],
      [0, 1],
    ]);
  });

  it('for each person of the row by themselves', () => {
    expect(agreed([row(1), { ...row(1), officer: 'Trần Thị Bình' }])).toEqual([2, 2]);
    const both = (statedDays: number) => [
      row(1, statedDays),
      { ...row(1, statedDays), officer: 'Trần Thị Bình' },
    ];
    expect(agreed(both(6))).toEqual([0, 2]);
  });
});

describe('a number typed once, beside the name', () => {
  /** An states so many days in the first of three rows of three days; Bình’s stand among them and after. */
  const total = (statedDays: number, more: readonly Trip[] = []) => [
    row(1, statedDays),
    stay(2, 3),
    stay(3, 3),
    ...more,
  ];

  it('is that of all the rows of the person down to the next number, and blames none', () => {
    expect(heard(total(9))).toEqual({ agreed: [1, 1], doubts: [], kept: [undefined, undefined, undefined] });
    expect(heard(total(9).reverse()).agreed).toEqual([1, 1]);
    expect(heard(total(8))).toMatchObject({ agreed: [0, 1], kept: [8, undefined, undefined] });
  });

  it('ends at the next number, and holds no other person’s days', () => {
    const next = [row(4), stay(5, 3)];
    expect(heard(total(9, next))).toMatchObject({
      agreed: [2, 2],
      kept: [undefined, undefined, undefined, 3, undefined],
    });
    expect(heard(total(12, next)).agreed).toEqual([1, 2]);
    const other = stay(4, 3, { officer: 'Trần Thị Bình' });
    expect(heard(total(9, [other])).agreed).toEqual([1, 1]);
    expect(heard(total(12, [other])).agreed).toEqual([0, 1]);
  });

  it('may be of working days', () => {
    expect(heard([stay(1, 7, { statedDays: 10 }), stay(2, 7)]).agreed).toEqual([1, 1]);
  });

  it('counts for the table: one sum and three rows that agree are four', () => {
    expect(heard([...rows(3, 3, 3), row(4, 9), stay(5, 3), stay(6, 3)])).toMatchObject({
      agreed: [4, 4],
      doubts: [],
      kept: [3, 3, 3, undefined, undefined, undefined],
    });
  });
});
